import Documents

extension Look {
    /// A file, person or case in a list.
    public struct Row: Sendable {
        /// Its name.
        public var title: any Words
        /// Where it opens.
        public var address: String?
        /// Size, date or whatever else identifies it.
        public var note: (any Words)?
        /// Its status.
        public var status: HTML
        /// Buttons for it.
        public var actions: HTML

        /// A row.
        public init(
            _ title: any Words, address: String? = nil, note: (any Words)? = nil, status: HTML = .empty,
            actions: HTML = .empty
        ) {
            self.title = title
            self.address = address
            self.note = note
            self.status = status
            self.actions = actions
        }
    }

    /// Files or other things below each other.
    public func rowList(_ rows: [Row]) -> HTML {
        let items = rows.map { row -> HTML in
            let title: HTML =
                row.address.map { "<a\(HTML.href($0))>\(text(row.title))</a>" } ?? "<span>\(text(row.title))</span>"
            let note: HTML = row.note.map { "<span class=\"g-hint\">\(text($0))</span>" } ?? .empty
            return "<li><div class=\"g-row-text\">\(title)\(note)</div>\(row.status)\(row.actions)</li>\n"
        }
        return "<ul class=\"g-rows\" role=\"list\">\n\(items)</ul>\n"
    }
}
