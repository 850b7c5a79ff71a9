import Declarations
import Documents
import Vault

/// What a request's page at the desk says.
enum RequestViewTexts {
    static let received = Bilingual(nl: "Ontvangen", en: "Received")
    static let from = Bilingual(nl: "Van", en: "From")
    static let words = Bilingual(nl: "Toelichting", en: "Remarks")
    static let capacity = Bilingual(nl: "Bekend als", en: "Known as")
    static let identity = Bilingual(nl: "Wie het is", en: "Who it is")
    static let steer = Bilingual(nl: "Streefdatum", en: "Aim for")
    static let collected = Bilingual(nl: "Opgehaald", en: "Collected")
    static let notYet = Bilingual(nl: "Nog niet bevestigd", en: "Not confirmed yet")
    static let somebody = Bilingual(nl: "Er zijn gegevens gevonden.", en: "Data were found.")
    static let nobody = Bilingual(nl: "Er is niemand gevonden.", en: "Nobody was found.")
    static let erased = Bilingual(nl: "Gewist", en: "Erased")
    static let restricted = Bilingual(nl: "Gegevens afgeschermd", en: "Data restricted")

    static func collected(_ times: Int, _ until: Bilingual, hasEnded: Bool) -> Bilingual {
        let count =
            switch times {
            case 0 where hasEnded: Bilingual(nl: "Niet opgehaald", en: "Not collected")
            case 0: Bilingual(nl: "Nog niet", en: "Not yet")
            case 1: Bilingual(nl: "Eén keer", en: "Once")
            default: Bilingual(nl: "\(times) keer", en: "\(times) times")
            }
        return hasEnded
            ? Bilingual(
                nl: "\(count.nl). Het kon tot en met \(until.nl).",
                en: "\(count.en). It was possible until \(until.en).")
            : Bilingual(
                nl: "\(count.nl). Het kan tot en met \(until.nl).", en: "\(count.en). Possible until \(until.en).")
    }

    /// What happened, where only the desk reads it.
    static func happened(_ event: RequestEvent) -> Bilingual {
        guard event.kind == .searched, let system = event.detail else { return restricted }
        return Bilingual(nl: "Nagezocht: \(system)", en: "Searched: \(system)")
    }

    /// Who did something, in words.
    static func by(_ actor: String) -> Bilingual? {
        if actor.hasPrefix("person:") { return Bilingual(nl: "door de persoon", en: "by the person") }
        if actor.hasPrefix("staff:") { return Bilingual(nl: "door een medewerker", en: "by a member of staff") }
        if actor.hasPrefix("token:") { return Bilingual(nl: "door een programma", en: "by a program") }
        if actor.hasPrefix("operator:") { return Bilingual(nl: "door de beheerder", en: "by the operator") }
        return Bilingual(nl: "vanzelf", en: "automatically")
    }
}
