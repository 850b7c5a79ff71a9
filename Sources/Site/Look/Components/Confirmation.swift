import Documents

extension Look {
    /// The panel that says something has been received or done: title, reference, and what happens next.
    ///
    /// - Parameters:
    ///   - title: What has happened.
    ///   - reference: The reference, large and copyable; it opens nothing.
    ///   - next: What happens next and when.
    public func confirmation(_ title: any Words, reference: String? = nil, next: HTML = .empty) -> HTML {
        let large: HTML =
            reference.map {
                """
                <p class="g-confirmation-reference"><span>\(text(LookTexts.reference))</span> <strong>\($0)</strong></p>
                """
            } ?? .empty
        let after: HTML =
            next.isEmpty
            ? .empty
            : "<section class=\"g-section\"><h2>\(text(LookTexts.whatHappensNext))</h2>\(next)</section>"
        return """
            <div class="g-confirmation">\(Mark.seal)<h1>\(text(title))</h1>\(large)</div>\(after)

            """
    }
}
