extension RuleCase {
    private static let basis = "    basis: contract\n"
    private static let people = "people:\n  customer: {label: klant}"
    private static let data = "  email: {label: E-mailadres, type: email, identifies: true}\n"
    private static let end = "retention:\n  pickup"

    /// A second purpose, after the one of the sample.
    private static func second(_ keys: String) -> String {
        "  second:\n    title: Iets anders\n    \(keys)\n    retention: pickup\n    provision: {required: false}\n\(end)"
    }

    /// The file as a whole, and the organisation.
    static let statementCases = [
        RuleCase(
            "SL-004", "{email: info@buurtbakker.example}",
            "{email: info@ander.example, web: https://buurtbakker.example}",
            "organisation.contact.email"),
        RuleCase(
            "SL-004", "{email: info@buurtbakker.example}",
            "{email: info@post.buurtbakker.example, web: https://www.buurtbakker.example/brood}"),
        RuleCase("SL-006", "  contact: {email: info@buurtbakker.example}\n", "", "rights.all.channels"),
        RuleCase(
            "SL-006", "respond: {term: P4W}", "respond: {term: P4W}, channels: [email, letter]",
            "rights.all.channels[1]"),
        RuleCase("SL-006", "respond: {term: P4W}", "respond: {term: P4W}, channels: [email, web]"),
        RuleCase("SL-011", "  effective: 2026-01-05\n", "", "statement.effective"),
        RuleCase("SL-011", "effective: 2026-01-05", "effective: 2026-01", "statement.effective"),
        RuleCase("SL-011", "effective: 2026-01-05", "effective: 2026-01-01"),
        RuleCase("SL-012", "  version: 1\n", "", "statement.version"),
        RuleCase("SL-012", "  version: 1\n", "  version: 99\n"),
        RuleCase("SL-013", "  changes: {banner: P30D}\n", "", "statement.changes"),
        RuleCase("SL-013", "{banner: P30D}", "{email: always}"),
        RuleCase("SL-014", "{banner: P30D}", "{email: never}", "statement.changes"),
        RuleCase("SL-014", "{banner: P30D}", "{email: when-affected}"),
        RuleCase(
            "SL-080", end, "measures: {tls: {label: Slot, evidence: Foto}}\n\(end)", "measures.tls"),
        RuleCase("SL-080", end, "measures: {tls: {label: Slot, evidence: Foto, review: 2026-05-01}}\n\(end)"),
        RuleCase(
            "SL-080", "statement:", "statement:\n  introduction: Bij ons is alles volledig veilig.",
            "statement.introduction"),
        RuleCase(
            "SL-088", end, "measures: {tls: {label: Slot, evidence: Foto, review: 2026-02-15}}\n\(end)",
            "measures.tls.review"),
        RuleCase("SL-088", end, "measures: {tls: {label: Slot, evidence: Foto, review: 2026-02-16}}\n\(end)"),
        RuleCase(
            "SL-101", "  access:\n", "  automated-decisions: {clauses: [A-1]}\n  access:\n",
            "rights.automated-decisions"),
        RuleCase("SL-101", "  access:\n", "  automated-decisions:\n  access:\n"),
        RuleCase("SL-101", end, "procedures: {breaches: {clauses: [A-1]}}\n\(end)", "procedures.breaches"),
        RuleCase("SL-101", end, "procedures: {breaches: }\n\(end)"),
    ]

