import Declarations

/// What can be read aloud in a language: a `Bilingual` text of ours, or a `String` that is data, such as a name.
public protocol Words: Sendable {
    /// The text in one language.
    func text(in language: Language) -> String
}

extension Bilingual: Words {
    /// The text in one language.
    public func text(in language: Language) -> String { self[language] }
}

extension String: Words {
    /// The text itself: data is not translated.
    public func text(in language: Language) -> String { self }
}
