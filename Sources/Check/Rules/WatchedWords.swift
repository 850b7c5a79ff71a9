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
        let dutch = Words("\(kind.id) \(kind.label.nl)").contains(anyOf: ["sollicitant", "sollicitanten", "kandidaat"])
        // An applicant may also apply for a service; a job applicant does not.
        let english = Set(Words(kind.label.en).words)
        return dutch || english.isSuperset(of: ["job", "applicant"]) || english.isSuperset(of: ["job", "candidate"])
    }

    static func isCitizenNumber(_ category: DataCategory) -> Bool {
        holds(category.id.rawValue, category.label, ["bsn", "burgerservicenummer", "sofinummer"])
    }

    /// Data that people call special while art. 9 does not name them.
    static func isOrdinary(_ category: DataCategory) -> Bool {
        isCitizenNumber(category)
            || holds(
                category.id.rawValue, category.label,
                [
                    "leeftijd", "geboortedatum", "kinderen", "kind", "inkomen", "age", "birth", "children", "child",
                    "income", "iban",
                ])
    }

    /// Data that art. 9 names.
    static func isSpecial(_ category: DataCategory) -> Bool {
        holds(
            category.id.rawValue, category.label,
            [
                "gezondheid", "gezondheidsgegevens", "medisch", "medische", "diagnose", "allergie", "geloof",
                "godsdienst", "ras", "etniciteit", "vakbond", "health", "medical", "diagnosis", "allergy", "religion",
                "ethnicity", "biometric", "genetic",
            ])
    }

    static func isMailBehaviour(_ category: DataCategory) -> Bool {
        let words = Words("\(category.id) \(category.label.nl) \(category.label.en)")
        let mail: Set<String> = ["mail", "mails", "email", "e", "nieuwsbrief", "newsletter"]
        let acts: Set<String> = [
            "opent", "geopend", "openen", "klikt", "klikken", "kliks", "opens", "clicks", "opened", "clicked", "click",
        ]
        return words.contains(anyOf: mail) && words.contains(anyOf: acts)
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
