import Declarations

/// Small words between other words.
enum PhraseTexts {
    /// Yes or no.
    static func yesNo(_ flag: Bool) -> Bilingual {
        flag ? Bilingual(nl: "Ja", en: "Yes") : Bilingual(nl: "Nee", en: "No")
    }

    /// A number of things: *1 doel*, *3 doelen*.
    static func count(
        _ number: Int, nl dutch: (one: String, many: String), en english: (one: String, many: String)
    ) -> Bilingual {
        number == 1
            ? Bilingual(nl: "1 \(dutch.one)", en: "1 \(english.one)")
            : Bilingual(nl: "\(number) \(dutch.many)", en: "\(number) \(english.many)")
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
