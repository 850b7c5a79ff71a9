import Declarations

/// Small words between other words.
enum PhraseTexts {
    /// Yes or no.
    static func yesNo(_ flag: Bool) -> Bilingual {
        flag ? Bilingual(nl: "Ja", en: "Yes") : Bilingual(nl: "Nee", en: "No")
    }

    /// Nothing to tell.
    static let none = Bilingual(nl: "Geen", en: "None")

    /// The first letter small, unless the first word is an abbreviation such as *IP-adres*.
    static func lowered(_ text: String) -> String {
        let word = text.prefix { $0 != " " }
        guard let first = word.first, !word.dropFirst().contains(where: \.isUppercase) else { return text }
        return first.lowercased() + text.dropFirst()
    }

    /// The first letter large.
    static func raised(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.uppercased() + text.dropFirst()
    }

    /// A text as a sentence: with a mark at its end.
    static func sentence(_ text: String) -> String {
        guard let last = text.last, !".!?:".contains(last) else { return text }
        return text + "."
    }
}
