import Documents

extension Look {
    /// How much of something is done, as a bar and in words.
    public func progress(_ label: any Words, done: Int, of total: Int) -> HTML {
        let value = max(0, min(done, total))
        let greatest = max(1, total)
        return """
            <div class="g-progress"><p><span>\(text(label))</span> \
            <strong>\(text(LookTexts.progress(done, of: total)))</strong></p>\
            <progress value="\(value)" max="\(greatest)" aria-label="\(text(label))">\
            \(text(LookTexts.progress(done, of: total)))</progress></div>

            """
    }
}
