import Documents

extension Look {
    /// One row of a summary: what was asked, what was answered, and where to change it.
    public struct SummaryRow: Sendable {
        /// What was asked.
        public var key: any Words
        /// What was answered; empty is shown as "not provided".
        public var value: HTML
        /// Path of the page on which it can be changed.
        public var change: String?

        /// A row.
        public init(_ key: any Words, _ value: HTML, change: String? = nil) {
            self.key = key
            self.value = value
            self.change = change
        }

        /// A row with a plain text.
        public init(_ key: any Words, text: String, change: String? = nil) {
            self.init(key, HTML(text: text), change: change)
        }
    }

    /// Questions and answers below each other, for checking before sending and for the details of one thing.
    public func summaryList(_ rows: [SummaryRow]) -> HTML {
        let hasChanges = rows.contains { $0.change != nil }
        let items = rows.map { row -> HTML in
            let value: HTML =
                row.value.isEmpty ? "<span class=\"g-muted\">\(text(LookTexts.notGiven))</span>" : row.value
            let change: HTML =
                row.change.map {
                    "<dd class=\"g-summary-change\">\(link(LookTexts.change, to: $0, about: row.key))</dd>"
                } ?? .empty
            return "<div class=\"g-summary-row\"><dt>\(text(row.key))</dt><dd>\(value)</dd>\(change)</div>\n"
        }
        let kind: HTML = hasChanges ? "g-summary g-summary-changes" : "g-summary"
        return "<dl class=\"\(kind)\">\n\(items)</dl>\n"
    }
}
