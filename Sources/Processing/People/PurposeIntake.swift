import Declarations
import Rules

/// A record that a program brings in for a purpose.
public struct PurposeIntake: Sendable {
    /// What it is for.
    public var purpose: Purpose.ID
    /// As which kind of person.
    public var capacity: PersonKind.ID
    /// The record.
    public var record: NewRecord
    /// How the data came.
    public var channel: Channel
    /// The language of the person.
    public var language: Language

    /// An intake.
    public init(
        purpose: Purpose.ID, capacity: PersonKind.ID, record: NewRecord, channel: Channel, language: Language
    ) {
        self.purpose = purpose
        self.capacity = capacity
        self.record = record
        self.channel = channel
        self.language = language
    }
}

/// A part of what a program brings in.
public enum IntakePart: Sendable, Hashable {
    /// The kind of person.
    case capacity
    /// The kind of record.
    case kind
    /// A value.
    case value(DataCategory.ID)
    /// Something that happened to the record.
    case event(String)
    /// Where the data come from.
    case source
    /// Who receives it.
    case recipient
    /// The right that is asked for.
    case right
    /// The address a request came from.
    case email
    /// What was written.
    case words
}

/// What rules say about data before they are stored: each part that is refused, and what allows the others.
public struct Examination: Sendable {
    /// Parts that are refused, with why.
    public var refusals: [(part: IntakePart, refusal: any Refusal)] = []
    /// Parts that are allowed, with the purpose and the element of the declaration that allow them.
    public var allowances: [(part: IntakePart, purpose: Purpose.ID?, element: String)] = []

    /// Whether everything may be stored.
    public var isFine: Bool { refusals.isEmpty }
}

/// More than one thing is refused at once.
public struct ExaminationRefusal: Refusal {
    /// What the rules said.
    public let examination: Examination
    /// What the data were wanted for.
    public let purpose: Purpose.ID

    /// A refusal of everything that an examination refused.
    public init(examination: Examination, purpose: Purpose.ID) {
        self.examination = examination
        self.purpose = purpose
    }

    /// Stable code.
    public var code: String { "intake.refused" }
    /// None of it is stored.
    public var category: RefusalCategory { .notAllowed }
    /// What to do.
    public var message: Bilingual {
        Bilingual(
            nl: "Niets is opgeslagen: niet alles is toegestaan. Bij elk onderdeel staat waarom.",
            en: "Nothing was stored: not everything is allowed. Each part says why.")
    }
}
