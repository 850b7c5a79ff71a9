import Declarations
import Rules

/// What a value of the API looks like: checks what comes in, and describes itself in the OpenAPI document.
indirect enum JSONShape: Sendable {
    /// A text of a form.
    case text(TextForm)
    /// One of a few words.
    case choice([String])
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// Yes or no.
    case boolean
    /// Values of one shape.
    case list(JSONShape, min: Int = 0, max: Int)
    /// Members by name, and no others.
    case object([Field])
    /// Members under names of a form, each of one shape.
    case map(keys: TextForm, JSONShape, min: Int = 0, max: Int)
    /// Null, or a value.
    case nullable(JSONShape)
    /// A shape with a name in the document.
    case named(String, JSONShape)

    /// A member of an object.
    struct Field: Sendable {
        var name: String
        var shape: JSONShape
        var isRequired: Bool
        var description: String

        init(_ name: String, _ shape: JSONShape, required: Bool = true, _ description: String) {
            self.name = name
            self.shape = shape
            isRequired = required
            self.description = description
        }
    }
}

/// The form of a text.
enum TextForm: Sendable, Hashable {
    /// Any text, from 1 character to a number of them.
    case free(Int)
    /// An id from the declaration.
    case id
    /// An id of a built-in or a declared element.
    case anyID
    /// A random id.
    case random
    /// The reference of a request.
    case reference
    /// A date, as in 2026-03-05.
    case date
    /// A moment in UTC, as in 2026-03-05T14:03:07Z.
    case moment
    /// A place in a list.
    case cursor
    /// A place in a body (RFC 6901); empty is all of it.
    case pointer

    /// Whether a text has the form.
    func fits(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard (shortest...longest).contains(scalars.count) else { return false }
        switch self {
        case .free, .moment, .pointer: return true
        case .id: return ReservedIDs.isWellFormed(text)
        case .anyID: return scalars.allSatisfy { Self.word.contains($0) || $0 == "." }
        case .random:
            return scalars.count >= 20 && scalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
        case .reference: return RequestReference(text)?.description == text
        case .date: return text.utf8.count == 10 && CalendarDate(text) != nil
        case .cursor:
            return scalars.count.isMultiple(of: 2)
                && scalars.allSatisfy { ("0"..."9").contains($0) || ("a"..."f").contains($0) }
        }
    }

    /// The same, as a regular expression for the document; nil when the format says it.
    var pattern: String? {
        switch self {
        case .free, .date, .moment, .pointer: nil
        case .id: "^[a-z][a-z0-9-]*$"
        case .anyID: "^[a-z0-9.-]+$"
        case .cursor: "^([0-9a-f]{2})+$"
        case .random: "^[a-z0-9]+$"
        case .reference: "^[0-9]{4}-[0-9]{4,}-[A-Z][0-9]$"
        }
    }

    /// The format of JSON Schema.
    var format: String? {
        switch self {
        case .date: "date"
        case .moment: "date-time"
        default: nil
        }
    }

    /// Fewest characters.
    var shortest: Int {
        switch self {
        case .pointer: 0
        case .random: 20
        case .reference: 12
        default: 1
        }
    }

    /// Most characters.
    var longest: Int {
        switch self {
        case .free(let most): most
        case .id: ReservedIDs.longestID
        case .anyID: 100
        case .random: 40
        case .reference: 20
        case .date: 10
        case .moment: 30
        case .pointer: 1_000
        // Two digits for each byte of an id, the longest of which is that of a promise.
        case .cursor: 800
        }
    }

    private static let word = Set("abcdefghijklmnopqrstuvwxyz0123456789-".unicodeScalars)
}
