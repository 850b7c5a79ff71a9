import Declarations
import Rules

/// What is said about purposes, their data and how long these are kept.
enum PurposeRuleTexts {
    static func noBasis(_ purpose: Purpose) -> Bilingual {
        let bases = LegalBasis.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        return Bilingual(
            nl: "Het doel ‘\(purpose.title.nl)’ heeft geen grondslag. Kies bij `basis` uit: \(bases).",
            en: "The purpose ‘\(purpose.title.en)’ has no legal basis. Choose for `basis` from: \(bases).")
    }

    static func noLaw(_ purpose: Purpose) -> Bilingual {
        Bilingual(
            nl: "Het doel ‘\(purpose.title.nl)’ rust op een wettelijke plicht, maar noemt geen wet. Vul `law` in.",
            en: "The purpose ‘\(purpose.title.en)’ rests on a legal obligation, but names no law. Fill in `law`.")
    }

    static func noInterest(_ purpose: Purpose) -> Bilingual {
        Bilingual(
            nl: "Het doel ‘\(purpose.title.nl)’ rust op een gerechtvaardigd belang, maar zegt niet welk. Beschrijf het "
                + "belang bij `interest` achter `what`.",
            en:
                "The purpose ‘\(purpose.title.en)’ rests on a legitimate interest, but does not say which. Describe the "
                + "interest under `interest` behind `what`.")
    }

    static func noPurpose(_ category: DataCategory) -> Bilingual {
        Bilingual(
            nl: "Geen enkel doel gebruikt ‘\(category.label.nl)’. Noem het bij een doel, haal het weg, of zet er "
                + "`blocked: true` bij.",
            en: "No purpose uses ‘\(category.label.en)’. Name it in a purpose, remove it, or add `blocked: true`.")
    }

    static func undeclaredData(_ id: DataCategory.ID, suggestion: String?) -> Bilingual {
        guard let suggestion else {
            return Bilingual(
                nl:
                    "Dit doel gebruikt `\(id)`, maar dat staat niet onder `data`. Voeg het daar toe, of haal het hier weg.",
                en: "This purpose uses `\(id)`, which is not declared under `data`. Add it there, or remove it here.")
        }
        return Bilingual(
            nl: "Dit doel gebruikt `\(id)`, maar dat staat niet onder `data`; bedoelde u `\(suggestion)`?",
            en: "This purpose uses `\(id)`, which is not declared under `data`; did you mean `\(suggestion)`?")
    }

    static func noData(_ purpose: Purpose) -> Bilingual {
        Bilingual(
            nl: "Het doel ‘\(purpose.title.nl)’ noemt geen enkel gegeven. Vul `data` in, of haal het doel weg.",
            en: "The purpose ‘\(purpose.title.en)’ names no data at all. Fill in `data`, or remove the purpose.")
    }

    static func noDataForChannel(_ purpose: Purpose, _ channel: Channel) -> Bilingual {
        Bilingual(
            nl:
                "Het doel ‘\(purpose.title.nl)’ bereikt mensen met `\(channel.rawValue)`, maar gebruikt daar geen gegeven voor. "
                + "Voeg bij `data` een adres of nummer toe, of haal deze weg uit `channels`.",
            en: "The purpose ‘\(purpose.title.en)’ reaches people by `\(channel.rawValue)`, but uses no data for it. "
                + "Add an address or number to `data`, or remove this from `channels`.")
    }

    static func blockedData(_ category: DataCategory) -> Bilingual {
        Bilingual(
            nl:
                "Dit doel gebruikt ‘\(category.label.nl)’, maar dat verzamelt u nooit (`blocked`). Haal een van beide weg.",
            en: "This purpose uses ‘\(category.label.en)’, which is never collected (`blocked`). Remove one of the two."
        )
    }

    static func noRetention(_ purpose: Purpose) -> Bilingual {
        Bilingual(
            nl: "Het doel ‘\(purpose.title.nl)’ zegt niet hoelang de gegevens blijven. Noem bij `retention` een regel.",
            en: "The purpose ‘\(purpose.title.en)’ does not say how long data are kept. Name a rule in `retention`.")
    }

    static func noRetention(_ purpose: Purpose, of category: DataCategory.ID) -> Bilingual {
        Bilingual(
            nl:
                "Het doel ‘\(purpose.title.nl)’ zegt niet hoelang `\(category)` blijft. Noem een regel, of een `default`.",
            en: "The purpose ‘\(purpose.title.en)’ does not say how long `\(category)` is kept. Name a rule, or a "
                + "`default`.")
    }

