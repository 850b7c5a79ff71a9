/// A language of the interface; Dutch is the first.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
    /// Dutch (BCP 47 `nl`).
    case nl
    /// English (BCP 47 `en`).
    case en
}

/// How the organisation addresses people in Dutch.
public enum AddressForm: String, Sendable, Hashable, CaseIterable, Codable {
    /// Formal: *u*, *uw*.
    case u
    /// Informal: *je*, *jouw*.
    case je
}

/// A text that exists in both languages, so that neither can be forgotten.
public struct Bilingual: Sendable, Hashable, Codable {
    /// The Dutch text.
    public var nl: String
    /// The English text.
    public var en: String

    /// Both texts together.
    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// A text that is the same in both languages, such as a name.
    public init(same text: String) { self.init(nl: text, en: text) }

    /// The text in one language.
    public subscript(language: Language) -> String {
        language == .nl ? nl : en
    }

    /// Applies the same change to both texts.
    public func map(_ change: (String) -> String) -> Bilingual {
        Bilingual(nl: change(nl), en: change(en))
    }
}
