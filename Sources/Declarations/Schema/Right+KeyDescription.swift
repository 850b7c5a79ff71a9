extension Right {
    /// The key under `rights` with which a right is offered.
    var keyDescription: KeyDescription {
        let help = keyHelp
        return KeyDescription(
            rawValue, .mapping(.right), nl: help.nl, en: help.en, article: keyArticle, rule: keyRule, example: "{}")
    }

    private var keyHelp: Bilingual {
        switch self {
        case .access: Bilingual(nl: "Een kopie van de eigen gegevens krijgen.", en: "Getting a copy of one's data.")
        case .rectification:
            Bilingual(nl: "Gegevens laten verbeteren en aanvullen.", en: "Having data corrected and completed.")
        case .erasure: Bilingual(nl: "Gegevens laten wissen.", en: "Having data erased.")
        case .restriction:
            Bilingual(
                nl: "Gegevens laten bewaren zonder dat u ze gebruikt.", en: "Having data kept, but not used.")
        case .portability: Bilingual(nl: "Gegevens meenemen naar een ander.", en: "Taking one's data elsewhere.")
        case .objection: Bilingual(nl: "Bezwaar maken.", en: "Objecting.")
        case .withdrawal: Bilingual(nl: "Toestemming intrekken.", en: "Withdrawing consent.")
        case .automatedDecisions:
            Bilingual(nl: "Geen besluit door een computer alleen.", en: "No decision by a computer alone.")
        case .complaint: Bilingual(nl: "Klagen bij de toezichthouder.", en: "Complaining to the authority.")
        case .minorReport:
            Bilingual(
                nl: "Melden dat u gegevens van een kind hebt.", en: "Reporting that you have data of a child.")
        case .stopUse:
            Bilingual(
                nl: "Vragen om te stoppen; dat telt als een verzoek.", en: "Asking you to stop counts as a request.")
        }
    }

    /// The article behind the key: that of the right, or the one a promise beyond the law comes closest to.
    private var keyArticle: String? {
        switch self {
        case .withdrawal: "7(3)"
        case .minorReport: "8"
        case .stopUse: Right.objection.article
        default: article
        }
    }

    // The rules that report a right which is not named.
    private var keyRule: String? {
        switch self {
        case .access, .rectification, .erasure, .restriction, .portability: "SL-049"
        case .withdrawal: "SL-050"
        case .automatedDecisions: "SL-065"
        case .complaint: "SL-051"
        default: nil
        }
    }
}
