import Declarations

/// What the pages of the setup say around the questions.
enum SetupPageTexts {
    static let title = Bilingual(nl: "Uw organisatie inrichten", en: "Set up your organisation")
    static let lead = Bilingual(
        nl: "U beantwoordt een stuk of vijftien vragen. Daarna leest u uw privacyverklaring en zet u haar online.",
        en: "You answer about fifteen questions. Then you read your privacy statement and put it online.")
    static let keepReady = Bilingual(nl: "Houd bij de hand", en: "Keep at hand")
    static let needed: [(title: Bilingual, note: Bilingual)] = [
        (
            Bilingual(nl: "Uw KvK-nummer en adres", en: "Your trade register number and address"),
            Bilingual(nl: "Zoals het handelsregister ze noemt.", en: "As the trade register has them.")
        ),
        (
            Bilingual(nl: "De bedrijven die voor u werken", en: "The companies that work for you"),
            Bilingual(nl: "Voor website, mail en boekhouding.", en: "For website, mail and bookkeeping.")
        ),
        (
            Bilingual(nl: "De dag van elke verwerkersovereenkomst", en: "The day of each processor agreement"),
            Bilingual(nl: "Vaak staat zij in uw account bij dat bedrijf.", en: "Often it is in your account there.")
        ),
    ]
    static let once = Bilingual(
        nl: "Deze link werkt één keer. Uw antwoorden blijven 24 uur bewaard, in deze browser.",
        en: "This link works once. Your answers are kept for 24 hours, in this browser.")
    static let begin = Bilingual(nl: "Begin", en: "Begin")
    static let next = Bilingual(nl: "Verder", en: "Continue")
    static let none = Bilingual(nl: "Niet nodig", en: "Not needed")
    static let answers = Bilingual(nl: "Kijk uw antwoorden na", en: "Check your answers")
    static let answersLead = Bilingual(
        nl: "Klopt alles? Alles is later te veranderen, behalve de korte naam.",
        en: "Is everything right? All of it can be changed later, except the short name.")
    static let toPreview = Bilingual(nl: "Bekijk de privacyverklaring", en: "Look at the privacy statement")
    static let preview = Bilingual(nl: "Zo wordt uw privacyverklaring", en: "This will be your privacy statement")
    static let notPublished = Bilingual(
        nl: "Dit is een voorbeeld. Er is nog niets online.", en: "This is a preview. Nothing is online yet.")
    static let nothingFound = Bilingual(
        nl: "Nagekeken: er is geen fout gevonden", en: "Checked: no error was found")
    static let found = Bilingual(nl: "Wat er is gevonden", en: "What was found")
    static let flawed = Bilingual(
        nl: "Er zijn fouten. Ga terug en verbeter uw antwoorden.",
        en: "There are errors. Go back and repair your answers.")
    static let toAccount = Bilingual(nl: "Verder naar publiceren", en: "Continue to publishing")
    static let toAnswers = Bilingual(nl: "Antwoorden aanpassen", en: "Change answers")
    static let account = Bilingual(nl: "Uw account, en publiceren", en: "Your account, and publishing")
    static let accountLead = Bilingual(
        nl: "Met dit account beantwoordt u verzoeken en ziet u of beloften worden nagekomen.",
        en: "With this account you answer requests and see whether promises are kept.")
    static let name = Bilingual(nl: "Uw naam", en: "Your name")
    static let usernameHint = Bilingual(
        nl: "Kleine letters, cijfers, punt en streepje.", en: "Lower-case letters, digits, dot and hyphen.")
    static let passwordHint = Bilingual(
        nl: "Minstens 12 tekens. Een zin is prima.", en: "At least 12 characters. A sentence is fine.")
    static let publish = Bilingual(nl: "Publiceer versie 1 en log in", en: "Publish version 1 and sign in")
}
