import Declarations

/// What is said when storage cannot be used. No address, name or value stands in it.
enum StorageTexts {
    static func message(_ refusal: StorageRefusal) -> Bilingual {
        switch refusal {
        case .diskFull:
            Bilingual(
                nl: "De schijf is vol. Er is niets opgeslagen. Maak ruimte en probeer het opnieuw.",
                en: "The disk is full. Nothing was stored. Free some space and try again.")
        case .busy:
            Bilingual(
                nl: "De gegevens zijn even bezet. Er is niets opgeslagen. Probeer het zo opnieuw.",
                en: "The data are busy right now. Nothing was stored. Try again in a moment.")
        case .inUse:
            Bilingual(
                nl: "Een ander programma werkt met deze gegevens. Stop eerst `gestand serve` en andere opdrachten.",
                en: "Another program works with these data. First stop `gestand serve` and other commands.")
        case .unknownOutcome:
            Bilingual(
                nl:
                    "De verbinding met de database viel weg tijdens het opslaan. Kijk eerst of uw wijziging er is, voordat u het opnieuw doet.",
                en:
                    "The connection to the database was lost while storing. See first whether your change is there, before you do it again."
            )
        case .gone:
            Bilingual(
                nl: "De gegevens van deze organisatie staan hier niet (meer). Ze zijn misschien verhuisd.",
                en: "The data of this organisation are not here (any more). They may have been moved.")
        case .damaged:
            Bilingual(
                nl: "De gegevens zijn beschadigd of niet van Gestand. Zet een goede kopie terug.",
                en: "The data are damaged or not Gestand's. Put a good copy back.")
        case .unwritable:
            Bilingual(
                nl:
                    "De gegevens zijn niet te openen of te schrijven. Controleer van wie het bestand is, of welke rechten de rol heeft.",
                en:
                    "The data cannot be opened or written. Check whose the file is, or which rights the role has.")
        case .zeroByte:
            Bilingual(
                nl: "In een tekst staat een teken dat niet te bewaren is (een nulbyte). Haal het weg.",
                en: "A text holds a character that cannot be kept (a zero byte). Take it out.")
        case .newer(let found, let known):
            Bilingual(
                nl:
                    "Deze gegevens zijn gemaakt met een nieuwere uitgave (\(found); deze kent \(known)). Gebruik die uitgave.",
                en: "These data were made by a newer release (\(found); this one knows \(known)). Use that release.")
        case .unreachable, .loginRefused, .noDatabase, .unsecured, .encoding, .pooler: atTheDoor(refusal)
        }
    }

    /// Why a database does not let us in.
    private static func atTheDoor(_ refusal: StorageRefusal) -> Bilingual {
        switch refusal {
        case .loginRefused:
            Bilingual(
                nl:
                    "De database laat ons niet toe. Controleer de rol en het wachtwoord in GESTAND_DATABASE, en of pg_hba.conf deze machine toelaat.",
                en:
                    "The database does not let us in. Check the role and the password in GESTAND_DATABASE, and whether pg_hba.conf allows this machine."
            )
        case .noDatabase:
            Bilingual(
                nl:
                    "Deze database is er niet op de server. Maak hem met `createdb`, of verbeter de naam in GESTAND_DATABASE.",
                en: "The server has no such database. Make it with `createdb`, or mend the name in GESTAND_DATABASE.")
        case .unsecured:
            Bilingual(
                nl:
                    "De verbinding met de database is niet te beveiligen. Zet TLS aan op de server, controleer het certificaat, of kies een andere sslmode achter het adres.",
                en:
                    "The connection to the database cannot be secured. Switch on TLS at the server, check its certificate, or choose another sslmode behind the address."
            )
        case .encoding:
            Bilingual(
                nl: "De database slaat tekst niet op als UTF8. Maak er een met `createdb --encoding=UTF8`.",
                en: "The database does not keep text as UTF8. Make one with `createdb --encoding=UTF8`.")
        case .pooler:
            Bilingual(
                nl:
                    "Voor de database staat een pooler die per transactie van verbinding wisselt. Zet hem op sessies, of ga er rechtstreeks heen.",
                en:
                    "Before the database stands a pooler that changes connections per transaction. Set it to sessions, or connect directly."
            )
        default:
            Bilingual(
                nl: "De database is niet te bereiken. Controleer of hij draait en of GESTAND_DATABASE klopt.",
                en: "The database cannot be reached. Check that it runs and that GESTAND_DATABASE is right.")
        }
    }
}
