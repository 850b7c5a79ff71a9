import ArgumentParser
import Declarations

extension Help {
    static func option(_ nl: String, _ en: String) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: Bilingual(nl: nl, en: en).text)
    }

    static let language = option("Taal van meldingen: nl of en.", "Language of messages: nl or en.")
    static let data = option(
        "De map met gegevens (GESTAND_DATA; anders ./gestand-data). GESTAND_DATABASE wijst een PostgreSQL aan.",
        "The folder with data (GESTAND_DATA; else ./gestand-data). GESTAND_DATABASE points to a PostgreSQL.")
    static let rootKey = option("De hoofdsleutel (GESTAND_ROOT_KEY).", "The root key (GESTAND_ROOT_KEY).")
    static let format = option("text of json.", "text or json.")
    static let reportFormat = option("text, json of sarif.", "text, json or sarif.")
    static let strict = option("Waarschuwingen tellen als fouten.", "Warnings count as errors.")
    static let port = option("De poort; 0 is een vrije.", "The port; 0 is a free one.")
    static let host = option("Het adres om op te luisteren.", "The address to listen on.")
    static let folder = option("De map van de demonstratie.", "The folder of the demonstration.")
    static let fresh = option("Begin opnieuw.", "Begin anew.")
    static let exampleFolder = option("De map met de voorbeelden.", "The folder with the examples.")
    static let baseAddress = option(
        "Het adres waarmee links in mail beginnen.", "The address that links in mails begin with.")
    static let behindProxy = option(
        "Er staat een proxy voor op deze machine, die de bezoeker noemt in X-Forwarded-For.",
        "A proxy on this machine stands in front and names the visitor in X-Forwarded-For.")
    static let files = option("Verklaringen in YAML.", "Declarations in YAML.")
    static let file = option("Een verklaring in YAML.", "A declaration in YAML.")
    static let fileOrOrganisation = option(
        "Een verklaring in YAML, of een organisatie die hier is gepubliceerd.",
        "A declaration in YAML, or an organisation that is published here.")
    static let olderVersion = option(
        "De oude versie: een bestand, of organisatie@nummer van wat hier is gepubliceerd.",
        "The older version: a file, or organisation@number of what is published here.")
    static let newerVersion = option(
        "De nieuwe versie: een bestand, of organisatie@nummer.",
        "The newer version: a file, or organisation@number.")
    static let comparisonFormat = option("text, json, html of md.", "text, json, html or md.")
    static let yes = option(
        "Bevestig wat er voor mensen verandert.", "Confirm what changes for people.")
    static let rendering = option("Wat u wilt maken.", "What to make.")
    static let statementAddress = option(
        "Het adres van de verklaring, voor links daarheen.", "The address of the statement, for links to it.")
    static let onlyNotice = option(
        "Eén korte tekst om te plakken, zoals purpose.order, record.order of person.customer.",
        "One notice to paste, such as purpose.order, record.order or person.customer.")
    static let outputFile = option(
        "Het bestand om te schrijven; anders de standaarduitvoer.", "The file to write; else standard output.")
    static let documentLanguage = option("Taal van de tekst: nl of en.", "Language of the text: nl or en.")
    static let renderLanguage = option(
        "Taal van de tekst: nl of en; anders de eerste taal van de verklaring.",
        "Language of the text: nl or en; else the first language of the statement.")
    static let documentFormat = option(
        "De vorm; niet elke tekst heeft elke vorm.", "The form; not every text has every form.")
    static let organisation = option("De organisatie.", "The organisation.")
    static let username = option("Naam om aan te melden.", "Name to sign in with.")
    static let staffName = option("Naam om te tonen.", "Name to show.")
    static let role = option("Een rol; mag vaker.", "A role; may be repeated.")
    static let passwordFile = option(
        "Bestand met het wachtwoord; - is de standaardinvoer.", "File with the password; - is standard input.")
    static let tokenName = option("Waarvoor het token is.", "What the token is for.")
    static let tokenPurpose = option("Een doel; mag vaker.", "A purpose; may be repeated.")
    static let tokenAction = option("Wat het mag; mag vaker.", "What it may; may be repeated.")
    static let expires = option("Hoe lang, zoals P90D.", "How long, such as P90D.")
    static let tokenID = option("Het token, zoals `token list` het noemt.", "The token, as `token list` names it.")
    static let purpose = option("Het doel.", "The purpose.")
    static let reveal = option("Toon gegevens van mensen.", "Show data of people.")
    static let category = option("Het gegeven waarop u zoekt.", "The category to search by.")
    static let personID = option("De persoon.", "The person.")
    static let caseID = option("Het dossier, waar het doel dat vraagt.", "The case, where the purpose asks for one.")
    static let receipts = option("Dag van ontvangst, jjjj-mm-dd.", "Day of receipt, yyyy-mm-dd.")
    static let term = option(
        "Beloofde termijn, zoals P30D; mag vaker.", "Promised term, such as P30D; may be repeated.")
    static let extended = option("De termijn is op tijd verlengd.", "The term was extended in time.")
    static let paused = option(
        "Wachttijd van/tot, zoals 2026-03-06/2026-03-10; mag vaker.",
        "Pause from/to, such as 2026-03-06/2026-03-10; may be repeated.")
    static let logFolder = option("De map met het logboek.", "The folder with the log.")
    static let keptCheckpoint = option(
        "Bestand met een handtekening die u bewaarde, of de mail waarin die kwam; mag vaker.",
        "File with a checkpoint that you kept, or the mail in which it came; may be repeated.")
    static let trustedKey = option(
        "Bestand met de sleutel die u vertrouwt.", "File with the key that you trust.")
    static let keyPath = option("Waar de sleutel komt; niet bij de gegevens.", "Where the key goes; not with the data.")
}
