import Documents

extension Look {
    /// The heading of a page: an optional line above it, the `h1`, and an optional leading sentence.
    public func heading(
        _ title: any Words, above: (any Words)? = nil, lead: (any Words)? = nil, actions: [HTML] = []
    ) -> HTML {
        let before: HTML = above.map { "<p class=\"g-above\">\(text($0))</p>" } ?? .empty
        let after: HTML = lead.map { "<p class=\"g-lead\">\(text($0))</p>" } ?? .empty
        let aside: HTML = actions.isEmpty ? .empty : "<div class=\"g-heading-actions\">\(actions)</div>"
        return "<div class=\"g-heading\"><div>\(before)<h1>\(text(title))</h1>\(after)</div>\(aside)</div>\n"
    }

    /// A part of a page with its own heading; the id makes it reachable by a link.
    public func section(_ title: any Words, id: String? = nil, content: HTML) -> HTML {
        "<section class=\"g-section\"\(HTML.attribute("id", id))><h2>\(text(title))</h2>\(content)</section>\n"
    }

    /// A paragraph.
    public func paragraph(_ words: any Words) -> HTML { "<p>\(text(words))</p>\n" }
}
