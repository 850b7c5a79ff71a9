/// Rules about the organisation and the statement as a whole.
extension RuleText {
    static let controllerNamed = RuleText(
        nl: ("Nergens staat wie de gegevens verwerkt.", "Vul bij `organisation` de naam in achter `name`."),
        en: ("Nothing says who handles the data.", "Give the name behind `name` under `organisation`."))

    static let controllerIdentity = RuleText(
        nl: (
            "Naam, rechtsvorm of nummer in het handelsregister ontbreekt.",
            "Vul `legal-name`, `legal-form` en `registration: {kvk: …}` in zoals het handelsregister ze noemt."
        ),
        en: (
            "Legal name, legal form or trade register number is missing.",
            "Fill in `legal-name`, `legal-form` and `registration: {kvk: …}` as the trade register has them."
        ))

    static let controllerContact = RuleText(
        nl: ("Mensen kunnen u niet bereiken.", "Geef `address` of `contact` met `email` of `phone`."),
        en: ("People cannot reach you.", "Give `address`, or `contact` with `email` or `phone`."))

    static let mailDomain = RuleText(
        nl: (
            "Een mailadres hoort niet bij uw website.",
            "Kies een adres onder uw eigen domein, of noem het bedrijf dat uw post krijgt bij `recipients`, met `website`."
        ),
        en: (
            "A mail address does not belong to your website.",
            "Choose an address in your own domain, or name who gets your mail under `recipients`, with `website`."
        ))

    static let officerStatus = RuleText(
        nl: (
            "Nergens staat of er een functionaris gegevensbescherming is.",
            "Vul `data-protection-officer` in, of geef met `not-required` de reden waarom die niet nodig is."
        ),
        en: (
            "Nothing says whether there is a data protection officer.",
            "Fill in `data-protection-officer`, or give with `not-required` the reason why none is needed."
        ))

    static let rightsChannel = RuleText(
        nl: (
            "Mensen weten niet waar zij een verzoek heen sturen.",
            "Geef een adres, een mailadres of een telefoonnummer bij `contact` of `privacy-contact`."
        ),
        en: (
            "People do not know where to send a request.",
            "Give an address, an e-mail address or a telephone number in `contact` or `privacy-contact`."
        ))

    static let namesKnown = RuleText(
        nl: (
            "In de tekst handelt een organisatie die u nergens noemt.",
            "Is dit overgenomen uit een andere verklaring, zet er dan uw eigen naam. Noem het bedrijf anders bij `recipients`."
        ),
        en: (
            "In the text an organisation acts that you name nowhere.",
            "If this was copied from another statement, put your own name. Otherwise name the company under `recipients`."
        ))

    static let statementDated = RuleText(
        nl: (
            "Nergens staat vanaf welke dag de verklaring geldt.",
            "Vul bij `statement` een volledige datum in: `effective: 2026-03-05`."
        ),
        en: (
            "Nothing says from which day the statement holds.",
            "Fill in a full date under `statement`: `effective: 2026-03-05`."
        ))

    static let statementNumbered = RuleText(
        nl: (
            "De verklaring heeft geen nummer.", "Zet bij `statement` een `version`, en verhoog die bij elke wijziging."
        ),
        en: ("The statement has no number.", "Put a `version` under `statement`, and raise it with each change."))

    static let sequenceUnbroken = RuleText(
        nl: (
            "In een rij letters of nummers ontbreekt er een.",
            "Zet het weggevallen deel terug, of haal de letters weg: Gestand maakt zelf koppen."
        ),
        en: (
            "In a row of letters or numbers one is missing.",
            "Put back what was lost, or remove the letters: Gestand makes headings itself."
        ))

    static let referenceLeads = RuleText(
        nl: (
            "De tekst verwijst naar iets wat er niet is.",
            "Zet het erbij, bijvoorbeeld met `cookies:`. Of haal de verwijzing weg."
        ),
        en: (
            "The text refers to something that is not there.",
            "Add it, for example with `cookies:`. Or remove the reference."
        ))

