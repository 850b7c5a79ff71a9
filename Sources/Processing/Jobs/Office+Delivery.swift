import Declarations
import Rules
import Vault

extension Office {
    /// What follows for a request once it is known whether a letter about it left: only then was somebody asked who they
    /// are, and only then was more time taken (art. 12(3) and (6)).
    func noteDelivery(
        of effect: OutboxEffect, on today: CalendarDate, in transaction: borrowing Transaction, at now: Instant
    ) throws {
        guard let id = effect.request, var request = try transaction.request(id), request.state.isOpen else { return }
        switch effect.meaning {
        case .identity:
            guard effect.hasArrived, request.state == .awaitingIdentity, request.identityAskedOn == nil else { return }
            request.identityAskedOn = today
            try transaction.add(RequestEvent(.identityAsked, by: Actor.system(job: "outbox").name, at: now), to: id)
        case .extension:
            // Whether the letter was in time is for the rules; one that was given up takes no time.
            guard effect.hasArrived || effect.state == .dead else { return }
            request.extendedOn = effect.hasArrived ? today : nil
        case .answer, .notice, .accountability: return
        }
        request.dueOn = request.due(under: versions, today: today).binding
        try transaction.noteTerm(of: request)
    }
}
