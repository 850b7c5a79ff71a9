import Declarations

/// What an import says.
enum RegisterImportTexts {
    static let mappingLead = Bilingual(
        nl: """
            Welke kolom is wat? Pas het woord achter de dubbele punt aan.
            Draai de opdracht daarna met --mapping en dit bestand. De woorden:
            """,
        en: """
            Which column is what? Change the word after the colon.
            Then run the command with --mapping and this file. The words:
            """)
    static let leftOut = Bilingual(nl: "weggelaten", en: "left out")

    static func summary(_ report: RegisterReport) -> Bilingual {
        let items = PhraseTexts.count(report.rows.count, nl: ("onderdeel", "onderdelen"), en: ("item", "items"))
        let points = PhraseTexts.count(report.decisions, nl: ("punt", "punten"), en: ("point", "points"))
        return Bilingual(
            nl: "\(report.elements) van \(items.nl) overgenomen, \(points.nl) om over te beslissen.",
            en: "\(report.elements) of \(items.en) taken over, \(points.en) to decide on.")
    }

    static func rows(_ numbers: [Int]) -> Bilingual {
        guard let first = numbers.first, let last = numbers.last, first != last else {
            return Bilingual(nl: "Rij \(numbers.first ?? 0)", en: "Row \(numbers.first ?? 0)")
        }
        return Bilingual(nl: "Rij \(first) tot en met \(last)", en: "Rows \(first) to \(last)")
    }

    static let onlyName = Bilingual(
        nl: "Er staat alleen een naam. Het is waarschijnlijk een tussenkop.",
        en: "There is only a name. It is probably a heading in between.")
    static let noName = Bilingual(
        nl: "Er staat geen naam of doel, en erboven staat niets waar het bij hoort.",
        en: "There is no name or purpose, and nothing above that it belongs to.")
    static let there = Bilingual(
        nl: "Dit doel staat al in de verklaring. Er is niets aan veranderd.",
        en: "This purpose is in the declaration already. Nothing of it was changed.")
    static let builtIn = Bilingual(
        nl: "Dit doel heeft Gestand zelf al.", en: "Gestand has this purpose itself.")
    static let tooMany = Bilingual(
        nl: "Er zijn al \(RegisterLimits.mostElements) doelen overgenomen.",
        en: "\(RegisterLimits.mostElements) purposes were taken over already.")

    static let basisMissing = Bilingual(
        nl: "Er staat geen grondslag. Kies er een uit artikel 6 van de AVG.",
        en: "There is no legal basis. Choose one of Article 6 of the GDPR.")
    static func basisUnknown(_ text: String) -> Bilingual {
        Bilingual(
            nl: "De grondslag ‘\(text)’ is niet herkend. Kies er een.",
            en: "The legal basis ‘\(text)’ was not recognised. Choose one.")
    }
    static func basisMany(_ text: String) -> Bilingual {
        Bilingual(
            nl: "Er staan meer grondslagen: ‘\(text)’. Een doel heeft er één. Kies, of splits het doel.",
            en: "There is more than one legal basis: ‘\(text)’. A purpose has one. Choose, or split the purpose.")
    }
    static let lawMissing = Bilingual(
        nl: "Welke wet verplicht ertoe? Zet die bij law.", en: "Which law obliges? Put it at law.")
    static let interestMissing = Bilingual(
        nl: "Welk belang is het, en hoe is het afgewogen? Zet dat bij interest.",
        en: "Which interest is it, and how was it weighed? Put that at interest.")
    static let dataMissing = Bilingual(nl: "Welke gegevens zijn het?", en: "Which data are they?")

    static let periodMissing = Bilingual(
        nl: "Er staat geen bewaartermijn.", en: "There is no retention period.")
    static func periodUnknown(_ text: String) -> Bilingual {
        Bilingual(
            nl: "De bewaartermijn ‘\(text)’ is niet te berekenen. Maak er een regel van.",
            en: "The retention period ‘\(text)’ cannot be computed. Make it a rule.")
    }
    static func periodMany(_ text: String) -> Bilingual {
        Bilingual(
            nl: "Er staan meer termijnen: ‘\(text)’. Maak voor elk een regel.",
            en: "There is more than one period: ‘\(text)’. Make a rule for each.")
    }
    static func start(_ rule: String) -> Bilingual {
        Bilingual(
            nl: "Vanaf welke gebeurtenis telt ‘\(rule)’? Zet die bij after.",
            en: "From which event does ‘\(rule)’ count? Put it at after.")
    }
    static let specialWhich = Bilingual(
        nl: "Er zijn bijzondere gegevens. Zeg welke, met special: true.",
        en: "There are special category data. Say which, with special: true.")
    static func transfer(_ text: String) -> Bilingual {
        Bilingual(
            nl: "Doorgifte buiten de EER: ‘\(text)’. Zet bij de ontvanger het land en de waarborg.",
            en: "Transfer outside the EEA: ‘\(text)’. Put the country and the safeguard at the recipient.")
    }
    static func cut(_ heading: String) -> Bilingual {
        Bilingual(
            nl: "De tekst in ‘\(heading)’ is langer dan een verklaring toelaat. Alleen het begin is meegenomen.",
            en: "The text in ‘\(heading)’ is longer than a declaration allows. Only its beginning was taken.")
    }
    static func inside(_ text: String) -> Bilingual {
        Bilingual(
            nl: "‘\(text)’ is geen ontvanger buiten de organisatie.",
            en: "‘\(text)’ is no recipient outside the organisation.")
    }
    static func roleOpen(_ name: String) -> Bilingual {
        Bilingual(
            nl: "Is ‘\(name)’ verwerker, of beslist die zelf? Zet dat bij role.",
            en: "Is ‘\(name)’ a processor, or does it decide itself? Put that at role.")
    }
    static func columnLeftOut(_ letters: String, _ heading: String, _ cells: Int) -> Bilingual {
        let filled = PhraseTexts.count(
            cells, nl: ("gevulde cel", "gevulde cellen"), en: ("filled cell", "filled cells"))
        return Bilingual(
            nl: "Kolom \(letters) (‘\(heading)’) is weggelaten: \(filled.nl).",
            en: "Column \(letters) (‘\(heading)’) was left out: \(filled.en).")
    }
    static func sheetLeftOut(_ name: String, _ rows: Int) -> Bilingual {
        let rows = PhraseTexts.count(rows, nl: ("rij", "rijen"), en: ("row", "rows"))
        return Bilingual(
            nl: "Blad ‘\(name)’ is niet gelezen: \(rows.nl).", en: "Sheet ‘\(name)’ was not read: \(rows.en).")
    }
    static func above(_ rows: Int) -> Bilingual {
        let rows = PhraseTexts.count(rows, nl: ("rij", "rijen"), en: ("row", "rows"))
        return Bilingual(
            nl: "Tekst boven de koppen is niet overgenomen: \(rows.nl).",
            en: "Text above the headings was not taken over: \(rows.en).")
    }
    static let systems = Bilingual(
        nl: "Zeg bij records welke gegevens in welk systeem staan.",
        en: "Say at records which data are in which system.")
    static let oneLanguage = Bilingual(
        nl: "De teksten zijn in één taal overgenomen. Vul de andere taal aan.",
        en: "The texts were taken over in one language. Add the other language.")
    static let fresh = Bilingual(
        nl: "De naam en het adres van de organisatie ontbreken nog. Vul organisation aan.",
        en: "The name and address of the organisation are still missing. Complete organisation.")
}
