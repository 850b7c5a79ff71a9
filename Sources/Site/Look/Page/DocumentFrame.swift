import Documents

extension Look {
    /// The place of a rendered document in a page: register, notice, letter.
    ///
    /// The style sheet knows what such a document is made of: `contents`, `card`, `prominent`, `facts`, `notice`,
    /// `buttons`, `scroll`.
    public func documentFrame(_ document: HTML) -> HTML { "<div class=\"g-document\">\(document)</div>\n" }

    /// The place of the privacy statement in a page: what can be done with it, then the statement as it was rendered.
    ///
    /// Give it an `article` that holds its heading, `contents`, the short layer (`short`) and its sections as
    /// children; on a wide screen the contents then stay in view beside the text. The page is `.wide`.
    public func statementFrame(_ statement: HTML, actions: [HTML] = []) -> HTML {
        let row: HTML = actions.isEmpty ? .empty : "<div class=\"g-statement-actions\">\(buttons(actions))</div>"
        return """
            <div class="g-statement-page">\(row)<div class="g-document g-statement">\(statement)</div></div>

            """
    }
}
