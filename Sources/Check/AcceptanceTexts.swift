import Declarations

/// What is said about accepted findings.
enum AcceptanceTexts {
    static func unused(_ acceptance: Acceptance) -> Bilingual {
        Bilingual(
            nl:
                "Hier accepteert u \(acceptance.rule) bij `\(acceptance.at)`, maar daar is niets gevonden. Haal deze regel "
                + "weg, of verbeter `rule` of `at`.",
            en:
                "Here you accept \(acceptance.rule) at `\(acceptance.at)`, but nothing was found there. Remove this item, or "
                + "correct `rule` or `at`.")
    }

    static func error(_ acceptance: Acceptance) -> Bilingual {
        Bilingual(
            nl:
                "\(acceptance.rule) bij `\(acceptance.at)` is een fout die uit de verklaring zelf blijkt. Die is niet te "
                + "accepteren: los haar op, en haal deze regel weg.",
            en:
                "\(acceptance.rule) at `\(acceptance.at)` is an error that the declaration itself shows. It cannot be "
                + "accepted: repair it, and remove this item.")
    }

    static func tooLong(_ acceptance: Acceptance, latest: CalendarDate) -> Bilingual {
        Bilingual(
            nl:
                "U accepteerde \(acceptance.rule) tot en met \(acceptance.until). Dat is langer dan een jaar, dus de "
                + "bevinding telt nog. Kies ten hoogste \(latest), en kijk dan opnieuw.",
            en:
                "You accepted \(acceptance.rule) until \(acceptance.until). That is longer than a year, so the finding "
                + "still counts. Choose \(latest) at most, and look again then.")
    }

    static func ended(_ acceptance: Acceptance) -> Bilingual {
        Bilingual(
            nl:
                "U accepteerde \(acceptance.rule) tot en met \(acceptance.until). Die dag is voorbij, dus de bevinding telt "
                + "weer. Los haar op, of kies een nieuwe dag met een reden.",
            en:
                "You accepted \(acceptance.rule) until \(acceptance.until). That day has passed, so the finding counts again. "
                + "Solve it, or choose a new day with a reason.")
    }

    static func accepted(_ acceptance: Acceptance) -> Bilingual {
        Bilingual(
            nl: "geaccepteerd tot en met \(acceptance.until): \(acceptance.reason)",
            en: "accepted until \(acceptance.until): \(acceptance.reason)")
    }
}
