extension PhraseRule {
    /// Words of a sentence that is about a right, wherever it stands.
    private static let rights: Set<String> = [
        "recht", "rechten", "verzoek", "verzoeken", "inzage", "kopie", "bezwaar", "correctie", "overdracht",
        "right", "rights", "request", "requests", "access", "copy", "objection", "erasure", "portability",
    ]

    /// SL-052: a complaint needs no talk with the organisation first.
    static let complaintFree = PhraseRule(
        "SL-052", .info, "art. 77", .complaintFree, below: "rights.complaint",
        nl: ["niet uitkomen", "er niet uit", "er samen niet uit", "eerst met ons", "eerst bij ons"],
        en: ["cannot agree", "cannot work it out", "first with us", "to us first", "do not agree with us"])

    /// SL-053: rights are everybody's.
    static let rightsForAll = PhraseRule(
        "SL-053", .warning, "art. 12(2), 15", .rightsForAll, place: .right, about: rights,
        nl: ["als klant", "als relatie", "als cliënt", "onze klanten kunnen"],
        en: ["as a customer", "as a relation", "as a client", "our customers can"])

    /// SL-054: a right is carried out, not tried.
    static let rightsCarriedOut = PhraseRule(
        "SL-054", .warning, "art. 12(2), 12(3)", .rightsCarriedOut, place: .right, about: rights,
        nl: ["spannen ons in", "doen ons best", "in bepaalde gevallen", "in sommige gevallen", "proberen wij"],
        en: ["make an effort", "do our best", "in certain cases", "in some cases", "we try to"])

    /// SL-055: refusing needs a ground of the law.
    static let refusalOnGround = PhraseRule(
        "SL-055", .error, "art. 12(5), 15(4), 17(3), 21(1)", .refusalOnGround, place: .right, about: rights,
        nl: [
            "buitensporige technische inspanning", "buitensporige technische inspanningen", "praktisch onwerkbaar",
            "onwerkbaar", "te veel werk", "naar eigen inzicht weigeren",
        ],
        en: [
            "excessive technical effort", "disproportionate technical effort", "unworkable", "too much work",
            "at our discretion",
        ])

    /// SL-056: an objection to advertising is not weighed.
    ///
    /// Any other objection is weighed (art. 21(1)), so the words are wrong only where there is advertising.
    static let advertisingStops = PhraseRule(
        "SL-056", .error, "art. 21(2), 21(3)", .advertisingStops, below: "rights.objection",
        nl: [
            "toetsen", "gewogen", "weegt", "wegen", "afwegen", "gemotiveerd", "motiveren", "met opgaaf van redenen",
            "onder opgaaf van redenen", "een reden geven", "uw redenen geven", "je redenen geven",
        ],
        en: [
            "weigh", "weighed", "reasoned", "must give a reason", "must give reasons", "must give your reasons",
            "must state your reasons", "must explain why",
        ],
        unless: [
            "reclame", "marketing", "advertenties", "advertising", "adverts", "tips", "nieuwsbrief", "newsletter",
        ],
        when: { file, _ in file.declaration.purposes.contains(where: \.directMarketing) })

    /// SL-061: a copy is of everything; the rest of the rule is `LintRule.accessComplete`.
    static let accessWhole = PhraseRule(
        "SL-061", .warning, "art. 15(1)", .accessComplete, below: "rights.access",
        nl: [
            "die u ons hebt verstrekt", "die u aan ons hebt verstrekt", "die u hebt verstrekt", "die u ons gaf",
            "die je ons hebt verstrekt", "die je ons gaf", "die u hebt gegeven",
        ],
        en: ["that you gave us", "you have given us", "that you provided", "you have provided"])

    /// SL-062: taking data along is about data, not about who does the work.
    static let portabilityOfData = PhraseRule(
        "SL-062", .warning, "art. 20", .portabilityOfData, below: "rights.portability",
        nl: [
            "andere partij te laten uitvoeren", "ander te laten uitvoeren", "andere partij uit te laten voeren",
            "andere partij laten uitvoeren",
        ],
        en: ["carried out by another party", "done by another party", "have another party carry out"])

    /// SL-063: nobody is worse off for using a right.
    static let rightsFree = PhraseRule(
        "SL-063", .error, "art. 12(2)", .rightsFree, place: .right, about: rights,
        nl: [
            "stopt onze dienst", "stopt de dienst", "stopt de dienstverlening", "dienstverlening stopt",
            "eindigt de dienstverlening", "dienstverlening eindigt", "eindigt onze dienst", "niet langer van dienst",
            "kunnen wij u niet meer helpen", "niet voortzetten", "niet meer voortzetten",
        ],
        en: ["our service ends", "the service ends", "our service stops", "the service stops", "no longer serve you"])

    /// SL-060: longer than a month is two months longer at most.
    static let extensionLimited = PhraseRule(
        "SL-060", .warning, "art. 12(3)", .extensionLimited, place: .right,
        nl: ["verlengen", "verlengd", "verlengd worden", "verlenging", "langer duren"],
        en: ["extend", "extended", "extension", "take longer"],
        unless: ["twee", "2", "drie", "3", "nooit", "two", "three", "never"])
}
