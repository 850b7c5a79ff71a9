import Documents

extension Look {
    /// A thing that is explained or can be opened: a title, a few lines, possibly a status.
    public struct Card: Sendable {
        /// The name of the thing.
        public var title: any Words
        /// Where the title leads to.
        public var address: String?
        /// What there is to say about it.
        public var content: HTML
        /// A status beside the title.
        public var status: HTML

        /// A card.
        public init(_ title: any Words, address: String? = nil, status: HTML = .empty, content: HTML = .empty) {
            self.title = title
            self.address = address
            self.content = content
            self.status = status
        }
    }

    /// Cards beside each other, below each other on a phone. Their titles are `h3`, or `h2` when there is no heading
    /// above them.
    public func cards(_ cards: [Card], isTopLevel: Bool = false) -> HTML {
        let level: HTML = isTopLevel ? "h2" : "h3"
        let items = cards.map { card -> HTML in
            let title: HTML =
                card.address.map { "<a\(HTML.href($0))>\(text(card.title))</a>" } ?? "\(text(card.title))"
            let kind: HTML = card.address == nil ? "g-card" : "g-card g-card-link"
            return """
                <li class="\(kind)"><div class="g-card-head"><\(level)>\(title)</\(level)>\(card.status)</div>\
                \(card.content)</li>

                """
        }
        return "<ul class=\"g-cards\" role=\"list\">\n\(items)</ul>\n"
    }

    /// Terms and what they mean.
    public func definitions(_ pairs: [(term: any Words, meaning: HTML)]) -> HTML {
        let items = pairs.map { pair -> HTML in
            "<div><dt>\(text(pair.term))</dt><dd>\(pair.meaning)</dd></div>\n"
        }
        return "<dl class=\"g-definitions\">\n\(items)</dl>\n"
    }
}
