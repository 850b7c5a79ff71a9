import Declarations
import Rules

/// Small words between other words.
enum PhraseTexts {
    /// Yes or no.
    static func yesNo(_ flag: Bool) -> Bilingual {
        flag ? Bilingual(nl: "Ja", en: "Yes") : Bilingual(nl: "Nee", en: "No")
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