    /// Purposes and the data they use.
    static let purposeCases = [
        RuleCase("SL-017", basis, "", "purposes"),
        RuleCase("SL-017", basis, "    basis: consent\n"),
        RuleCase("SL-021", basis, "    basis: consent\n", "purposes.order.provision.required"),
        RuleCase("SL-021", "basis: contract", "basis: legal-obligation"),
        RuleCase("SL-022", basis, "    basis: consent\n", "purposes.order.consent"),
        RuleCase("SL-022", basis, "    basis: consent\n    consent: q\n")
            .and(end, "consents: {q: {wording: Mag dat?}}\n\(end)"),
        RuleCase(
            "SL-022", end, "cookies: {a: {name: A, kind: advertising, purpose: Reclame}}\n\(end)", "cookies.a"),
        RuleCase("SL-022", end, "cookies: {a: {name: A, kind: necessary, purpose: Mandje}}\n\(end)"),
        RuleCase(
            "SL-023", end,
            second("basis: legitimate-interest\n    people: customer\n    data: [email, name]\n    sources: person"),
            "purposes.second.basis"),
        RuleCase(
            "SL-023", end, second("basis: contract\n    people: customer\n    data: [email, name]\n    sources: person")
        ),
        RuleCase("SL-023", end, second("basis: legitimate-interest\n    people: customer\n    data: [email]")),
        RuleCase(
            "SL-067", "basis: contract\n    data: [name, email]\n    sources: person",
            "basis: consent\n    data: [name, email]\n    sources: gids",
            "purposes.order.basis"
        ).and(end, "sources: {gids: {name: Gids, public: true}}\n\(end)"),
        RuleCase(
            "SL-067", "basis: contract\n    data: [name, email]\n    sources: person",
            "basis: consent\n    data: [name, email]\n    sources: [gids, person]"
        ).and(end, "sources: {gids: {name: Gids, public: true}}\n\(end)"),
        RuleCase(
            "SL-068", "    provision: {required: true, consequence: Anders kunnen wij niets voor u klaarzetten.}\n", "",
            "purposes.order.provision"),
        RuleCase(
            "SL-068", "{required: true, consequence: Anders kunnen wij niets voor u klaarzetten.}", "{required: true}",
            "purposes.order.provision.consequence"),
        RuleCase(
            "SL-068", "{required: true, consequence: Anders kunnen wij niets voor u klaarzetten.}", "{required: false}"),
        RuleCase("SL-069", "{label: Naam}", "{label: Leeftijd, special: true}", "data.name.special"),
        RuleCase("SL-069", "{label: Naam}", "{label: Medisch dossier}", "data.name"),
        RuleCase("SL-069", "{label: Naam}", "{label: Uw BSN}", "purposes.order.law"),
        RuleCase("SL-069", "{label: Naam}", "{label: Medisch dossier, special: true}"),
        // What is special stays special, whoever it is about.
        RuleCase("SL-069", "{label: Naam}", "{label: Gezondheid van uw kinderen, special: true}"),
        RuleCase("SL-069", "{label: Naam}", "{label: {nl: Soort vraag, en: Kind of question}, special: true}"),
        RuleCase("SL-069", "{label: Naam}", "{label: {nl: Geloof in onze dienst, en: Confidence in our service}}"),
        RuleCase("SL-069", "{label: Naam}", "{label: Geloof}", "data.name"),
        RuleCase("SL-069", "{label: Naam}", "{label: Politieke voorkeur}", "data.name"),
        RuleCase("SL-069", "{label: Naam}", "{label: {nl: Voorkeur, en: Sexual orientation}}", "data.name"),
        RuleCase("SL-069", "{label: Naam}", "{label: Vingerafdruk}", "data.name"),
        RuleCase("SL-069", "{label: Naam}", "{label: Lidmaatschap, pd: TradeUnionMembership}", "data.name"),
        RuleCase("SL-070", people, "people:\n  customer: {label: leerling}", "people.customer"),
        RuleCase(
            "SL-070", people, "people:\n  customer: {label: klant, minimum-age: 12}", "people.customer.minimum-age"
        )
        .and("basis: contract", "basis: consent"),
        RuleCase("SL-070", people, "people:\n  parent: {label: ouder}\n  customer: {label: klant, minimum-age: 12}")
            .and("basis: contract", "basis: consent"),
        RuleCase("SL-070", people, "people:\n  customer: {label: {nl: soort klant, en: kind of customer}}"),
        RuleCase(
            "SL-070", people, "people:\n  mother: {label: ouder of voogd}\n  customer: {label: leerling}"),
        RuleCase("SL-073", "{label: Naam}", "{label: Of u onze mail opent}", "purposes.order.basis"),
        RuleCase("SL-073", "{label: Naam}", "{label: Of u de deur opent}"),
        RuleCase(
            "SL-081", "    sources: person\n",
            "    sources: lijst\n    direct-marketing: true\n    channels: email\n",
            "purposes.order.sources"
        ).and(end, "sources: {lijst: {name: Lijst}}\n\(end)"),
        RuleCase(
            "SL-081", "    sources: person\n",
            "    sources: lijst\n    direct-marketing: true\n    channels: letter\n"
        ).and(end, "sources: {lijst: {name: Lijst}}\n\(end)"),
        RuleCase(
            "SL-082", basis, "    basis: legitimate-interest\n    direct-marketing: true\n    channels: email\n",
            "purposes.order.basis"),
        RuleCase("SL-082", basis, "\(basis)    per: order\n    direct-marketing: true\n    channels: email\n"),
        RuleCase("SL-082", basis, "    basis: legitimate-interest\n    direct-marketing: true\n    channels: letter\n"),
        RuleCase("SL-085", "title: Uw bestelling klaarzetten", "title: Archief bijhouden", "purposes.order"),
        RuleCase(
            "SL-085", "title: Uw bestelling klaarzetten", "title: Archief\n    explanation: Alleen voor de rechter."),
    ]

