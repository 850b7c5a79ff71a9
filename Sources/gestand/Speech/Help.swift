import Declarations

/// The help texts: one line for each command and each choice.
enum Help {
    static let gestand = Bilingual(
        nl: "Houdt het woord dat een organisatie in haar privacyverklaring geeft.",
        en: "Keeps the word that an organisation gives in its privacy statement.")
    static let examples = Bilingual(
        nl: """
            Begin met kijken:  gestand demo
            Controleer:        gestand check verklaring.yaml
            Maak een sleutel:  gestand key create root.key
                               export GESTAND_ROOT_KEY=$PWD/root.key
            Neem in gebruik:   gestand publish verklaring.yaml && gestand serve

            Einde: 0 goed, 1 geweigerd of fouten gevonden, 2 opdracht klopt niet,
            3 niet gevonden, 4 mag niet, 5 botst met iets, 69 iets nodigs is er niet,
            70 fout van Gestand.
            """,
        en: """
            Have a look:       gestand demo
            Check:             gestand check declaration.yaml
            Make a key:        gestand key create root.key
                               export GESTAND_ROOT_KEY=$PWD/root.key
            Take into use:     gestand publish declaration.yaml && gestand serve

            Ends with: 0 fine, 1 refused or errors found, 2 command not right,
            3 not found, 4 not allowed, 5 conflict, 69 something needed is not there,
            70 a fault of Gestand.
            """)
    static let demo = Bilingual(
        nl: "Vijf voorbeelden met verzonnen mensen, klaar om te klikken.",
        en: "Five examples with made-up people, ready to click.")
    static let serve = Bilingual(nl: "Draait de site met uw gegevens.", en: "Runs the site with your data.")
    static let serveSettings = Bilingual(
        nl: """
            Mail (zonder GESTAND_SMTP wacht zij in de bak):
              GESTAND_SMTP                smtp://naam@server:587 of smtps://naam@server:465
              GESTAND_SMTP_PASSWORD_FILE  bestand met het wachtwoord
              GESTAND_MAIL_FROM           afzender: Naam <adres@uw-domein>
              GESTAND_SMTP_CA_FILE        PEM-bestand met eigen certificaten
            Buiten deze machine: een proxy met TLS ervoor, --base-address https://… en
            --behind-proxy. Of de server leeft: /healthz.
            """,
        en: """
            Mail (without GESTAND_SMTP it waits in the outbox):
              GESTAND_SMTP                smtp://name@server:587 or smtps://name@server:465
              GESTAND_SMTP_PASSWORD_FILE  file with the password
              GESTAND_MAIL_FROM           sender: Name <address@your-domain>
              GESTAND_SMTP_CA_FILE        PEM file with certificates of your own
            Beyond this machine: a proxy with TLS in front, --base-address https://… and
            --behind-proxy. Whether the server lives: /healthz.
            """)
    static let check = Bilingual(
        nl: "Zoekt wat in een verklaring ontbreekt of niet klopt.",
        en: "Finds what is missing or wrong in a declaration.")
    static let render = Bilingual(
        nl: "Maakt de privacyverklaring, het register, lijsten en bestanden voor programma's.",
        en: "Makes the privacy statement, the register, lists and files for programs.")
    static let publish = Bilingual(
        nl: "Neemt een organisatie of een nieuwe versie in gebruik.",
        en: "Takes an organisation or a new version into use.")
    static let diff = Bilingual(
        nl: "Wat een nieuwe versie verandert, voor wie, en welk bericht dat vraagt.",
        en: "What a new version changes, for whom, and which notice that takes.")
    static let staff = Bilingual(nl: "Medewerkers en hun rollen.", en: "Staff and their roles.")
    static let staffAdd = Bilingual(nl: "Voegt een medewerker toe.", en: "Adds a member of staff.")
    static let token = Bilingual(nl: "Tokens voor programma's.", en: "Tokens for programs.")
    static let tokenCreate = Bilingual(
        nl: "Maakt een token. Het staat er één keer, op de standaarduitvoer.",
        en: "Makes a token. It is shown once, on standard output.")
    static let tokenList = Bilingual(nl: "Alle tokens, zonder geheim.", en: "All tokens, without their secrets.")
    static let tokenRevoke = Bilingual(nl: "Trekt een token in.", en: "Revokes a token.")
    static let person = Bilingual(nl: "Mensen, voor een doel.", en: "People, for a purpose.")
    static let personFind = Bilingual(
        nl: "Zoekt mensen; de waarde komt van de standaardinvoer. Het staat in het logboek.",
        en: "Finds people; the value comes from standard input. It is in the log.")
    static let personShow = Bilingual(
        nl: "Toont wat een doel van iemand mag zien. Het staat in het logboek.",
        en: "Shows what a purpose may see of someone. It is in the log.")
    static let prove = Bilingual(
        nl: "Elke belofte met haar oordeel en bewijs.", en: "Every promise with its verdict and evidence.")
    static let due = Bilingual(
        nl: "Wanneer een verzoek uiterlijk beantwoord is, en waarom.",
        en: "When a request is due at the latest, and why.")
    static let log = Bilingual(nl: "Het logboek.", en: "The log.")
    static let logExport = Bilingual(
        nl: "Schrijft het logboek als bestanden die anderen kunnen controleren.",
        en: "Writes the log as files that others can verify.")
    static let logVerify = Bilingual(
        nl: "Controleert zulke bestanden, zonder gegevens of server.",
        en: "Verifies such files, without data or server.")
    static let key = Bilingual(nl: "De hoofdsleutel.", en: "The root key.")
    static let keyCreate = Bilingual(
        nl: "Maakt een hoofdsleutel, met een herstelblad om te bewaren.",
        en: "Makes a root key, with a recovery sheet to keep.")
}
