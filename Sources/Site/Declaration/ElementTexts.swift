import Declarations

/// What the forms of elements say.
enum ElementTexts {
    static let article = Bilingual(nl: "Artikel", en: "Article")
    static let example = Bilingual(nl: "Zo staat het in het bestand", en: "As it stands in the file")
    static let standard = Bilingual(nl: "Als u niets invult", en: "When you leave it out")
    static let rule = Bilingual(nl: "Regel die hierop let", en: "Rule that watches this")
    static let ownTexts = Bilingual(nl: "Eigen teksten bekijken en wijzigen", en: "See and change texts of your own")
    static let yes = Bilingual(nl: "Ja", en: "Yes")
    static let no = Bilingual(nl: "Nee", en: "No")
    static let nothing = Bilingual(nl: "Niets gekozen", en: "Nothing chosen")
    static let noneDeclared = Bilingual(nl: "Er is nog niets om te kiezen.", en: "There is nothing to choose yet.")
    static let number = Bilingual(nl: "Aantal", en: "Number")
    static let unit = Bilingual(nl: "Eenheid", en: "Unit")
    static let perCategory = Bilingual(nl: "Een andere regel per gegeven", en: "Another rule for one category")
    static let units = [
        Look.Choice("Y", Bilingual(nl: "jaar", en: "years")), Look.Choice("M", Bilingual(nl: "maanden", en: "months")),
        Look.Choice("W", Bilingual(nl: "weken", en: "weeks")), Look.Choice("D", Bilingual(nl: "dagen", en: "days")),
        Look.Choice("", Bilingual(nl: "zoals ik het schrijf (ISO 8601)", en: "as I write it (ISO 8601)")),
    ]
    static let save = Bilingual(nl: "Opslaan in het concept", en: "Save in the draft")
    static let look = Bilingual(nl: "Bekijk het resultaat", en: "See the result")
    static let saved = Bilingual(nl: "Opgeslagen in het concept", en: "Saved in the draft")
    static let id = Bilingual(nl: "Id", en: "Id")
    static let idHelp = Bilingual(
        nl: "Een naam die u kiest en nooit verandert: een kleine letter, dan kleine letters, cijfers en streepjes.",
        en: "A name that you choose and never change: a lower-case letter, then lower-case letters, digits and hyphens."
    )
    static let idTaken = Bilingual(
        nl: "Dit id bestaat al in dit onderdeel. Kies een ander.",
        en: "This id exists in this section already. Choose another.")
    static let preview = Bilingual(nl: "Zo komt het in de verklaring", en: "As it appears in the statement")
    static let noPreview = Bilingual(
        nl: "Dit onderdeel heeft geen eigen plek in de privacyverklaring.",
        en: "This element has no place of its own in the privacy statement.")
    static let brokenPreview = Bilingual(
        nl: "Het voorbeeld komt terug als het concept geen fouten in de vorm meer heeft.",
        en: "The preview returns when the form of the draft has no errors any more.")
    static let wholePreview = Bilingual(nl: "De hele verklaring bekijken", en: "See the whole statement")
    static let remove = Bilingual(nl: "Haal dit weg", en: "Remove this")
    static let up = Bilingual(nl: "Omhoog", en: "Up")
    static let down = Bilingual(nl: "Omlaag", en: "Down")
    static let notThere = Bilingual(
        nl: "Dit staat nog niet in de verklaring. Na opslaan wel.",
        en: "This is not in the declaration yet. After saving it is.")

    static func unfold(_ name: Bilingual) -> Bilingual {
        Bilingual(nl: "\(name.nl) invullen", en: "Fill in: \(name.en)")
    }

    static func make(_ section: Bilingual) -> Bilingual {
        Bilingual(nl: "Iets nieuws bij ‘\(section.nl)’", en: "Something new under ‘\(section.en)’")
    }

    static func iso(_ text: String) -> Bilingual {
        text.isEmpty
            ? Bilingual(nl: "In het bestand zoals P7Y.", en: "In the file such as P7Y.")
            : Bilingual(nl: "In het bestand: \(text).", en: "In the file: \(text).")
    }

    static func words(_ standard: KeyDefault) -> Bilingual {
        switch standard {
        case .value("true"): yes
        case .value("false"): no
        case .value(let text): Bilingual(same: text)
        case .described(let words): words
        }
    }

    static func notSaid(_ standard: KeyDefault?) -> Bilingual {
        guard let standard else { return nothing }
        let words = words(standard)
        return Bilingual(nl: "Niets gezegd: \(words.nl.lowercased())", en: "Not said: \(words.en.lowercased())")
    }

    static func meanwhile(_ value: SourceValue) -> Bilingual {
        let text = value.leaves().map(\.text).joined(separator: " / ")
        return Bilingual(nl: "Een ander schreef hier intussen: \(text)", en: "Meanwhile somebody else wrote: \(text)")
    }
}
