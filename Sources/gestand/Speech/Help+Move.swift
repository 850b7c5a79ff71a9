import ArgumentParser
import Declarations

extension Help {
    static let move = Bilingual(
        nl: "Verhuist organisaties tussen een map en een PostgreSQL-database.",
        en: "Moves organisations between a folder and a PostgreSQL database.")
    static let moveDiscussion = Bilingual(
        nl: """
            Een plaats is een map, of een adres zoals postgres://rol@machine/database. Een wachtwoord in het adres is voor
            anderen op deze machine te zien; zet het in PGPASSFILE. Stop eerst de server op de oude plaats.
            Elke organisatie komt in haar geheel aan of niet. Wat aankomt, wordt tabel voor tabel vergeleken.
            """,
        en: """
            A place is a folder, or an address such as postgres://role@host/database. Others on this machine can see a
            password in the address; put it in PGPASSFILE. First stop the server at the old place.
            Each organisation arrives as a whole or not at all. What arrives is compared table by table.
            """)
    static let moveFrom = option("De oude plaats: een map of een adres.", "The old place: a folder or an address.")
    static let moveTo = option("De nieuwe plaats: een map of een adres.", "The new place: a folder or an address.")
    static let moveOrganisations = option("De organisaties; anders allemaal.", "The organisations; else all of them.")
    static let moveDiscard = option(
        "Wist wat een verhuizing op de oude plaats achterliet.", "Erases what a move left behind at the old place.")
}
