import Documents

extension Look {
    /// One thing that is wrong in a form.
    public struct FormError: Sendable {
        /// The name of the field, or nil when it is about the whole form.
        public var field: String?
        /// What is wrong and how to put it right; the same text stands at the field.
        public var message: any Words

        /// An error.
        public init(field: String?, message: any Words) {
            self.field = field
            self.message = message
        }
    }

    /// The list of errors above a form, each with a link to its field; nothing when there are none.
    ///
    /// Give `PageFrame` `hasErrors` as well, so that the title of the page starts with "Fout:".
    public func errorSummary(_ errors: [FormError]) -> HTML {
        if errors.isEmpty { return .empty }
        let items = errors.map { error -> HTML in
            guard let field = error.field else { return "<li>\(HTML(quoting: text(error.message)))</li>" }
            return "<li><a href=\"#\(field)\">\(HTML(quoting: text(error.message)))</a></li>"
        }
        return """
            <div class="g-errors" role="alert" tabindex="-1" data-focus aria-labelledby="errors-heading">\
            <h2 id="errors-heading">\(Shape.cross)\(text(LookTexts.errorSummary(count: errors.count)))</h2>\
            <ul>\(items)</ul></div>

            """
    }
}
