import Documents

extension Look {
    /// A column of a table.
    public struct Column: Sendable {
        /// How the rows are sorted by this column.
        public enum Order: String, Sendable {
            /// Smallest first.
            case ascending
            /// Greatest first.
            case descending
        }

        /// What is in the column.
        public var title: any Words
        /// Whether it holds figures: aligned right, with digits of equal width.
        public var isNumeric: Bool
        /// Path that sorts by this column.
        public var sortAddress: String?
        /// How the table is sorted by this column at the moment.
        public var order: Order?

        /// A column.
        public init(
            _ title: any Words, isNumeric: Bool = false, sortAddress: String? = nil, order: Order? = nil
        ) {
            self.title = title
            self.isNumeric = isNumeric
            self.sortAddress = sortAddress
            self.order = order
        }
    }

    /// A table: rows on a desk, cards on a phone. The first cell of each row is the heading of that row.
    ///
    /// - Parameters:
    ///   - caption: What the table shows.
    ///   - columns: The columns.
    ///   - rows: The cells, in the order of the columns.
    ///   - empty: What to say when there are no rows; without it the table is shown empty.
    ///   - hidesCaption: Whether only a screen reader gets the caption, because a heading above says the same.
    public func table(
        caption: any Words, columns: [Column], rows: [[HTML]], empty: HTML? = nil, hidesCaption: Bool = false
    ) -> HTML {
        if rows.isEmpty, let empty { return empty }
        let head = columns.map(heading(of:))
        let body = rows.map { cells -> HTML in
            let rendered = zip(columns, cells).enumerated().map { index, pair in
                cell(pair.1, column: pair.0, isHeading: index == 0)
            }
            return "<tr role=\"row\">\(rendered)</tr>\n"
        }
        let hidden: HTML = hidesCaption ? " class=\"g-hidden\"" : .empty
        let isWide = columns.count > 5
        let region: HTML =
            isWide ? " role=\"region\" tabindex=\"0\" aria-label=\"\(text(caption))\"" : .empty
        return """
            <div class="g-table-frame"\(region)><table class="g-table" role="table"><caption\(hidden)>\(text(caption))\
            </caption><thead role="rowgroup"><tr role="row">\(head)</tr></thead>
            <tbody role="rowgroup">\(body)</tbody></table></div>

            """
    }

    private func heading(of column: Column) -> HTML {
        let sort: HTML = .attribute("aria-sort", column.order?.rawValue)
        let arrow: HTML =
            switch column.order {
            case .ascending: " <span aria-hidden=\"true\">↑</span>"
            case .descending: " <span aria-hidden=\"true\">↓</span>"
            case nil: .empty
            }
        let title: HTML =
            column.sortAddress.map { "<a\(HTML.href($0))>\(text(column.title))\(arrow)</a>" }
            ?? "\(text(column.title))\(arrow)"
        return "<th scope=\"col\" role=\"columnheader\"\(numeric(column))\(sort)>\(title)</th>"
    }

    private func cell(_ content: HTML, column: Column, isHeading: Bool) -> HTML {
        let label: HTML = .attribute("data-label", text(column.title))
        return isHeading
            ? "<th scope=\"row\" role=\"rowheader\"\(numeric(column))\(label)>\(content)</th>"
            : "<td role=\"cell\"\(numeric(column))\(label)><span class=\"g-cell\">\(content)</span></td>"
    }

    private func numeric(_ column: Column) -> HTML { column.isNumeric ? " class=\"g-numeric\"" : .empty }
}
