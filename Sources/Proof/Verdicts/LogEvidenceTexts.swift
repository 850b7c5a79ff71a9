import Declarations

/// What is said where a verdict rests on a log that does not hold.
enum LogEvidenceTexts {
    static let unknown = Bilingual(nl: "Het logboek klopt niet.", en: "The log does not hold.")

    static func damaged(_ what: Bilingual) -> Bilingual {
        Bilingual(nl: "Het logboek klopt niet: \(what.nl).", en: "The log does not hold: \(what.en).")
    }
}
