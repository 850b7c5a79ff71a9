import Declarations
import Rules

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
    static func lowered(_ text: String) -> String { FirstLetter.lowered(text) }

    /// The first letter large.
    static func raised(_ text: String) -> String { FirstLetter.raised(text) }

    /// A text as a sentence: with a mark at its end.
    static func sentence(_ text: String) -> String {
        guard let last = text.last, !".!?:".contains(last) else { return text }
        return text + "."
    }
}
