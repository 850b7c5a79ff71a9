extension PhraseRule {
    /// All rules about words, for the one walk over the texts.
    static let all: [PhraseRule] = [
        textFinished, earlierVersionsStay, impliedConsent, wordsConcrete, purposeOfToday, identifierIsData,
        embeddedIsOurs, complaintFree, rightsForAll, rightsCarriedOut, refusalOnGround, advertisingStops,
        extensionLimited, consentNotBrowser, signalHonoured, wordsOfToday, onTopic, absoluteSafety, cookiesLinked,
        lawMentioned, referenceLeads, accessWhole, portabilityOfData, rightsFree,
    ]

    /// SL-008: no instruction to the writer is left in the text; the rest of the rule is `LintRule.textFinished`.
    static let textFinished = PhraseRule(
        "SL-008", .error, "art. 12(1)", .textFinished,
        nl: [
            "hyperlink", "xxx", "todo", "lorem ipsum", "naam invullen", "hier invullen", "nog invullen", "invullen svp",
            "nog in te vullen", "nog aanvullen", "nog schrijven", "link invoegen",
        ],
        en: [
            "hyperlink", "xxx", "todo", "lorem ipsum", "insert name", "fill in here", "to be filled in",
            "to be completed", "insert link",
        ])

    /// SL-015: earlier versions stay as proof.
    static let earlierVersionsStay = PhraseRule(
        "SL-015", .warning, "art. 5(2), 7(1), 13(3)", .earlierVersionsStay,
        nl: [
            "vervallen alle voorgaande versies", "vervallen alle eerdere versies", "vervallen alle oudere versies",
            "vervallen alle vorige versies", "alle voorgaande versies vervallen", "alle eerdere versies vervallen",
            "alle oudere versies vervallen", "alle vorige versies vervallen",
            "vervalt de geldigheid van alle voorgaande versies",
        ],
        en: [
            "all earlier versions end", "all earlier versions lapse", "all previous versions lapse",
            "all earlier versions are void", "all previous versions are void",
        ])

    /// SL-019: who speaks of what the law requires, names a law somewhere.
    static let lawMentioned = PhraseRule(
        "SL-019", .warning, "art. 6(3), 13(1)(c)", .lawNamed,
        nl: ["wettelijke vereisten", "wettelijke verplichting", "wettelijke verplichtingen", "wettelijke plicht"],
        en: ["legal requirements", "legal obligation", "legal obligations"],
        when: { file, _ in
            file.declaration.purposes.allSatisfy { $0.law == nil }
                && file.declaration.retention.allSatisfy { $0.law == nil }
        })

    /// SL-022: doing something else is no yes. The question itself may ask for one.
    static let impliedConsent = PhraseRule(
        "SL-022", .error, "art. 4(11), 7", .consentAsked, except: [.consent, .withdrawal],
        nl: [
            "gaat u akkoord", "ga je akkoord", "geeft u ons uw akkoord", "stemt u in", "stem je in", "geeft u akkoord",
            concluded("door gebruik te maken"), concluded("door te gebruiken"), concluded("blijft gebruiken"),
            concluded("blijven gebruiken"), concluded("verder gaat"),
        ],
        en: [
            "you agree to this statement", "means that you agree", "you thereby agree", "by using this site you",
            concluded("by using"), concluded("by continuing"), concluded("continue to use"),
        ])

    /// Doing something else, in a sentence about a yes; taking one back by it is another matter.
    private static func concluded(_ text: String) -> Phrase {
        Phrase(
            text, near: ["toestemming", "akkoord", "instemming", "consent", "agree", "agreed", "accept"],
            without: ["intrekken", "intrekt", "trekt", "trekken", "withdraw", "withdraws", "withdrawn"])
    }

    /// SL-026: a number, an event or a list where a vague word stands.
    static let wordsConcrete = PhraseRule(
        "SL-026", .warning, "art. 12(1)", .wordsConcrete,
        nl: [
            "mogelijk nodig", "eventueel", "onder andere", "onder meer", "o a", "sommige", "enige tijd", "een tijdje",
            "in de brede zin", "waar nodig", "zo nodig", "indien nodig", "voor zover nodig", "en dergelijke",
            "kan worden", "kunnen worden", "bepaalde gegevens", "bepaalde activiteiten", "de toepasselijke termijn",
        ],
        en: [
            "possibly", "among others", "among other things", "some activities", "some time", "if necessary",
            "where necessary", "as needed", "and so on", "may be used", "may be shared", "certain data",
            "the applicable period",
        ])

    /// SL-027: a purpose is of today.
    static let purposeOfToday = PhraseRule(
        "SL-027", .warning, "art. 5(1)(b)", .purposeOfToday,
        nl: ["in de toekomst", "andere doeleinden", "overige doeleinden", "alle doeleinden", "kan dit veranderen"],
        en: ["in the future", "in future", "other purposes", "all purposes", "this may change"])

    /// SL-028: what leads to a person is personal data.
    ///
    /// *We sell no personal data* is a promise; *a cookie is not personal data* is a mistake.
    static let identifierIsData = PhraseRule(
        "SL-028", .error, "art. 4(1)", .identifierIsData,
        nl: [
            "is geen persoonsgegeven", "zijn geen persoonsgegevens", "is geen persoonsgegevens",
            "geen persoonsgegeven is", "geen persoonsgegevens zijn", "niet gekoppeld aan persoonsgegevens",
            Phrase("geen persoonsgegeven", near: identifiers), Phrase("geen persoonsgegevens", near: identifiers),
        ],
        en: [
            "is not personal data", "are not personal data", "is no personal data", "are no personal data",
            "not linked to personal data",
            Phrase("no personal data", near: identifiers), Phrase("not personal data", near: identifiers),
        ])

    /// What leads to a person without a name.
    private static let identifiers: Set<String> = [
        "ip", "cookie", "cookies", "metadata", "tijdstip", "browser", "apparaat", "toestel", "device",
    ]

    /// SL-034: a cookie that remembers someone's choices or fits the site to them, is linked to that person.
    static let cookiesLinked = PhraseRule(
        "SL-034", .error, "art. 5(1)(a)", .cookiesLinked,
        nl: [
            "niet gekoppeld aan persoonsgegevens", "nooit gekoppeld aan persoonsgegevens",
            "niet aan een persoon gekoppeld",
            "niet te herleiden tot een persoon", "niet tot een persoon te herleiden",
        ],
        en: ["not linked to personal data", "never linked to personal data", "not linked to a person"],
        when: { file, _ in
            file.declaration.cookies.contains { $0.kind.needsConsent }
        })

    /// SL-036: what is built into the site is its owner's matter too.
    static let embeddedIsOurs = PhraseRule(
        "SL-036", .warning, "art. 26", .embeddedIsOurs,
        nl: ["niet verantwoordelijk", "geen verantwoordelijkheid", "niet aansprakelijk"],
        en: ["not responsible", "no responsibility", "not liable"])

    /// SL-072: a browser that was never asked says nothing. Taking a yes back by the browser is another matter.
    static let consentNotBrowser = PhraseRule(
        "SL-072", .error, "art. 4(11); art. 11.7a Tw", .consentNotBrowser, place: .consent,
        about: ["toestemming", "akkoord", "consent", "agree"],
        nl: ["via uw webbrowser", "via uw browser", "in uw browser", "browserinstellingen", "via je browser"],
        en: ["through your browser", "in your browser", "browser settings"])

    /// SL-075: the signal of a browser is an objection.
    static let signalHonoured = PhraseRule(
        "SL-075", .info, "art. 21(5)", .signalHonoured,
        nl: ["do not track", "dnt", "herkennen wij niet"], en: ["do not track signal", "dnt", "is not recognised"],
        unless: ["geldt", "nee", "eerbiedigen", "volgen wij op", "honour", "honoured", "respect", "counts"])

    /// SL-076: the words of the law and the technology of today.
    static let wordsOfToday = PhraseRule(
        "SL-076", .warning, "art. 12(1)", .wordsOfToday,
        nl: [
            "bewerkersovereenkomst", "bewerker", "bewerkers", "cbp", "college bescherming persoonsgegevens", "wbp",
            "wet bescherming persoonsgegevens", "bel me niet register", "bel-me-niet-register", "privacy shield",
            "safe harbor", "groen slotje", "groene slotje", "ssl", "recht van verzet", "op verzet",
            "recht op afscherming",
            "en afscherming",
        ],
        en: ["privacy shield", "safe harbor", "green padlock", "ssl", "do not call register", "do-not-call register"])

    /// SL-077: what a text refers to is there.
    static let referenceLeads = PhraseRule(
        "SL-077", .warning, "art. 12(1)", .referenceLeads,
        nl: [
            "hyperlink", "klik hier", "in de bijlage", "zie bijlage", "onderstaande link", "cookieverklaring",
            "cookiestatement", "cookielijst",
        ],
        en: [
            "hyperlink", "click here", "in the annex", "see annex", "the link below", "cookie statement", "cookie list",
        ],
        when: { file, words in !words.contains("cookie") || !file.isWritten("cookies") })

    /// SL-079: a privacy statement is about personal data.
    static let onTopic = PhraseRule(
        "SL-079", .info, "art. 12(1)", .onTopic, below: "statement.sections",
        nl: ["auteursrecht", "auteursrechten", "disclaimer", "algemene voorwaarden"],
        en: ["copyright", "disclaimer", "terms and conditions"])

    /// SL-080: nothing is safe for certain.
    static let absoluteSafety = PhraseRule(
        "SL-080", .warning, "art. 5(2), 32", .measuresShown,
        nl: [
            "er alles aan", "100 veilig", "honderd procent veilig", "volledig veilig", "absoluut veilig",
            "altijd veilig",
        ],
        en: ["everything we can", "100 safe", "completely safe", "fully secure", "absolutely safe"])
}
