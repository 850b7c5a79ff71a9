import Documents

extension Look {
    /// Something that happened, or will.
    public struct Moment: Sendable {
        /// When, in words.
        public var when: any Words
        /// When, as ISO 8601.
        public var iso: String?
        /// What.
        public var title: any Words
        /// More about it.
        public var content: HTML
        /// Whether it is still to come.
        public var isAhead: Bool

        /// A moment.
        public init(
            _ when: any Words, iso: String? = nil, _ title: any Words, content: HTML = .empty, isAhead: Bool = false
        ) {
            self.when = when
            self.iso = iso
            self.title = title
            self.content = content
            self.isAhead = isAhead
        }
    }

    /// What happened when, in the order given; what is still to come has an open dot.
    public func timeline(_ moments: [Moment]) -> HTML {
        let items = moments.map { moment -> HTML in
            let kind: HTML = moment.isAhead ? " class=\"g-ahead\"" : .empty
            return """
                <li\(kind)><p class="g-moment"><strong>\(text(moment.title))</strong> \
                <time\(HTML.attribute("datetime", moment.iso))>\(text(moment.when))</time></p>\(moment.content)</li>

                """
        }
        return "<ol class=\"g-timeline\" role=\"list\">\n\(items)</ol>\n"
    }
}
