import Declarations

/// What people read about the published text.
enum StatementEvidenceTexts {
    static func said(_ clauses: Int) -> Bilingual {
        switch clauses {
        case 0:
            Bilingual(
                nl: "De gepubliceerde verklaring noemt dit in elke taal.",
                en: "The published statement says this in every language.")
        case 1:
            Bilingual(
                nl: "De gepubliceerde verklaring heeft deze zin in elke taal.",
                en: "The published statement has this sentence in every language.")
        default:
            Bilingual(
                nl: "De gepubliceerde verklaring heeft deze \(clauses) zinnen in elke taal.",
                en: "The published statement has these \(clauses) sentences in every language.")
        }
    }

    static func notSaid(_ languages: Bilingual) -> Bilingual {
        Bilingual(
            nl: "De verklaring in het \(languages.nl) noemt dit niet. Leg dit voor aan wie Gestand beheert.",
            en: "The statement in \(languages.en) does not say this. Show this to whoever runs Gestand.")
    }
}
