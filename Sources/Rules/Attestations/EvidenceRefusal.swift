import Declarations

/// Why evidence is not recorded or not withdrawn.
public enum EvidenceRefusal: Refusal, Hashable {
    /// Nothing of this kind has to be shown.
    case dutyUnknown
    /// There is no such piece of evidence.
    case unknown
    /// Neither a reference nor a file.
    case empty
    /// The day it was given is missing or lies in the future.
    case givenOn
    /// The last day lies before the day it was given.
    case until
    /// The day on which the officer agreed lies in the future.
    case officerOn
    /// The reference is too long or has characters that cannot be printed.
    case reference
    /// The file is larger than the limit.
    case fileTooLarge
    /// The file is of a kind that is not taken.
    case fileKind
    /// It was withdrawn before.
    case withdrawn
    /// The reason is not one of the list.
    case reason

    /// Longest reference, in characters: where it is, not what it says.
    public static let longestReference = 300

    /// Stable code.
    public var code: String {
        switch self {
        case .dutyUnknown: "evidence.duty-unknown"
        case .unknown: "evidence.unknown"
        case .empty: "evidence.empty"
        case .givenOn: "evidence.given-on"
        case .until: "evidence.until"
        case .officerOn: "evidence.officer-on"
        case .reference: "evidence.reference"
        case .fileTooLarge: "evidence.file-too-large"
        case .fileKind: "evidence.file-kind"
        case .withdrawn: "evidence.withdrawn"
        case .reason: "evidence.reason"
        }
    }

    /// What kind of no.
    public var category: RefusalCategory {
        switch self {
        case .dutyUnknown, .unknown: .notFound
        case .withdrawn: .conflict
        default: .invalid
        }
    }

    /// The field of the form.
    public var field: String? {
        switch self {
        case .givenOn: "given-on"
        case .until: "until"
        case .officerOn: "officer-on"
        case .empty, .reference: "reference"
        case .fileTooLarge, .fileKind: "file"
        case .reason: "reason"
        case .dutyUnknown, .unknown, .withdrawn: nil
        }
    }

    /// What to do.
    public var message: Bilingual { EvidenceRefusalTexts.message(self) }
}
