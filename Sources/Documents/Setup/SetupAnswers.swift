import Declarations

/// What a newcomer has answered so far: as it was typed, after it was checked.
public struct SetupAnswers: Sendable, Hashable, Codable {
    private var values: [String: String] = [:]

    /// Nothing is answered yet.
    public init() {}

    /// An answer; nil when the question was not answered. An empty one says: nothing.
    public subscript(key: SetupKey) -> String? { values[key.rawValue] }

    /// What counts: the answer, or else what is usual for such an organisation.
    public func value(_ key: SetupKey) -> String { self[key] ?? usual(key) ?? "" }

    /// Keeps an answer that was checked.
    mutating func keep(_ value: String, for key: SetupKey) { values[key.rawValue] = value }

    /// What kind of organisation it is.
    public var template: SetupTemplate { SetupTemplate(rawValue: value(.template)) ?? .services }

    /// Whether an answer is yes.
    func says(_ key: SetupKey) -> Bool { value(key) == "yes" }

    /// The questions that were not answered yet.
    public var open: [SetupQuestion] {
        SetupQuestion.asked(self).filter { question in question.keys.contains { self[$0] == nil } }
    }

    /// What most organisations of this kind would answer; nil when there is nothing usual.
    public func usual(_ key: SetupKey) -> String? {
        switch key {
        case .template: SetupTemplate.services.rawValue
        case .id: Self.id(of: value(.name))
        case .legalName: self[.name]
        case .legalForm: template == .membership ? "vereniging" : "eenmanszaak"
        case .contactEmail: self[.email]
        case .addressForm: template == .coaching || template == .membership ? "je" : "u"
        case .languages: "nl"
        case .newsletter: "no"
        case .employees, .applicants: template == .practice ? "yes" : "no"
        case .cookies: template == .webShop ? "necessary" : "none"
        case .measures: "tls"
        case .payments: "Mollie"
        case .carrier: "PostNL"
        default: key.companyPart == .country ? "NL" : nil
        }
    }

    /// An id from a name: what is a letter or a digit, in small, with hyphens between.
    static func id(of name: String) -> String? {
        var text = ""
        for scalar in name.lowercased().decomposedLetters {
            let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
            if isPlain { text.unicodeScalars.append(scalar) } else if !text.isEmpty, text.last != "-" { text += "-" }
        }
        let first = text.drop { !$0.isLetter }.prefix(ReservedIDs.longestID)
        let id = String(first.last == "-" ? first.dropLast() : first)
        return ReservedIDs.isWellFormed(id) && !ReservedIDs.all.contains(id) ? id : nil
    }
}

extension String {
    /// The letters without their accents, so that `café` becomes `cafe`; nothing here knows Unicode tables.
    fileprivate var decomposedLetters: [Unicode.Scalar] {
        let plain: [Unicode.Scalar: Unicode.Scalar] = [
            "à": "a", "á": "a", "â": "a", "ä": "a", "å": "a", "ç": "c", "è": "e", "é": "e", "ê": "e", "ë": "e",
            "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o", "ô": "o", "ö": "o", "ø": "o",
            "ù": "u", "ú": "u", "û": "u", "ü": "u", "ý": "y", "ÿ": "y",
        ]
        return unicodeScalars.filter { $0 != "'" && $0 != "’" && $0 != "." }.map { plain[$0] ?? $0 }
    }
}
