/// Rules about purposes and the data they use.
extension RuleText {
    static let purposeBasis = RuleText(
        nl: ("Het doel heeft geen grondslag.", "Kies bij `basis` een van de zes, zoals `contract` of `consent`."),
        en: ("The purpose has no legal basis.", "Choose for `basis` one of the six, such as `contract` or `consent`."))

    static let anyBasis = RuleText(
        nl: (
            "In de hele verklaring staat geen grondslag.",
            "Geef elk doel een `basis`. Begin met `contract` voor wat een klant bij u bestelt."
        ),
        en: (
            "There is not one legal basis in the whole statement.",
            "Give each purpose a `basis`. Begin with `contract` for what a customer orders from you."
        ))

    static let lawNamed = RuleText(
        nl: ("Een wettelijke plicht noemt geen wet.", "Vul `law` in, zoals `awr-52` voor de administratie."),
        en: ("A legal obligation names no law.", "Fill in `law`, such as `awr-52` for the books."))

    static let interestDescribed = RuleText(
        nl: ("Het gerechtvaardigd belang is niet beschreven.", "Schrijf het belang op achter `what` bij `interest`."),
        en: ("The legitimate interest is not described.", "Write the interest behind `what` under `interest`."))

    static let consentFree = RuleText(
        nl: (
            "Toestemming moet vrij zijn, maar hier is zij verplicht.",
            "Zet `required: false`, of kies de grondslag die echt geldt, zoals `contract`."
        ),
        en: (
            "Consent must be free, but here it is required.",
            "Put `required: false`, or choose the basis that really applies, such as `contract`."
        ))

    static let consentAsked = RuleText(
        nl: (
            "U gaat uit van toestemming die niemand vraagt.",
            "Zet de vraag bij `consents` en noem haar bij het doel achter `consent`. Iets anders doen is geen ja."
        ),
        en: (
            "You assume a consent that nobody asks for.",
            "Put the question under `consents` and name it in the purpose behind `consent`. Doing something else is no yes."
        ))

    static let oneBasis = RuleText(
        nl: ("Dezelfde verwerking rust op twee grondslagen.", "Kies er één, of zeg wat er verschilt."),
        en: ("The same processing rests on two bases.", "Choose one, or say what differs."))

    static let dataWithPurpose = RuleText(
        nl: ("Geen doel gebruikt deze gegevens.", "Noem ze bij een doel, haal ze weg, of zet er `blocked: true` bij."),
        en: ("No purpose uses these data.", "Name them in a purpose, remove them, or add `blocked: true`."))

    static let dataDeclared = RuleText(
        nl: (
            "Een doel gebruikt gegevens die niet onder `data` staan, of die u nooit verzamelt.",
            "Voeg ze toe onder `data`, of haal ze bij het doel weg."
        ),
        en: (
            "A purpose uses data that are not under `data`, or that you never collect.",
            "Add them under `data`, or remove them from the purpose."
        ))

    static let purposeOfToday = RuleText(
        nl: (
            "De tekst houdt iets voor later open.", "Noem alleen wat u nu doet. Nieuw gebruik vraagt een nieuwe versie."
        ),
        en: ("The text keeps something open for later.", "Name what you do now. New use needs a new version."))

    static let identifierIsData = RuleText(
        nl: (
            "De tekst zegt dat iets geen persoonsgegeven is.",
            "Een IP-adres, een cookie en het tijdstip van een bericht zijn dat wel. Zet ze onder `data`."
        ),
        en: (
            "The text says that something is not personal data.",
            "An IP address, a cookie and the time of a message are. Put them under `data`."
        ))

    static let marketingDenied = RuleText(
        nl: ("U belooft geen reclame, maar een doel is reclame.", "Haal `marketing` bij `never` weg, of het doel."),
        en: ("You promise no marketing, but a purpose is.", "Remove `marketing` from `never`, or the purpose."))

    static let profilingDenied = RuleText(
        nl: (
            "U belooft geen profielen, maar een doel maakt ze.",
            "Haal `automated-decisions` bij `never` weg, of `profiling: true` bij het doel."
        ),
        en: (
            "You promise no profiling, but a purpose does it.",
            "Remove `automated-decisions` from `never`, or `profiling: true` from the purpose."
        ))

    static let consentPossible = RuleText(
        nl: (
            "U vraagt toestemming voor gegevens uit een openbare bron, waar niemand u ja kan zeggen.",
            "Kies een andere grondslag, of vraag de gegevens aan de mensen zelf."
        ),
        en: (
            "You ask consent for data from a public source, where nobody can tell you yes.",
            "Choose another basis, or ask people for the data themselves."
        ))

    static let provisionStated = RuleText(
        nl: (
            "Mensen lezen niet of zij de gegevens moeten geven en wat er anders gebeurt.",
            "Zet bij het doel: `provision: {required: true, consequence: …}`."
        ),
        en: (
            "People do not read whether they must give the data and what happens otherwise.",
            "Put in the purpose: `provision: {required: true, consequence: …}`."
        ))

    static let specialData = RuleText(
        nl: (
            "Deze gegevens zijn bijzonder volgens de wet, maar zo staan ze er niet.",
            "Zet er `special: true` bij, of verzamel ze niet en zet er `blocked: true` bij."
        ),
        en: (
            "These data are special by law, but do not stand here as such.",
            "Add `special: true`, or do not collect them and add `blocked: true`."
        ))

    static let parentsAsked = RuleText(
        nl: (
            "Onder de 16 is toestemming van een ouder of voogd nodig, en die is er niet.",
            "Zet `minimum-age: 16`, of noem de ouder bij `people` en vraag toestemming onder `consents`."
        ),
        en: (
            "Under 16 the consent of a parent or guardian is needed, and there is none.",
            "Put `minimum-age: 16`, or name the parent under `people` and ask for consent under `consents`."
        ))

    static let marketingOwnData = RuleText(
        nl: (
            "Reclame per mail, bericht of telefoon gaat naar adressen die een ander u gaf.",
            "Haal de bron of het kanaal weg, of vraag toestemming: `basis: consent`."
        ),
        en: (
            "Advertising by mail, message or telephone goes to addresses that others gave you.",
            "Remove the source or the channel, or ask for consent: `basis: consent`."
        ))

    static let marketingAsked = RuleText(
        nl: (
            "Reclame per mail, bericht of telefoon gaat ook naar wie geen klant is. Afmelden is dan niet genoeg.",
            "Vraag toestemming: `basis: consent`, met een vraag onder `consents`. Of beperk `people` tot klanten."
        ),
        en: (
            "Advertising by mail, message or telephone also goes to who is no customer. Opting out is then not enough.",
            "Ask for consent: `basis: consent`, with a question under `consents`. Or limit `people` to customers."
        ))

    static let archiveBounded = RuleText(
        nl: (
            "Bewaren voor een archief of voor statistiek heeft geen einde of geen waarborg.",
            "Geef een termijn bij `retention`, en zeg bij `explanation` hoe u mensen beschermt."
        ),
        en: (
            "Keeping for an archive or for statistics has no end or no safeguard.",
            "Give a period in `retention`, and say in `explanation` how you protect people."
        ))
}
