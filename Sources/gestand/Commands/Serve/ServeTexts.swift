import Declarations
import Rules

/// What `serve` and `demo` say.
enum ServeTexts {
    static let start = Bilingual(nl: "Start", en: "Start")
    static let mailbox = Bilingual(nl: "Postvak", en: "Mailbox")
    static let clock = Bilingual(nl: "Klok", en: "Clock")
    static let statement = Bilingual(nl: "Verklaring", en: "Statement")
    static let desk = Bilingual(nl: "Werkplek", en: "Desk")
    static let howToStop = Bilingual(nl: "Stop met Ctrl-C.", en: "Stop with Ctrl-C.")
    static let demoData = Bilingual(
        nl: "Dit zijn gegevens van een demonstratie. Start die met `gestand demo`.",
        en: "These are data of a demonstration. Start it with `gestand demo`.")

    static func unavailable(_ organisation: Organisation.ID, _ error: any Error) -> Bilingual {
        let why = (error as? any Refusal)?.message ?? Bilingual(same: "\(error)")
        return Bilingual(
            nl: "\(organisation) is niet te openen en doet nu niet mee: \(why.nl)",
            en: "\(organisation) cannot be opened and is left out for now: \(why.en)")
    }

    static let stopped = Bilingual(nl: "Gestopt. Er is niets verloren.", en: "Stopped. Nothing is lost.")
    static let continued = Bilingual(
        nl: "De demonstratie gaat verder waar zij was. Opnieuw beginnen: --fresh.",
        en: "The demonstration goes on where it was. Begin anew: --fresh.")
    static let loopbackOnly = Bilingual(
        nl: "De demonstratie luistert alleen op deze machine. Gebruik --host 127.0.0.1, ::1 of localhost.",
        en: "The demonstration listens on this machine alone. Use --host 127.0.0.1, ::1 or localhost.")
    static let port = Bilingual(
        nl: "Een poort is een getal van 0 tot en met 65535. Kies een ander --port.",
        en: "A port is a number from 0 to 65535. Choose another --port.")
    static let baseAddress = Bilingual(
        nl: "--base-address is een adres zonder pad, zoals https://privacy.example.org.",
        en: "--base-address is an address without a path, such as https://privacy.example.org.")
    static let empty = Bilingual(
        nl: "Er is nog geen organisatie. Open de link hieronder; zij werkt één keer, en 24 uur.",
        en: "There is no organisation yet. Open the link below; it works once, for 24 hours.")
    static let setup = Bilingual(nl: "Inrichten", en: "Set up")
    static let noMail = Bilingual(
        nl:
            "Er is geen mailserver ingesteld (GESTAND_SMTP). Mail wacht in de bak tot die er is; `gestand serve --help` zegt hoe.",
        en:
            "No mail server is set (GESTAND_SMTP). Mail waits in the outbox until there is one; `gestand serve --help` says how."
    )

    static func unsecured(_ host: String) -> Bilingual {
        Bilingual(
            nl:
                "Op \(host) kan iedereen meelezen. Zet er een proxy met TLS voor en geef --base-address https://…, of "
                + "luister op 127.0.0.1.",
            en:
                "Anyone can read along on \(host). Put a proxy with TLS in front and give --base-address https://…, or "
                + "listen on 127.0.0.1.")
    }

    static func preparing(_ folder: String) -> Bilingual {
        Bilingual(nl: "De demonstratie staat in \(folder).", en: "The demonstration is in \(folder).")
    }
}
