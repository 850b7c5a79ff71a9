import Declarations

/// A text for people, as a tree: the same tree becomes HTML, Markdown and JSON.
public struct Document: Sendable, Hashable {
    /// The title.
    public var title: String
    /// The language of all texts in it.
    public var language: Language
    /// Said above everything else, such as that the organisation is an example.
    public var note: Inline?
    /// Facts about the document itself: version, date.
    public var facts: [Definition]
    /// The short layer: what most people want to know.
    public var short: Section
    /// The heading of the table of contents.
    public var contentsTitle: String
    /// The chapters.
    public var sections: [Section]

    /// A document.
    public init(title: String, language: Language, short: Section, contentsTitle: String, sections: [Section] = []) {
        self.title = title
        self.language = language
        facts = []
        self.short = short
        self.contentsTitle = contentsTitle
        self.sections = sections
    }

    /// The section at a place, wherever it is in the tree.
    public subscript(anchor: Anchor) -> Section? {
        Self.find(anchor, in: [short] + sections)
    }

    private static func find(_ anchor: Anchor, in sections: [Section]) -> Section? {
        for section in sections {
            if section.anchor == anchor { return section }
            if let found = find(anchor, in: section.subsections) { return found }
        }
        return nil
    }
}

/// A chapter with a heading and a place of its own.
public struct Section: Sendable, Hashable {
    /// Its place on the page.
    public var anchor: Anchor
    /// Its heading.
    public var title: String
    /// How it is set.
    public var style: Style
    /// The kinds of persons it is for; empty means everyone.
    public var audience: [PersonKind.ID]
    /// What it says.
    public var blocks: [Block]
    /// Chapters in it.
    public var subsections: [Section]
    /// The sentences of the organisation's own statement that it stands for.
    public var clauses: [ClauseID]

    /// How a section is set.
    public enum Style: String, Sendable, Hashable, CaseIterable {
        /// Running text under a heading.
        case plain
        /// A card of its own.
        case card
        /// A box that cannot be missed (art. 21(4)).
        case prominent
    }

    /// A section.
    public init(
        _ anchor: Anchor, _ title: String, style: Style = .plain, blocks: [Block] = [], subsections: [Section] = [],
        clauses: [ClauseID] = []
    ) {
        self.anchor = anchor
        self.title = title
        self.style = style
        audience = []
        self.blocks = blocks
        self.subsections = subsections
        self.clauses = clauses
    }
}
