/// Rules about the rights of people.
extension RuleText {
    static let mandatoryRights = RuleText(
        nl: ("Een recht dat mensen hebben, ontbreekt.", "Zet het onder `rights`, bijvoorbeeld `portability:`."),
        en: ("A right that people have is missing.", "Put it under `rights`, for example `portability:`."))

    static let withdrawalNamed = RuleText(
        nl: ("U vraagt toestemming, maar zegt niet dat iemand die kan intrekken.", "Zet `withdrawal:` onder `rights`."),
        en: ("You ask for consent, but do not say that it can be withdrawn.", "Put `withdrawal:` under `rights`."))

    static let complaintNamed = RuleText(
        nl: ("Het recht op een klacht bij de toezichthouder ontbreekt.", "Zet `complaint:` onder `rights`."),
        en: ("The right to complain to the authority is missing.", "Put `complaint:` under `rights`."))

    static let complaintFree = RuleText(
        nl: (
            "Een klacht bij de toezichthouder heeft hier een voorwaarde.",
            "Schrijf dat het altijd mag. U mag wel vragen om eerst met u te praten."
        ),
        en: (
            "A complaint to the authority has a condition here.",
            "Write that it is always allowed. You may ask people to talk to you first."
        ))

    static let rightsForAll = RuleText(
        nl: (
            "De rechten gelden hier alleen voor klanten.", "Schrijf dat iedereen deze rechten heeft, ook een bezoeker."
        ),
        en: ("Here only customers have the rights.", "Write that everybody has these rights, visitors too."))

    static let rightsCarriedOut = RuleText(
        nl: ("De tekst belooft alleen een poging.", "Schrijf wat u doet: wij geven, wij wissen, wij verbeteren."),
        en: ("The text promises an attempt only.", "Write what you do: we give, we erase, we correct."))

    static let refusalOnGround = RuleText(
        nl: (
            "Dit is geen reden om een verzoek te weigeren.",
            "Haal het weg. Weigeren mag alleen op een grond van de wet; gegevens van anderen maakt u onleesbaar."
        ),
        en: (
            "This is no reason to refuse a request.",
            "Remove it. Refusing needs a ground of the law; data of others are made unreadable."
        ))

    static let advertisingStops = RuleText(
        nl: (
            "U weegt elk bezwaar, ook dat tegen reclame.",
            "Schrijf erbij dat reclame meteen stopt, zonder reden."
        ),
        en: (
            "You weigh every objection, also to advertising.",
            "Add that advertising stops at once, without a reason."
        ))

    static let responseTerm = RuleText(
        nl: (
            "Mensen lezen niet binnen welke tijd zij antwoord krijgen.",
            "Zet onder `rights`: `all: {respond: {term: P4W}}`."
        ),
        en: (
            "People do not read within which time they get an answer.",
            "Put under `rights`: `all: {respond: {term: P4W}}`."
        ))

    static let responseWithinMonth = RuleText(
        nl: (
            "De beloofde tijd kan langer zijn dan een maand, of geldt alleen voor een eerste bericht.",
            "Kies `P4W` of `P1M` en `means: answer`."
        ),
        en: (
            "The promised time can be longer than a month, or is for a first reply only.",
            "Choose `P4W` or `P1M` and `means: answer`."
        ))

    static let accessComplete = RuleText(
        nl: (
            "De tekst belooft minder dan de kopie waar mensen recht op hebben.",
            "Haal de opsomming weg: Gestand zegt al wat iemand krijgt. Zeg hier alleen wat u meer doet."
        ),
        en: (
            "The text promises less than the copy that people have a right to.",
            "Remove the list: Gestand already says what someone gets. Say here only what you do beyond it."
        ))

    static let portabilityOfData = RuleText(
        nl: (
            "Dit recht gaat over gegevens, niet over wie het werk doet.",
            "Schrijf dat iemand een bestand krijgt, en dat u het ook aan een ander stuurt."
        ),
        en: (
            "This right is about data, not about who does the work.",
            "Write that someone gets a file, and that you also send it to another."
        ))

    static let rightsFree = RuleText(
        nl: (
            "Wie dit recht gebruikt, krijgt er een nadeel van.",
            "Haal het nadeel weg: een recht gebruiken kost niets en stopt geen dienst."
        ),
        en: (
            "Whoever uses this right gets a drawback.",
            "Remove the drawback: using a right costs nothing and ends no service."
        ))

    static let rightsOnce = RuleText(
        nl: (
            "Dit recht staat ook onder `rights`. Twee beschrijvingen spreken elkaar vroeg of laat tegen.",
            "Zet wat u meer belooft in `explanation` bij het recht, en haal dit deel weg."
        ),
        en: (
            "This right also stands under `rights`. Sooner or later two descriptions contradict each other.",
            "Put what you promise beyond it in `explanation` at the right, and remove this section."
        ))

    static let extensionLimited = RuleText(
        nl: (
            "De tekst zegt dat het langer kan duren, maar niet hoelang.",
            "Schrijf: ten hoogste twee maanden langer, en dat hoort u binnen de eerste maand."
        ),
        en: (
            "The text says that it can take longer, but not how long.",
            "Write: two months longer at most, and you hear that within the first month."
        ))

    static let identityProportionate = RuleText(
        nl: (
            "Mensen moeten een paspoort laten zien om een recht te gebruiken.",
            "Voeg bij `ways` een lichtere manier toe, zoals `known-address` of `account`."
        ),
        en: (
            "People must show a passport to use a right.",
            "Add a lighter way to `ways`, such as `known-address` or `account`."
        ))

    static let automatedDecisionsStated = RuleText(
        nl: (
            "U maakt profielen, maar zegt niet of een computer alleen beslist.",
            "Zet `automated-decisions:` onder `rights`."
        ),
        en: (
            "You make profiles, but do not say whether a computer decides alone.",
            "Put `automated-decisions:` under `rights`."
        ))
}
