import Declarations

/// Words by which a declaration shows what a kind of person, a category or a purpose is about.
enum WatchedWords {
    static func isGuardian(_ kind: PersonKind) -> Bool {
        holds(kind.id.rawValue, kind.label, ["ouder", "ouders", "voogd", "guardian", "parent", "parents"])
    }

    /// By its labels, each in its language: *kind* is a child in Dutch, and a sort of something in English.
    static func isChild(_ kind: PersonKind) -> Bool {
        Words(kind.label.nl).contains(anyOf: ["kind", "kinderen", "jongere", "jongeren", "minderjarige", "leerling"])
            || Words(kind.label.en).contains(anyOf: ["child", "children", "minor", "pupil"])
    }

    static func isApplicant(_ kind: PersonKind) -> Bool {
        let dutch = Words("\(kind.id) \(kind.label.nl)").contains(anyOf: [
            "sollicitant", "sollicitanten", "kandidaat", "kandidaten", "werkzoekende", "werkzoekenden", "stagiair",
            "stagiairs",
        ])
        // An applicant may also apply for a service; a job applicant does not.
        let english = Words(kind.label.en)
        return dutch
            || english.contains(["job"])
                && english.contains(anyOf: [
                    "applicant", "applicants", "candidate", "candidates", "seeker", "seekers",
                ])
    }

    static func isCitizenNumber(_ category: DataCategory) -> Bool {
        holds(category.id.rawValue, category.label, ["bsn", "burgerservicenummer", "sofinummer"])
    }

    /// Data that people call special while art. 9 does not name them.
    static func isOrdinary(_ category: DataCategory) -> Bool {
        isCitizenNumber(category) || Words(category.label.nl).contains(anyOf: ["kinderen", "kind"])
            || holds(
                category.id.rawValue, category.label,
                ["leeftijd", "geboortedatum", "inkomen", "age", "birth", "children", "child", "income", "iban"])
    }

    static func isMailBehaviour(_ category: DataCategory) -> Bool {
        let words = Words("\(category.id) \(category.label.nl) \(category.label.en)")
        let mail: Set<String> = ["mail", "mails", "email", "nieuwsbrief", "newsletter"]
        let acts: Set<String> = [
            "opent", "geopend", "openen", "klikt", "klikken", "kliks", "opens", "clicks", "opened", "clicked", "click",
        ]
        // Ordering on a site and fetching it in the shop is no clicking.
        let isShop = words.contains(["click", "collect"]) || words.contains(["click", "and", "collect"])
        return words.contains(anyOf: mail) && words.contains(anyOf: acts) && !isShop
    }

    static func isArchive(_ purpose: Purpose) -> Bool {
        holds(
            purpose.id.rawValue, purpose.title,
            ["archief", "archiveren", "archiefdoeleinden", "statistiek", "statistieken", "archive", "statistics"])
    }

    static func namesConsent(_ text: Bilingual) -> Bool {
        Words("\(text.nl) \(text.en)").contains(anyOf: ["toestemming", "consent"])
    }

    private static func holds(_ id: String, _ text: Bilingual, _ known: Set<String>) -> Bool {
        Words("\(id) \(text.nl) \(text.en)").contains(anyOf: known)
    }
}