    static let textFinished = RuleText(
        nl: ("In de tekst staat nog een opdracht aan de schrijver.", "Vul in wat hier hoort, of haal het weg."),
        en: ("An instruction to the writer is still in the text.", "Fill in what belongs here, or remove it."))

    static let textUndamaged = RuleText(
        nl: ("Een woord staat er twee keer of is aan een ander geplakt.", "Lees de tekst na en verbeter het."),
        en: ("A word stands there twice or is glued to another.", "Read the text again and repair it."))

    static let changesAnnounced = RuleText(
        nl: (
            "Mensen lezen niet hoe zij van een nieuwe versie horen.",
            "Zet onder `statement`: `changes: {banner: P30D, email: when-affected}`."
        ),
        en: (
            "People do not read how they hear of a new version.",
            "Put under `statement`: `changes: {banner: P30D, email: when-affected}`."
        ))

    static let changesConcrete = RuleText(
        nl: (
            "U meldt wijzigingen, maar niet hoe en hoelang.",
            "Geef bij `changes` een `banner` met een tijd, of `email: when-affected`."
        ),
        en: (
            "You announce changes, but not how or for how long.",
            "Give in `changes` a `banner` with a time, or `email: when-affected`."
        ))

    static let earlierVersionsStay = RuleText(
        nl: (
            "De tekst zegt dat oude versies vervallen.",
            "Schrijf dat er één versie geldt en dat u de oude bewaart: zij zijn het bewijs van wat mensen lazen."
        ),
        en: (
            "The text says that old versions lapse.",
            "Write that one version applies and that you keep the old ones: they prove what people read."
        ))

    static let wordsConcrete = RuleText(
        nl: ("De tekst is vaag.", "Schrijf een getal, een gebeurtenis of een lijst. Of haal het weg."),
        en: ("The text is vague.", "Write a number, an event or a list. Or remove it."))

    static let wordsOfToday = RuleText(
        nl: ("De tekst gebruikt een woord dat niet meer klopt.", "Gebruik het woord van nu, of haal de zin weg."),
        en: ("The text uses a word that is out of date.", "Use the word of today, or remove the sentence."))

    static let oneAddressForm = RuleText(
        nl: (
            "De tekst spreekt mensen op een andere manier aan dan `address` zegt.",
            "Kies overal u of overal je, en zet dat bij `statement` achter `address`."
        ),
        en: (
            "The Dutch text addresses people in another way than `address` says.",
            "Choose u everywhere or je everywhere, and put it behind `address` under `statement`."
        ))

    static let onTopic = RuleText(
        nl: (
            "Dit gaat niet over persoonsgegevens.",
            "Zet het op een andere pagina, of leg met `accept` vast waarom het hier staat."
        ),
        en: ("This is not about personal data.", "Put it on another page, or record with `accept` why it is here."))

    static let shortSentences = RuleText(
        nl: ("De zinnen zijn lang: meer dan twintig woorden.", "Knip de zinnen in stukken."),
        en: ("The sentences are long: more than twenty words.", "Cut the sentences into pieces."))

    static let measuresShown = RuleText(
        nl: (
            "U zegt dat gegevens veilig zijn, maar niet waaruit dat blijkt.",
            "Geef bij de maatregel `evidence` (wat het laat zien) en `review` (de dag waarop u het opnieuw bekijkt)."
        ),
        en: (
            "You say that data are safe, but not what shows it.",
            "Give with the measure `evidence` (what shows it) and `review` (the day you look at it again)."
        ))

    static let reviewsDone = RuleText(
        nl: ("De dag om dit opnieuw te bekijken is voorbij.", "Bekijk het en zet een nieuwe dag achter `review`."),
        en: ("The day to look at this again has passed.", "Look at it and put a new day behind `review`."))

    static let mechanismBuilt = RuleText(
        nl: (
            "Sommige beloften kan deze versie van Gestand nog niet zelf bewijzen.",
            "Zorg zelf voor het bewijs, of leg met `accept` vast dat u dit weet."
        ),
        en: (
            "Some promises cannot be proven by this release of Gestand itself.",
            "Keep the proof yourself, or record with `accept` that you know this."
        ))
}
