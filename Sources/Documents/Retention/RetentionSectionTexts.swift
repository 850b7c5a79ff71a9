import Declarations

/// The words around the retention rules.
enum RetentionSectionTexts {
    static let title = Bilingual(nl: "Hoe lang wij gegevens bewaren", en: "How long we keep data")
    static let introduction = Bilingual(
        nl: "Elk doel heeft een eigen termijn. Is een gegeven voor meer doelen nodig? Dan telt de langste termijn.",
        en:
            "Each purpose has its own period. Are data needed for more than one purpose? Then the longest period counts."
    )
    static let caption = Bilingual(nl: "Bewaartermijnen", en: "Retention periods")
    static let what = Bilingual(nl: "Waarvoor", en: "What for")
    static let howLong = Bilingual(nl: "Hoe lang", en: "How long")
    static let allPurposes = Bilingual(nl: "Alle doelen", en: "All purposes")
    static let none = Bilingual(
        nl: "Hiervoor is geen termijn genoemd.", en: "No period is named for this.")

    static let otherData = Bilingual(nl: "andere gegevens", en: "other data")

    static func others(_ sentence: Bilingual) -> Bilingual {
        Bilingual(nl: "Andere gegevens: \(sentence.nl)", en: "Other data: \(sentence.en)")
    }

    static func longest(_ words: Bilingual) -> Bilingual {
        Bilingual(
            nl: "Dat hangt af van het doel. De langste termijn is \(words.nl). ",
            en: "That depends on the purpose. The longest period is \(words.en). ")
    }

    static let untilDone = Bilingual(
        nl: "Wij wissen gegevens zodra het doel is bereikt. ",
        en: "We erase data as soon as the purpose has been reached. ")

    /// Leads to the chapter by its name, so that it also says where to look on paper.
    static let more = Bilingual(
        nl: "Alle termijnen staan bij ‘\(title.nl)’", en: "All periods are under ‘\(title.en)’")
}
