import Declarations
import Documents
import Hummingbird
import Processing
import Rules
import Vault

/// Mails that could not be delivered, with a way to try again.
enum OutboxPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/outbox") { desk in
            let effects = try await desk.office.undelivered(by: desk.actor)
            let look = desk.look
            let token = try desk.visit.token()
            let rows = effects.map { effect -> [HTML] in
                let again =
                    effect.state == .dead
                    ? look.actionButton(
                        OutboxTexts.again, action: desk.path(.outbox), token: token,
                        hidden: [("effect", effect.id.rawValue)])
                        + look.actionButton(
                            OutboxTexts.reached, action: desk.path(.outbox), token: token,
                            hidden: [("effect", effect.id.rawValue), ("reached", "yes")]) : .empty
                let about =
                    effect.reference.map { look.link($0, to: desk.path(.request($0))) }
                    ?? HTML(text: OutboxTexts.noRequest[desk.language])
                return [
                    about, HTML(text: DateTexts.moment(effect.nextAt)[desk.language]),
                    look.tag(OutboxTexts.state(effect.state), effect.state == .dead ? .bad : .active),
                    HTML(text: String(effect.attempts)), HTML(text: effect.outcome ?? "–"), again,
                ]
            }
            let table = look.table(
                caption: DeskTexts.outbox,
                columns: [
                    Look.Column(StatusTexts.reference), Look.Column(OutboxTexts.next), Look.Column(StatusTexts.state),
                    Look.Column(OutboxTexts.attempts, isNumeric: true), Look.Column(OutboxTexts.reason),
                    Look.Column(OutboxTexts.action),
                ], rows: rows,
                empty: look.emptyState(OutboxTexts.none, explanation: OutboxTexts.noneHint, action: .empty),
                hidesCaption: true)
            return try desk.page(DeskTexts.outbox, at: .outbox, look.heading(DeskTexts.outbox) + table)
        }
        pages.staffPage(.post, "/outbox") { desk in
            let body = try await desk.visit.body()
            let effect = OutboxEffect.ID(body["effect"])
            if body["reached"] == "yes" {
                try await desk.office.reachOtherwise(effect, by: desk.actor)
            } else {
                try await desk.office.retry(effect, by: desk.actor)
            }
            return .see(path: desk.path(.outbox))
        }
    }
}

/// What the page says.
enum OutboxTexts {
    static let next = Bilingual(nl: "Volgende poging", en: "Next attempt")
    static let noRequest = Bilingual(nl: "Geen verzoek", en: "No request")
    static let attempts = Bilingual(nl: "Pogingen", en: "Attempts")
    static let reason = Bilingual(nl: "Laatste antwoord", en: "Last reply")
    static let action = Bilingual(nl: "Actie", en: "Action")
    static let again = Bilingual(nl: "Probeer opnieuw", en: "Try again")
    static let reached = Bilingual(nl: "Op een andere manier bereikt", en: "Reached in another way")
    static let none = Bilingual(nl: "Alle mail is verstuurd", en: "All mail has been sent")
    static let noneHint = Bilingual(
        nl: "Mail die niet te bezorgen is, komt hier te staan.", en: "Mail that cannot be delivered is listed here.")

    static func state(_ state: OutboxEffect.State) -> Bilingual {
        switch state {
        case .waiting: Bilingual(nl: "Wacht", en: "Waiting")
        case .sent: Bilingual(nl: "Verstuurd", en: "Sent")
        case .dead: Bilingual(nl: "Opgegeven", en: "Given up")
        case .reached: Bilingual(nl: "Anders bereikt", en: "Reached otherwise")
        }
    }
}
