import Declarations

/// A piece of a document between two white lines.
public struct Block: Sendable, Hashable {
    /// What it is.
    public var content: Content
    /// The sentences of the organisation's own statement that it stands for.
    public var clauses: [ClauseID]

    /// The kinds of blocks.
    public enum Content: Sendable, Hashable {
        /// Running text.
        case paragraph(Inline)
        /// Points without an order.
        case list([Inline])
        /// Labels with what belongs to them.
        case definitions([Definition])
        /// Rows and columns.
        case table(Table)
        /// Something to notice.
        case notice(Inline)
        /// What can be done here.
        case buttons([Link])
        /// A picture.
        case drawing(Drawing)
    }

    /// A block that stands for sentences.
    public init(_ content: Content, clauses: [ClauseID] = []) {
        self.content = content
        self.clauses = clauses
    }

    /// Running text.
    public static func paragraph(_ text: Inline, clauses: [ClauseID] = []) -> Block {
        Block(.paragraph(text), clauses: clauses)
    }

    /// Points without an order.
    public static func list(_ items: [Inline], clauses: [ClauseID] = []) -> Block {
        Block(.list(items), clauses: clauses)
    }

    /// Something to notice.
    public static func notice(_ text: Inline, clauses: [ClauseID] = []) -> Block {
        Block(.notice(text), clauses: clauses)
    }
}

/// A picture with a text that stands for it.
public struct Drawing: Sendable, Hashable {
    /// The picture as it stands in a page.
    public var html: HTML
    /// What it shows, for those who do not see it.
    public var text: String

    /// A picture.
    public init(html: HTML, text: String) {
        self.html = html
        self.text = text
    }
}

/// A label with what belongs to it.
public struct Definition: Sendable, Hashable {
    /// The label.
    public var label: String
    /// What belongs to it; more than one line becomes a list.
    public var lines: [Inline]
    /// The sentences it stands for.
    public var clauses: [ClauseID]

    /// A label with lines.
    public init(_ label: String, _ lines: [Inline], clauses: [ClauseID] = []) {
        self.label = label
        self.lines = lines
        self.clauses = clauses
    }

    /// A label with one line.
    public init(_ label: String, _ line: Inline, clauses: [ClauseID] = []) {
        self.init(label, [line], clauses: clauses)
    }
}

/// Rows and columns; the first cell of a row names the row.
public struct Table: Sendable, Hashable {
    /// What the table shows.
    public var caption: String
    /// The names of the columns.
    public var header: [String]
    /// The rows.
    public var rows: [Row]

    /// A row of a table.
    public struct Row: Sendable, Hashable {
        /// The place on the page, when others refer to this row.
        public var anchor: Anchor?
        /// One line per column.
        public var cells: [Inline]
        /// The sentences it stands for.
        public var clauses: [ClauseID]

        /// A row.
        public init(_ cells: [Inline], anchor: Anchor? = nil, clauses: [ClauseID] = []) {
            self.anchor = anchor
            self.cells = cells
            self.clauses = clauses
        }
    }

    /// A table.
    public init(caption: String, header: [String], rows: [Row]) {
        self.caption = caption
        self.header = header
        self.rows = rows
    }
}
