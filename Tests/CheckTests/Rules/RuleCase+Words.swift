extension RuleCase {
    private static let none = "recipients: {}"
    private static let end = "retention:\n  pickup"
    private static let agreement = "agreement: {signed: 2025-01-01, elements: all}"

    private static func recipients(_ text: String) -> String { "recipients: {\(text)}" }

    /// Who receives data, and cookies.
    static let sharingCases = [
        RuleCase("SL-029", none, "never: commercial-sharing\nrecipients: {a: {name: A}}", "recipients.a.role"),
        RuleCase("SL-029", none, "never: commercial-sharing\nrecipients: {a: {name: A, role: processor}}"),
        RuleCase(
            "SL-029", none, "never: third-party-use\nrecipients: {a: {name: A, role: controller}}", "purposes.order"
        ).and("basis: contract", "basis: contract\n    direct-marketing: true\n    recipients: a"),
        RuleCase("SL-102", none, "never: publishing\nrecipients: {public: {category: iedereen}}", "recipients.public"),
        RuleCase("SL-102", none, "never: publishing\nrecipients: {press: {category: kranten}}"),
        RuleCase(
            "SL-039", none,
            recipients("a: {name: A, role: processor, agreement: {signed: 2026-02-17, elements: all}}"),
            "recipients.a.agreement"),
        RuleCase(
            "SL-039", none,
            recipients("a: {name: A, role: processor, agreement: {signed: 2026-02-16, elements: all}}")),
        RuleCase(
            "SL-074", none,
            recipients("a: {name: Teller, role: processor, agreement: {signed: 2099-05-01, elements: all}}")
                + "\ncookies: {c: {name: C, kind: analytics, purpose: P, provider: Teller}}",
            "cookies.c.provider"),
        RuleCase("SL-033", none, recipients("a: {name: A, role: processor}"), "recipients.a.service"),
        RuleCase(
            "SL-033", none, recipients("a: {name: A, service: Hosting}, b: {name: B, service: hosting.}"),
            "recipients.b.service"),
        RuleCase("SL-033", none, recipients("a: {name: A, service: Hosting}, b: {name: B, service: Mail}")),
        RuleCase("SL-035", "statement:", "  acts-as: [processor]\nstatement:", "organisation.acts-as"),
        RuleCase("SL-035", "statement:", "  acts-as: [controller, processor]\nstatement:"),
        RuleCase("SL-035", none, recipients("a: {name: A, role: controller, \(agreement)}"), "recipients.a.agreement"),
        RuleCase("SL-035", none, recipients("a: {name: A, role: controller, agreement: {signed: 2025-01-01}}")),
        RuleCase("SL-037", "\(none)\n", "", "recipients"),
        RuleCase("SL-037", none, "recipients:"),
        RuleCase(
            "SL-037", none, "\(none)\ncookies: {c: {name: C, kind: advertising, purpose: P, provider: Ander}}",
            "cookies.c.provider"),
        RuleCase("SL-038", none, recipients("a: {category: partners, service: Van alles}"), "recipients.a"),
        RuleCase("SL-038", none, recipients("a: {category: koeriers}"), "recipients.a"),
        RuleCase("SL-038", none, recipients("a: {category: koeriers, service: Brengen uw brood}")),
        RuleCase(
            "SL-039", none,
            recipients(
                "a: {name: A, role: processor, agreement: {signed: 2020-01-01, until: 2026-02-14, elements: all}}"),
            "recipients.a.agreement.until"),
        RuleCase(
            "SL-039", none,
            recipients(
                "a: {name: A, role: processor, agreement: {signed: 2020-01-01, until: 2026-02-16, elements: all}}")),
        RuleCase(
            "SL-039", none,
            recipients("a: {name: A, role: processor, agreement: {signed: 2025-01-01, elements: [nature]}}"),
            "recipients.a.agreement.elements"),
        RuleCase(
            "SL-040", none, recipients("a: {name: A, subprocessors: [b]}, b: {name: B}"), "recipients.b.role"),
        RuleCase("SL-040", none, recipients("a: {name: A, subprocessors: [b]}, b: {name: B, role: subprocessor}")),
        RuleCase("SL-041", none, recipients("a: {name: Microsoft Excel}"), "recipients.a.name"),
        RuleCase("SL-041", none, recipients("a: {name: Microsoft Ireland}")),
        RuleCase("SL-071", "sources: person", "sources: device", "cookies"),
        RuleCase(
            "SL-071", none, "\(none)\ncookies: {c: {name: Onze cookies, kind: necessary, purpose: Mandje}}",
            "cookies.c.name"),
        RuleCase("SL-071", "sources: person", "sources: device").and(none, "\(none)\ncookies: {}"),
        RuleCase(
            "SL-074", none, "\(none)\ncookies: {c: {name: C, kind: analytics, purpose: P, provider: Teller}}",
            "cookies.c.provider"),
        RuleCase(
            "SL-074", none,
            recipients("a: {name: Teller, role: processor, \(agreement)}")
                + "\ncookies: {c: {name: C, kind: analytics, purpose: P, provider: Teller}}"),
        RuleCase(
            "SL-074", none, "\(none)\ncookies: {c: {name: C, kind: analytics, purpose: Telt na uw toestemming}}",
            "cookies.c.kind"),
        RuleCase(
            "SL-074", none, "\(none)\ncookies: {c: {name: C, kind: statistics, purpose: Telt na uw toestemming}}"),
        RuleCase("SL-074", "basis: contract", "basis: consent", "cookies.c.kind")
            .and("sources: person", "sources: device")
            .and(none, "\(none)\ncookies: {c: {name: C, kind: analytics, purpose: P}}"),
    ]

    static func introduction(_ rule: String, _ text: String, _ paths: String...) -> RuleCase {
        RuleCase(rule, paths.isEmpty ? [] : ["statement.introduction"], introduction: text)
    }

    private init(_ rule: String, _ paths: [String], introduction text: String) {
        self.init(rule, "  changes:", "  introduction: '\(text)'\n  changes:", paths: paths)
    }

    private static let found = "statement.introduction"

    /// Words that are wrong anywhere.
    static let wordCases = [
        introduction("SL-007", "Wij wissen als Movir geen geldige reden heeft.", found),
        introduction("SL-007", "Anders beslist Broodfabriek B.V. daarover.", found),
        introduction("SL-007", "Wij wissen als de Autoriteit Persoonsgegevens dat besluit. Niemand anders heeft iets."),
        introduction("SL-007", "Wij wissen als De Buurtbakker geen geldige reden heeft, ook in Den Haag."),
        introduction("SL-008", "Neem contact op (hyperlink).", found),
        introduction("SL-008", "Neem contact op met ons."),
        introduction("SL-009", "Wij bakken bakken brood.", found),
        introduction("SL-009", "Aan overheidsinstantieoverheidsinstanties.", found),
        introduction("SL-009", "Welkom bij Buurtbakker1.", found),
        introduction("SL-009", "Zo bakken wij in oven2, als buurtbakker."),
        introduction("SL-009", "Wij bakken. Bakken is werk dat dat vraagt."),
        introduction("SL-015", "Hiermee vervallen alle eerdere versies.", found),
        introduction("SL-015", "Alle eerdere versies bewaren wij."),
        introduction("SL-026", "Wij bewaren dit enige tijd.", found),
        introduction("SL-026", "Wij bewaren dit enkele dagen."),
        introduction("SL-027", "Misschien volgen in de toekomst andere.", found),
        introduction("SL-027", "Wij kijken naar de toekomst."),
        introduction("SL-028", "Een IP-adres is geen persoonsgegeven.", found),
        introduction("SL-028", "Een IP-adres is een persoonsgegeven."),
        introduction("SL-019", "Wij voldoen aan wettelijke verplichtingen.", found),
        introduction("SL-034", "Cookies zijn niet gekoppeld aan persoonsgegevens."),
        RuleCase(
            "SL-034", ["statement.introduction"], introduction: "Cookies zijn niet gekoppeld aan persoonsgegevens."
        )
        .and(none, "\(none)\ncookies: {c: {name: C, kind: preference, purpose: Taal}}"),
        introduction("SL-077", "Zie onze cookieverklaring.", found),
        introduction("SL-077", "Klik hier.", found),
        RuleCase("SL-077", [], introduction: "Zie onze cookieverklaring.").and(none, "\(none)\ncookies: {}"),
        introduction("SL-036", "Voor kaarten zijn wij niet verantwoordelijk.", found),
        introduction("SL-036", "Voor kaarten zijn wij verantwoordelijk."),
        introduction("SL-075", "Do Not Track gebruiken wij niet.", found),
        introduction("SL-075", "Do Not Track geldt bij ons als nee."),
        introduction("SL-076", "Met ieder is een bewerkersovereenkomst.", found),
        introduction("SL-076", "Met ieder is een verwerkersovereenkomst."),
        introduction("SL-078", "Wij bakken brood voor jou.", found),
        introduction("SL-078", "Wij bakken brood voor u."),
        introduction(
            "SL-083", "Wij \(String(repeating: "bakken elke dag brood en ", count: 5))slapen.", found),
        introduction("SL-083", "\(String(repeating: "Wij bakken elke dag brood. ", count: 5))"),
        RuleCase(
            "SL-018", "  changes:",
            "  sections: {a: {title: A. Brood, text: Van ons.}, b: {title: C. Koek, text: Van ons.}}\n  changes:",
            "statement.sections.b.title"),
        RuleCase(
            "SL-018", "  changes:",
            "  sections: {a: {title: A. Brood, text: Van ons.}, b: {title: B. Koek, text: Van ons.}}\n  changes:"),
        introduction("SL-018", "1. Brood\n\n    3. Koek", found),
        introduction("SL-018", "1. Brood\n\n    2. Koek\n\n    1. Taart"),
        RuleCase(
            "SL-084", "  changes:", "  sections: {a: {title: Uw recht op inzage, text: Vraag het.}}\n  changes:",
            "statement.sections.a.title"),
        RuleCase(
            "SL-084", "  changes:", "  sections: {a: {title: Inzicht in ons brood, text: Vraag het.}}\n  changes:"),
        RuleCase(
            "SL-079", "  changes:", "  sections: {a: {title: Auteursrecht, text: Van ons.}}\n  changes:",
            "statement.sections.a.title"),
        RuleCase("SL-079", "  changes:", "  sections: {a: {title: Brood, text: Van ons.}}\n  changes:"),
    ]

    static func right(_ rule: String, _ right: String, _ text: String, isFound: Bool) -> RuleCase {
        let sample = ["all": "  all: {respond: {term: P4W}}\n"][right] ?? "  \(right):\n"
        let new =
            right == "all"
            ? "  all: {respond: {term: P4W}, explanation: \(text)}\n" : "  \(right): {explanation: \(text)}\n"
        return RuleCase(rule, sample, new, paths: isFound ? ["rights.\(right).explanation"] : [])
    }

    private static func objection(_ text: String, isFound: Bool) -> RuleCase {
        RuleCase(
            "SL-056", "  access:\n", "  objection: {explanation: \(text)}\n  access:\n",
            paths: isFound ? ["rights.objection.explanation"] : []
        ).and("basis: contract", "basis: contract\n    direct-marketing: true")
    }

    /// Words that are wrong about a right, and ways to use one.
    static let rightsWordCases = [
        right("SL-052", "complaint", "Als wij er samen niet uitkomen.", isFound: true),
        right("SL-052", "complaint", "Dat mag altijd.", isFound: false),
        right("SL-053", "access", "Als klant krijgt u een kopie.", isFound: true),
        right("SL-053", "access", "U krijgt een kopie.", isFound: false),
        right("SL-054", "erasure", "Wij spannen ons in.", isFound: true),
        right("SL-054", "erasure", "Wij wissen het.", isFound: false),
        right("SL-055", "access", "Niet bij buitensporige technische inspanningen.", isFound: true),
        right("SL-055", "access", "Niet als het om een ander gaat.", isFound: false),
        right("SL-060", "all", "Wij kunnen dit verlengen.", isFound: true),
        right("SL-060", "all", "Wij kunnen dit twee maanden verlengen.", isFound: false),
        objection("Wij toetsen uw bezwaar.", isFound: true),
        objection("Uw bezwaar is gemotiveerd.", isFound: true),
        objection("Dan moet u een reden geven.", isFound: true),
        objection("Wij toetsen uw bezwaar; reclame stopt meteen.", isFound: false),
        objection("U hoeft geen reden te geven.", isFound: false),
        objection("You need not give reasons.", isFound: false),
        // Without advertising an objection is weighed, as art. 21(1) asks.
        right("SL-056", "access", "Wij wegen uw belang af tegen ons belang.", isFound: false),
        RuleCase("SL-056", "  access:\n", "  objection: {explanation: Wij wegen uw belang.}\n  access:\n"),
        right("SL-061", "access", "U krijgt de gegevens die u ons gaf.", isFound: true),
        right("SL-061", "access", "Een overzicht met doelen en ontvangers.", isFound: true),
        right("SL-061", "access", "U krijgt de kopie op papier.", isFound: false),
        right("SL-062", "portability", "U laat het werk door een ander doen.", isFound: false),
        right("SL-062", "portability", "U vraagt om het door een andere partij te laten uitvoeren.", isFound: true),
        right("SL-063", "portability", "Daarna stopt onze dienst.", isFound: true),
        right("SL-063", "portability", "Onze dienst gaat gewoon door.", isFound: false),
        RuleCase("SL-064", "  access:\n", "  identity: {ways: [video]}\n  access:\n", "rights.identity.ways"),
        RuleCase("SL-064", "  access:\n", "  identity: {ways: [account, video]}\n  access:\n"),
        RuleCase(
            "SL-072", end, "consents: {q: {wording: Via uw browser zegt u ja.}}\n\(end)", "consents.q.wording"),
        RuleCase("SL-072", end, "consents: {q: {wording: Mogen wij tellen?}}\n\(end)"),
    ]
}
