/// Rules about how long data are kept.
extension RuleText {
    static let retentionGiven = RuleText(
        nl: ("Een doel zegt niet hoelang gegevens blijven.", "Noem bij `retention` een regel, of een `default`."),
        en: ("A purpose does not say how long data are kept.", "Name a rule in `retention`, or a `default`."))

    static let retentionComputable = RuleText(
        nl: ("Een bewaartermijn begint nergens.", "Noem bij `after` de gebeurtenis waarvan de tijd loopt."),
        en: ("A period starts nowhere.", "Name in `after` the event that it counts from."))

    static let retentionDifferent = RuleText(
        nl: ("Alles blijft even lang, en dat is lang.", "Geef elk doel zijn eigen termijn: zo kort als kan."),
        en: (
            "Everything is kept equally long, and that is long.",
            "Give each purpose its own period: as short as can be."
        ))

    static let legalMinimumKept = RuleText(
        nl: (
            "Gegevens gaan weg voordat de wet dat toestaat.",
            "Maak een regel met `kind: minimum`, `from: end-of-book-year`, `keep: P7Y` en `law: awr-52`."
        ),
        en: (
            "Data go before the law allows it.",
            "Make a rule with `kind: minimum`, `from: end-of-book-year`, `keep: P7Y` and `law: awr-52`."
        ))

    static let retentionLawBinds = RuleText(
        nl: (
            "De Archiefwet geldt voor overheden, en dat bent u niet.",
            "Noem de wet die voor u geldt, zoals `awr-52`. Of haal de regel weg."
        ),
        en: (
            "The Archives Act binds public bodies, and you are none.",
            "Name the law that binds you, such as `awr-52`. Or remove the rule."
        ))

    static let applicationsGo = RuleText(
        nl: (
            "Een sollicitatie blijft langer dan vier weken na de procedure.",
            "Kies `keep: P4W`. Wilt u langer bewaren, vraag dan toestemming: ten hoogste `P1Y`."
        ),
        en: (
            "An application is kept longer than four weeks after the procedure.",
            "Choose `keep: P4W`. To keep it longer, ask for consent: `P1Y` at most."
        ))

    static let inactivityEnds = RuleText(
        nl: (
            "Gegevens blijven tot iemand stop zegt. Wie niets zegt, blijft voor altijd.",
            "Voeg een regel toe met `kind: maximum` die telt vanaf het laatste gebruik."
        ),
        en: (
            "Data are kept until someone says stop. Who says nothing, is kept for ever.",
            "Add a rule with `kind: maximum` that counts from the last use."
        ))
}