    /// How long data are kept.
    static let retentionCases = [
        RuleCase("SL-044", "keep: P30D", "keep: P7Y", "retention.pickup.keep").and(
            end, second("basis: contract\n    data: [name]")),
        RuleCase(
            "SL-044", "keep: P30D", "keep: P7Y", "retention.pickup.keep"
        ).and(end, "  second: {title: Iets anders, data: [name]}\n\(end)"),
        RuleCase("SL-044", "keep: P30D", "keep: P1Y").and(end, second("basis: contract\n    data: [name]")),
        RuleCase(
            "SL-045", "keep: P30D}", "keep: P7Y, kind: minimum, law: awr-52}", "retention.pickup.keep"),
        RuleCase(
            "SL-045", "keep: P30D}", "keep: P7Y, kind: minimum, law: awr-52, from: end-of-book-year}"),
        RuleCase("SL-045", basis, "    basis: legal-obligation\n    law: awr-52\n", "purposes.order.retention"),
        RuleCase("SL-045", basis, "    basis: legal-obligation\n    law: art. 52 AWR\n", "purposes.order.retention"),
        RuleCase("SL-045", basis, "    basis: legal-obligation\n    law: 'art. 2:10 BW'\n", "purposes.order.retention"),
        RuleCase("SL-045", basis, "    basis: legal-obligation\n    law: ob-34a\n", "purposes.order.retention")
            .and("keep: P30D}", "keep: P7Y, kind: minimum, from: end-of-book-year}"),
        RuleCase("SL-045", basis, "    basis: legal-obligation\n    law: awr-52\n")
            .and("keep: P30D}", "keep: P84M, from: end-of-book-year}"),
        RuleCase("SL-045", basis, "    basis: legal-obligation\n    law: awr-52\n").and("keep: P30D}", "keep: P8Y}"),
        RuleCase("SL-045", basis, "    basis: legal-obligation\n    law: awr-52\n", "purposes.order.retention")
            .and("keep: P30D}", "keep: P83M, from: end-of-book-year}"),
        RuleCase("SL-045", basis, "    basis: legal-obligation\n    law: sv\n"),
        RuleCase("SL-046", "keep: P30D}", "keep: P20Y, kind: minimum, law: archiefwet}", "retention.pickup.law"),
        RuleCase("SL-046", "keep: P30D}", "keep: P20Y, kind: minimum, law: wgbo}"),
        RuleCase("SL-047", "{label: klant}", "{label: sollicitant}").and("keep: P30D", "keep: P4W"),
        RuleCase("SL-047", "{label: klant}", "{label: sollicitant}", "purposes.order.retention"),
        RuleCase("SL-047", "{label: klant}", "{label: kandidaten}", "purposes.order.retention"),
        RuleCase("SL-047", "{label: klant}", "{label: {nl: lid, en: job seeker}}", "purposes.order.retention"),
        RuleCase("SL-047", "{label: klant}", "{label: sollicitant}").and("basis: contract", "basis: consent")
            .and("keep: P30D", "keep: P12M"),
        RuleCase("SL-047", "{label: klant}", "{label: sollicitant}", "purposes.order.retention")
            .and("keep: P30D", "keep: P1Y"),
        RuleCase("SL-047", "{label: klant}", "{label: sollicitant}", "purposes.order.retention")
            .and("after: order.collected-by-customer, ", ""),
        RuleCase("SL-048", "[collected-by-customer]", "[stopped]", "retention.pickup.after")
            .and("order.collected-by-customer", "order.stopped"),
        RuleCase("SL-048", "[collected-by-customer]", "[delivered]")
            .and("order.collected-by-customer", "order.delivered"),
    ]
}
