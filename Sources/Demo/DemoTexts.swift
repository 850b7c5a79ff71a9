import Declarations

/// What a demonstration says about itself.
enum DemoTexts {
    static let notice = Bilingual(
        nl: "Dit is een demonstratie met verzonnen mensen. Er wordt geen mail echt verstuurd.",
        en: "This is a demonstration with made-up people. No mail is really sent.")
    static let unreadable = Bilingual(nl: "Het bestand is niet te lezen.", en: "The file cannot be read.")
    static let desk = Bilingual(nl: "Als medewerker", en: "As a member of staff")
    static let deskLead = Bilingual(
        nl: "Log in als medewerker van een organisatie. De wachtwoorden staan hier omdat alles verzonnen is.",
        en: "Sign in as a member of an organisation's staff. The passwords are here because everything is made up.")
    static let accounts = Bilingual(nl: "Wie kan inloggen", en: "Who can sign in")
    static let organisation = Bilingual(nl: "Organisatie", en: "Organisation")
    static let person = Bilingual(nl: "Wie", en: "Who")
    static let role = Bilingual(nl: "Rol", en: "Role")
    static let username = Bilingual(nl: "Gebruikersnaam", en: "User name")
    static let password = Bilingual(nl: "Wachtwoord", en: "Password")
    static let around = Bilingual(nl: "Postvak en klok", en: "Mailbox and clock")
    static let mailbox = Bilingual(nl: "Postvak", en: "Mailbox")
    static let mailboxHint = Bilingual(
        nl: "Lees de mail die mensen krijgen, en gebruik de links erin.",
        en: "Read the mail that people get, and use the links in it.")
    static let clock = Bilingual(nl: "Klok", en: "Clock")
    static let clockHint = Bilingual(
        nl: "Zet de klok vooruit en zie hoe termijnen aflopen.",
        en: "Move the clock forward and watch deadlines approach.")

    static func filling(_ organisation: String, people: Int) -> Bilingual {
        Bilingual(
            nl: "\(organisation): verklaring publiceren, \(people) verzonnen mensen en hun verzoeken maken",
            en: "\(organisation): publishing the declaration, making \(people) made-up people and their requests")
    }
}
