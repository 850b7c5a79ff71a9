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
            guard desk.handlesRequests else { throw GateRefusal.roleMissing(purpose: BuiltIn.rights) }
            let (dead, waiting) = try await desk.office.vault.read { transaction in
                (
                    try transaction.effects(in: .dead, limit: 50),
                    try transaction.effects(in: .waiting, limit: 50)
                )
            }
            let look = desk.look
            let token = try desk.visit.token()
            let rows = (dead + waiting).map { effect -> [HTML] in
                let again =
                    effect.state == .dead
                    ? look.actionButton(
                        OutboxTexts.again, action: desk.path(.outbox), token: token,
                        hidden: [("effect", effect.id.rawValue)]) : .empty
                return [
                    HTML(text: DateTexts.moment(effect.nextAt)[desk.language]),
                    look.tag(OutboxTexts.state(effect.state), effect.state == .dead ? .bad : .active),
                    HTML(text: String(effect.attempts)), HTML(text: effect.outcome ?? "–"), again,
                ]
            }
            let table = look.table(
                caption: DeskTexts.outbox,
                columns: [
                    Look.Column(OutboxTexts.next), Look.Column(StatusTexts.state),
                    Look.Column(OutboxTexts.attempts, isNumeric: true), Look.Column(OutboxTexts.reason),
                    Look.Column(OutboxTexts.action),
                ], rows: rows,
                empty: look.emptyState(OutboxTexts.none, explanation: OutboxTexts.noneHint, action: .empty),
                hidesCaption: true)
            return try desk.page(DeskTexts.outbox, at: .outbox, look.heading(DeskTexts.outbox) + table)
        }
        pages.staffPage(.post, "/outbox") { desk in
            guard desk.handlesRequests else { throw GateRefusal.roleMissing(purpose: BuiltIn.rights) }
            let body = try await desk.visit.body()
            let effect = OutboxEffect.ID(body["effect"])
            let now = desk.office.environment.now
            let actor = desk.actor
            try await desk.office.vault.write { transaction in
                try transaction.retry(effect, at: now)
                try transaction.log(
                    LogEvent(.decide, purpose: BuiltIn.rights, detail: "mail-retried"), by: actor, at: now)
            }
            return .see(path: desk.path(.outbox))
        }
    }
}

/// What the page says.
enum OutboxTexts {
    static let next = Bilingual(nl: "Volgende poging", en: "Next attempt")
    static let attempts = Bilingual(nl: "Pogingen", en: "Attempts")
    static let reason = Bilingual(nl: "Laatste antwoord", en: "Last reply")
    static let action = Bilingual(nl: "Actie", en: "Action")
    static let again = Bilingual(nl: "Probeer opnieuw", en: "Try again")
    static let none = Bilingual(nl: "Alle mail is verstuurd", en: "All mail has been sent")
    static let noneHint = Bilingual(
        nl: "Mail die niet te bezorgen is, komt hier te staan.", en: "Mail that cannot be delivered is listed here.")

    static func state(_ state: OutboxEffect.State) -> Bilingual {
        switch state {
        case .waiting: Bilingual(nl: "Wacht", en: "Waiting")
        case .sent: Bilingual(nl: "Verstuurd", en: "Sent")
        case .dead: Bilingual(nl: "Opgegeven", en: "Given up")
        }
    }
}