    static func notComputable(_ rule: RetentionRule) -> Bilingual {
        Bilingual(
            nl: "De bewaartermijn `\(rule.id)` begint nergens. Noem bij `after` de gebeurtenis waarvan de tijd loopt.",
            en: "The retention rule `\(rule.id)` starts nowhere. Name in `after` the event that it counts from.")
    }

    static func profilingByCookie(_ cookie: Cookie) -> Bilingual {
        Bilingual(
            nl: "Cookie \(cookie.name) past aan wat iemand ziet. Dat is profilering, maar geen doel zegt het. "
                + "Zet `profiling: true` bij het doel waarvoor de cookie is.",
            en: "Cookie \(cookie.name) fits what a person sees. That is profiling, but no purpose says so. "
                + "Put `profiling: true` under the purpose that the cookie is for.")
    }

    static func profilingUnstated(_ purpose: Purpose) -> Bilingual {
        Bilingual(
            nl:
                "Het doel ‘\(purpose.title.nl)’ maakt profielen, maar nergens staat of een computer alleen beslist. Zet "
                + "`automated-decisions` bij `rights`.",
            en: "The purpose ‘\(purpose.title.en)’ profiles people, but nothing says whether a computer decides alone. "
                + "Put `automated-decisions` under `rights`.")
    }

    static func secondBasis(_ purpose: Purpose, first: Purpose) -> Bilingual {
        Bilingual(
            nl:
                "‘\(purpose.title.nl)’ en ‘\(first.title.nl)’ zijn dezelfde verwerking op twee grondslagen. Kies er één, of "
                + "zeg wat er verschilt.",
            en:
                "‘\(purpose.title.en)’ and ‘\(first.title.en)’ are the same processing on two bases. Choose one, or say what "
                + "differs.")
    }

    static func oneLongPeriod(_ rule: RetentionRule) -> Bilingual {
        Bilingual(
            nl: "Alle gegevens blijven even lang (\(rule.keep)). Geef elk doel zijn eigen termijn: zo kort als kan.",
            en: "All data are kept equally long (\(rule.keep)). Give each purpose its own period: as short as can be.")
    }

    static func noInactivityLimit(_ rule: RetentionRule) -> Bilingual {
        Bilingual(
            nl:
                "Volgens `\(rule.id)` blijven gegevens tot iemand stop zegt. Wie niets zegt, blijft voor altijd. Voeg een "
                + "regel toe met `kind: maximum` die telt vanaf het laatste gebruik.",
            en:
                "By `\(rule.id)` data are kept until someone says stop. Who says nothing, is kept for ever. Add a rule with "
                + "`kind: maximum` that counts from the last use.")
    }

    static func shorterThanLaw(_ rule: RetentionRule, _ minimum: LegalMinimum) -> Bilingual {
        Bilingual(
            nl:
                "De wet (\(minimum.source)) zegt \(minimum.years) jaar na het einde van het boekjaar, maar `\(rule.id)` kan "
                + "eerder eindigen. Maak een regel met `kind: minimum`, `from: end-of-book-year` en "
                + "`keep: P\(minimum.years)Y`.",
            en:
                "The law (\(minimum.source)) says \(minimum.years) years after the end of the book year, but `\(rule.id)` "
                + "can end earlier. Make a rule with `kind: minimum`, `from: end-of-book-year` and "
                + "`keep: P\(minimum.years)Y`.")
    }

    static func notSpecial(_ category: DataCategory) -> Bilingual {
        Bilingual(
            nl:
                "‘\(category.label.nl)’ is volgens de wet geen bijzonder gegeven. Haal `special: true` weg; een eigen wet of "
                + "een leeftijdsgrens regelt dit.",
            en:
                "‘\(category.label.en)’ is no special category by law. Remove `special: true`; a law of its own or an age "
                + "limit governs this.")
    }

    static func citizenNumberWithoutLaw(_ purpose: Purpose) -> Bilingual {
        Bilingual(
            nl:
                "‘\(purpose.title.nl)’ gebruikt het burgerservicenummer zonder wet. Vul `law` in, of vraag het nummer niet.",
            en:
                "‘\(purpose.title.en)’ uses the citizen service number without a law. Fill in `law`, or do not ask for it."
        )
    }

    static func longSentences(_ average: Int, isMore: Bool) -> Bilingual {
        Bilingual(
            nl:
                "De zinnen hebben hier gemiddeld \(isMore ? "ruim " : "")\(average) woorden. Knip ze in stukken van ten "
                + "hoogste twintig.",
            en:
                "The sentences here have \(isMore ? "more than " : "")\(average) words on average. Cut them into pieces of "
                + "twenty at most.")
    }
}
