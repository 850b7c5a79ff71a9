import Declarations

/// What must be shown, in words, where the declaration has none of its own.
enum EvidenceDutyTexts {
    static func assessment(_ kind: AssessmentKind, _ purpose: Purpose) -> Bilingual {
        let title = purpose.title
        return switch kind {
        case .legitimateInterest:
            Bilingual(
                nl: "Het belang bij ‘\(title.nl)’ is afgewogen tegen dat van de mensen om wie het gaat.",
                en: "The interest in ‘\(title.en)’ was weighed against that of the people concerned.")
        case .compatibility:
            Bilingual(
                nl: "Er is bekeken of ‘\(title.nl)’ past bij waar de gegevens voor kwamen.",
                en: "It was looked at whether ‘\(title.en)’ fits what the data came for.")
        case .impact:
            Bilingual(
                nl: "Er is bekeken hoe groot het risico van ‘\(title.nl)’ is (DPIA).",
                en: "It was looked at how large the risk of ‘\(title.en)’ is (DPIA).")
        }
    }
}
