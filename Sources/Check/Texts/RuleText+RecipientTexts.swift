/// Rules about who receives data, and about cookies.
extension RuleText {
    static let sharingDenied = RuleText(
        nl: (
            "U belooft niets te delen, maar hier staat een ontvanger zonder rol.",
            "Zeg met `role` waarom deze ontvanger gegevens krijgt, of haal de belofte bij `never` weg."
        ),
        en: (
            "You promise not to share, but here is a recipient without a role.",
            "Say with `role` why this recipient gets data, or remove the promise from `never`."
        ))

    static let neverDone = RuleText(
        nl: (
            "U belooft iets nooit te doen, maar de verklaring doet het.",
            "Haal de belofte bij `never` weg, of wat ertegen ingaat."
        ),
        en: (
            "You promise never to do something, but the declaration does it.",
            "Remove the promise from `never`, or what goes against it."
        ))

    static let transferDenied = RuleText(
        nl: (
            "U belooft dat gegevens in het land blijven, maar een ontvanger zit elders.",
            "Kies een andere ontvanger, of haal de belofte bij `never` weg."
        ),
        en: (
            "You promise that data stay in the country, but a recipient is elsewhere.",
            "Choose another recipient, or remove the promise from `never`."
        ))

    static let transferStated = RuleText(
        nl: (
            "Het land van een ontvanger is niet bekend, of de waarborg buiten Europa ontbreekt.",
            "Vul `country` in, en buiten de Europese Economische Ruimte ook `transfer`."
        ),
        en: (
            "The country of a recipient is not known, or the safeguard outside Europe is missing.",
            "Fill in `country`, and outside the European Economic Area `transfer` too."
        ))

    static let functionClear = RuleText(
        nl: ("Niet duidelijk is wat deze verwerker voor u doet.", "Vul `service` in: wat doet deze, en geen ander?"),
        en: (
            "It is not clear what this processor does for you.",
            "Fill in `service`: what does this one do, and no other?"
        ))

    static let roleClear = RuleText(
        nl: (
            "Met wie zelf beslist, sluit u geen verwerkersovereenkomst.",
            "Zet `role: processor` als hij alleen voor u werkt. Haal anders `agreement` weg."
        ),
        en: (
            "With who decides for itself you make no processor agreement.",
            "Put `role: processor` when it works for you only. Otherwise remove `agreement`."
        ))

    static let cookiesLinked = RuleText(
        nl: (
            "U zegt dat cookies niet bij een persoon horen, maar u hebt cookies die iemand onthouden.",
            "Haal de zin weg. Een cookie met een eigen nummer is een persoonsgegeven."
        ),
        en: (
            "You say that cookies belong to no person, but you have cookies that remember someone.",
            "Remove the sentence. A cookie with a number of its own is personal data."
        ))

    static let embeddedIsOurs = RuleText(
        nl: (
            "U wijst verantwoordelijkheid af.",
            "Wat u op uw site zet, is ook uw zaak. Zeg wat er gebeurt en tot waar u verantwoordelijk bent."
        ),
        en: (
            "You deny responsibility.",
            "What you build into your site is your matter too. Say what happens and up to where you are responsible."
        ))

    static let recipientsNamed = RuleText(
        nl: (
            "Nergens staat wie gegevens ontvangt.",
            "Noem ieder bedrijf onder `recipients`: hosting, mail, boekhouder. Is er echt niemand, schrijf dan `recipients: {}`."
        ),
        en: (
            "Nothing says who receives data.",
            "Name each company under `recipients`: hosting, mail, bookkeeper. If there really is nobody, write `recipients: {}`."
        ))

    static let recipientsConcrete = RuleText(
        nl: ("Dit is te vaag om te weten wie het zijn.", "Geef een `name`, of zeg met `service` wat zij doen."),
        en: ("This is too vague to know who they are.", "Give a `name`, or say with `service` what they do."))

    static let processorAgreement = RuleText(
        nl: (
            "Met een verwerker is er geen geldige, volledige overeenkomst.",
            "Vul `agreement` in, met `signed` en `elements`. Is `until` voorbij, sluit dan een nieuwe."
        ),
        en: (
            "With a processor there is no valid, complete agreement.",
            "Fill in `agreement`, with `signed` and `elements`. If `until` has passed, sign a new one."
        ))

    static let onwardRole = RuleText(
        nl: (
            "Deze krijgt gegevens via een ander, maar in welke rol?", "Vul `role` in: `subprocessor` of `controller`."
        ),
        en: (
            "This one gets data through another, but in which role?", "Fill in `role`: `subprocessor` or `controller`."
        ))

    static let recipientNoProduct = RuleText(
        nl: (
            "Dit is een product, geen bedrijf.",
            "Noem het bedrijf dat de gegevens krijgt. Staat het programma op uw eigen computer, zet het dan bij `systems`."
        ),
        en: (
            "This is a product, not a company.",
            "Name the company that gets the data. If the program is on your own computer, put it under `systems`."
        ))

    static let cookiesListed = RuleText(
        nl: (
            "U leest gegevens uit apparaten, maar er is geen lijst van cookies.",
            "Zet ze onder `cookies`, met naam, doel en duur. Zijn er geen, schrijf dan `cookies: {}`."
        ),
        en: (
            "You read data from devices, but there is no list of cookies.",
            "Put them under `cookies`, with name, purpose and life. If there are none, write `cookies: {}`."
        ))

    static let consentNotBrowser = RuleText(
        nl: (
            "De instelling van een browser is geen toestemming.",
            "Stel de vraag zelf op uw site. Zonder ja komt er geen cookie."
        ),
        en: ("A browser setting is no consent.", "Ask the question on your site. Without a yes there is no cookie."))

    static let mailTracking = RuleText(
        nl: (
            "U volgt wie mail opent of aanklikt, zonder toestemming.",
            "Zet `blocked: true` bij die gegevens, of vraag het: `basis: consent`."
        ),
        en: (
            "You follow who opens or clicks mail, without consent.",
            "Add `blocked: true` to those data, or ask: `basis: consent`."
        ))

    static let countingExempt = RuleText(
        nl: (
            "Een ander bedrijf telt uw bezoekers, maar is geen verwerker met een overeenkomst.",
            "Noem dat bedrijf onder `recipients` met `role: processor` en een `agreement`."
        ),
        en: (
            "Another company counts your visitors, but is no processor with an agreement.",
            "Name that company under `recipients` with `role: processor` and an `agreement`."
        ))

    static let signalHonoured = RuleText(
        nl: (
            "De tekst zegt dat u het signaal van een browser niet volgt.",
            "Volg het: het telt als bezwaar. Schrijf op dat het bij u als nee geldt."
        ),
        en: (
            "The text says that you do not follow the signal of a browser.",
            "Follow it: it is an objection. Write that it counts as no."
        ))
}
