/// A place on a page, made from an id in the declaration.
///
/// The same id gives the same anchor in both languages and in every version, so that links from
/// letters and other sites keep working.
public struct Anchor: Sendable, Hashable {
    /// Lower-case letters, digits and hyphens.
    public let id: String

    /// A fixed place.
    public init(_ name: StaticString) { id = "\(name)" }

    /// A place named after an element: `doel-deliver`. The prefix is Dutch in both languages.
    public init(_ kind: Kind, _ element: String) {
        var clean = ""
        for character in element.lowercased() {
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            if isPlain { clean.append(character) } else if clean.last != "-" { clean.append("-") }
        }
        id = kind.rawValue + "-" + clean
    }

    /// What a place is about.
    public enum Kind: String, Sendable, CaseIterable {
        /// A kind of person.
        case person = "voor"
        /// A category of data.
        case data = "gegeven"
        /// A purpose.
        case purpose = "doel"
        /// A recipient.
        case recipient = "ontvanger"
        /// A retention rule.
        case retention = "bewaren"
        /// A right.
        case right = "recht"
        /// A consent.
        case consent = "toestemming"
        /// A text of the organisation's own.
        case own = "tekst"
        /// A sheet, or a row of one.
        case sheet = "blad"
        /// A kind of record in an answer.
        case record = "onderdeel"
    }
}
