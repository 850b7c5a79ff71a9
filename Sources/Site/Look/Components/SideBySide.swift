import Documents

extension Look {
    /// An answer beside what the law requires of it; below each other on a phone.
    public func sideBySide(
        answer: HTML, requirements: HTML, title: any Words = LookTexts.whatTheLawRequires
    ) -> HTML {
        """
        <div class="g-sides"><div class="g-side-main">\(answer)</div>\
        <aside class="g-side" aria-label="\(text(title))"><h2>\(text(title))</h2>\(requirements)</aside></div>

        """
    }
}
