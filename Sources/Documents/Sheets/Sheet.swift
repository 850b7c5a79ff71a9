/// Facts in rows and columns, for a page, a spreadsheet and other programs alike.
public struct Sheet: Sendable, Hashable {
    /// The name in files for programs, and the place on the page: `activities`.
    public var id: String
    /// What the sheet is called, on its tab and above its rows.
    public var name: String
    /// What it is, in a sentence or two.
    public var lead: String
    /// Said when there are no rows.
    public var empty: String
    /// The columns; the first names the row.
    public var columns: [Column]
    /// The rows.
    public var rows: [Row]
    /// How it looks on a page.
    public var layout: Layout

    /// A column.
    public struct Column: Sendable, Hashable {
        /// The name for programs: `legal-basis`. The same in both languages.
        public var id: String
        /// The heading.
        public var title: String
        /// The width in a spreadsheet, in characters.
        public var width: Int

        /// A column.
        public init(_ id: String, _ title: String, width: Int = 28) {
            self.id = id
            self.title = title
            self.width = width
        }
    }

    /// A row: for each column the lines in its cell.
    public struct Row: Sendable, Hashable {
        /// The id of the declared element that the row is about.
        public var id: String
        /// Lines per column; no lines is an empty cell.
        public var cells: [[String]]

        /// A row.
        public init(id: String, _ cells: [[String]]) {
            self.id = id
            self.cells = cells
        }
    }

    /// How a sheet looks on a page.
    public enum Layout: Sendable, Hashable {
        /// A table: few columns, short cells.
        case table
        /// A card per row: many columns, or long cells.
        case cards
    }

    /// A sheet without rows.
    public init(_ id: String, name: String, lead: String, empty: String, columns: [Column], layout: Layout) {
        self.id = id
        self.name = name
        self.lead = lead
        self.empty = empty
        self.columns = columns
        self.layout = layout
        rows = []
    }
}
