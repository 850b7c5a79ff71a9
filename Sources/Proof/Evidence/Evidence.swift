import Declarations

/// What a verdict rests on, so that anyone can repeat it.
public struct Evidence: Sendable, Hashable {
    /// Why this verdict, in one or two plain sentences; when unproven: what would prove it and who can do that.
    public let sentence: Bilingual
    /// The figures behind it.
    public let figures: [Figure]
    /// When it was last looked at; nil when it never was.
    public let checkedAt: Instant?
    /// Whether someone of the organisation can change the verdict this week.
    public let isActionable: Bool

    /// Evidence.
    public init(sentence: Bilingual, figures: [Figure] = [], checkedAt: Instant? = nil, isActionable: Bool = false) {
        self.sentence = sentence
        self.figures = figures
        self.checkedAt = checkedAt
        self.isActionable = isActionable
    }
}

/// One figure with its name.
public struct Figure: Sendable, Hashable {
    /// What is counted.
    public let label: Bilingual
    /// How much, or when, in words.
    public let value: Bilingual

    /// A figure in words.
    public init(_ label: Bilingual, _ value: Bilingual) {
        self.label = label
        self.value = value
    }

    /// A number.
    public init(_ label: Bilingual, _ number: Int) { self.init(label, Bilingual(same: String(number))) }
}
