import Declarations

/// How data are protected, in words (art. 32).
public enum MeasureTexts {
    /// A kind of measure.
    public static func kind(_ kind: Measure.Kind) -> Bilingual {
        switch kind {
        case .technical: Bilingual(nl: "Techniek", en: "Technical")
        case .administrative: Bilingual(nl: "Afspraken en werkwijze", en: "Agreements and procedures")
        case .physical: Bilingual(nl: "Gebouw en kasten", en: "Buildings and cabinets")
        }
    }

    /// What holds for data in Gestand, whatever else is declared.
    static func always(_ form: AddressForm) -> Bilingual {
        Bilingual(
            nl: "Een medewerker ziet \(form.your) gegevens alleen voor een doel uit deze verklaring. "
                + "Elke keer leggen wij dat vast.",
            en: "A member of staff sees your data only for a purpose in this statement. We record it every time.")
    }

    static let title = Bilingual(nl: "Hoe wij gegevens beveiligen", en: "How we protect data")
    static let promises = Bilingual(nl: "Wat wij aantonen", en: "What we prove")

    /// How often a promise is shown anew, in a sentence.
    static func renewed(every words: Bilingual) -> Bilingual {
        let often = every(words)
        return Bilingual(nl: "Wij tonen dit \(often.nl) opnieuw aan.", en: "We prove this again \(often.en).")
    }

    /// *elk jaar*, *elke 6 maanden*.
    static func every(_ words: Bilingual) -> Bilingual {
        let nl =
            switch words.nl {
            case "een jaar": "elk jaar"
            case let one where one.hasPrefix("een "): "elke \(one.dropFirst(4))"
            default: "elke \(words.nl)"
            }
        let en = words.en.hasPrefix("a ") ? String(words.en.dropFirst(2)) : words.en
        return Bilingual(nl: nl, en: "every \(en)")
    }
}
