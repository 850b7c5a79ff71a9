import Declarations

/// One purpose for each of the six bases.
enum ExamplePurposes {
    static func all() -> [Purpose] { [deliver(), tax(), newsletter(), groups(), rescue(), trees()] }

    private static func deliver() -> Purpose {
        var purpose = Purpose(id: "deliver", title: Bilingual(nl: "Planten bezorgen", en: "Delivering plants"))
        purpose.explanation = Bilingual(
            nl: "Wij brengen de planten thuis.", en: "We bring the plants to your home.")
        purpose.people = ["customer"]
        purpose.basis = .contract
        purpose.data = ["name", "email", "address"]
        purpose.provision = Provision(
            required: true,
            consequence: Bilingual(nl: "Zonder adres bezorgen wij niet", en: "Without an address we cannot deliver"),
            clauses: ["Z-31"])
        purpose.sources = [.person, .named("market")]
        purpose.recipients = ["carrier", "hoster"]
        purpose.roles = ["sales"]
        purpose.retention = PurposeRetention(standard: "relationship", byCategory: ["email": "short"])
        purpose.clauses = ["Z-30"]
        return purpose
    }

    private static func tax() -> Purpose {
        var purpose = Purpose(id: "tax", title: Bilingual(nl: "Belasting betalen", en: "Paying taxes"))
        purpose.people = ["customer"]
        purpose.basis = .legalObligation
        purpose.law = "awr-52"
        purpose.data = ["name", "address", "amount"]
        purpose.sources = [.person]
        purpose.retention = PurposeRetention(standard: "fiscal")
        return purpose
    }

    private static func newsletter() -> Purpose {
        var purpose = Purpose(id: "newsletter", title: Bilingual(nl: "Nieuwsbrief sturen", en: "Sending a newsletter"))
        purpose.people = ["reader"]
        purpose.basis = .consent
        purpose.consent = "newsletter"
        purpose.data = ["email"]
        purpose.sources = [.person]
        purpose.recipients = ["mailer"]
        purpose.directMarketing = true
        purpose.channels = [.email]
        purpose.retention = PurposeRetention(standard: "withdrawn")
        return purpose
    }

    private static func groups() -> Purpose {
        var purpose = Purpose(id: "groups", title: Bilingual(nl: "Ons aanbod verbeteren", en: "Improving our range"))
        purpose.people = ["customer"]
        purpose.basis = .legitimateInterest
        purpose.interest = LegitimateInterest(
            what: Bilingual(nl: "Wij willen weten welke planten mensen zoeken", en: "We want to know what people seek"),
            necessity: Bilingual(nl: "Zonder groepen zien wij dat niet", en: "We cannot see that without groups"),
            balancing: Bilingual(nl: "Wij kijken niet naar één persoon", en: "We do not look at one person"))
        purpose.data = ["group", "ip"]
        purpose.sources = [.device]
        purpose.profiling = true
        purpose.retention = PurposeRetention(standard: "research")
        return purpose
    }

    private static func rescue() -> Purpose {
        var purpose = Purpose(
            id: "rescue", title: Bilingual(nl: "Helpen bij een ongeluk", en: "Helping in an accident"))
        purpose.people = ["customer"]
        purpose.basis = .vitalInterest
        purpose.data = ["allergy"]
        purpose.sources = [.person]
        purpose.retention = PurposeRetention(standard: "relationship")
        return purpose
    }

    private static func trees() -> Purpose {
        var purpose = Purpose(id: "trees", title: Bilingual(nl: "Bomen tellen", en: "Counting trees"))
        purpose.basis = .publicTask
        purpose.data = ["address"]
        purpose.sources = [.named("register")]
        purpose.recipients = ["city"]
        return purpose
    }
}
