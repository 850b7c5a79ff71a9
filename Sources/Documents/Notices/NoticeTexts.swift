import Declarations

/// The words of notices.
enum NoticeTexts {
    static func title(_ name: Bilingual) -> Bilingual {
        Bilingual(nl: "Korte teksten voor formulieren van \(name.nl)", en: "Short notices for forms of \(name.en)")
    }

    static let lead = Bilingual(
        nl: "Zet de tekst bij het formulier waar u de gegevens vraagt. "
            + "De tekst volgt de verklaring. Maak hem opnieuw als de verklaring verandert.",
        en: "Put the text with the form where you ask for the data. "
            + "The text follows the statement. Make it again when the statement changes.")
    static let purposes = Bilingual(nl: "Per doel", en: "Per purpose")
    static let records = Bilingual(nl: "Per formulier", en: "Per form")
    static let people = Bilingual(nl: "Per soort persoon", en: "Per kind of person")
    static let nothing = Bilingual(nl: "Hiervoor zijn er geen teksten.", en: "There are no notices for this.")

    static let who = Bilingual(nl: "Wie het vraagt", en: "Who asks")
    static let ask = Bilingual(nl: "Wat wij vragen", en: "What we ask")
    static let record = Bilingual(nl: "Wat wij ook vastleggen", en: "What we also record")
    static let purpose = Bilingual(nl: "Waarvoor", en: "What for")
    static let basis = Bilingual(nl: "Waarom het mag", en: "Why we may")
    static let keep = Bilingual(nl: "Hoe lang", en: "How long")
    static let share = Bilingual(nl: "Wie het krijgt", en: "Who gets it")
    static let nothingAsked = Bilingual(nl: "Niets", en: "Nothing")

    static func form(_ record: Bilingual) -> Bilingual {
        Bilingual(nl: "Formulier: \(record.nl)", en: "Form: \(record.en)")
    }

    static func rights(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "\(form.youFirst) mag \(form.your) gegevens inzien, verbeteren en laten wissen.",
            en: "You may see your data, and have them corrected or erased.")
    }

    static func withdrawal(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "\(form.youFirst) mag \(form.pick(u: "uw", je: "je")) ja altijd weer intrekken.",
            en: "You may withdraw your yes at any time.")
    }

    static func objection(_ form: AddressForm) -> Bilingual {
        Bilingual(nl: "\(form.youFirst) mag bezwaar maken.", en: "You may object.")
    }

    static let more = Bilingual(
        nl: "Meer hierover in onze privacyverklaring", en: "More about this in our privacy statement")
    static let moreUnlinked = Bilingual(
        nl: "Meer hierover staat in onze privacyverklaring.", en: "There is more about this in our privacy statement.")
}
