import Declarations
import Documents
import Rules
import Vault

extension Office {
    /// The one mail at receipt: the same for every address, known or not.
    func receiptLetter(
        for request: StoredRequest, due: DueDate, identitySecret: String, statusSecret: String, at now: Instant
    ) -> Letter {
        let status = address("status", statusSecret, request)
        guard request.kind.needsIdentity else {
            return Letters.receiptWithoutIdentity(letterContext(of: request), due: due.binding, status: status)
        }
        return Letters.receipt(
            letterContext(of: request), due: due.binding, confirm: address("link", identitySecret, request),
            confirmUntil: now.adding(hours: Self.linkHours), status: status)
    }

    /// A mail with a fresh link.
    func linkLetter(
        for request: StoredRequest, kind: RequestLink.Kind, secret: String, statusSecret: String,
        at opening: Opening
    ) -> Letter {
        guard kind == .answer else {
            let due = request.due(under: versions, today: opening.today)
            return receiptLetter(
                for: request, due: due, identitySecret: secret, statusSecret: statusSecret, at: opening.now)
        }
        let until = request.answeredOn?.adding(days: Self.downloadDays) ?? opening.today
        return answerLetter(for: request, until: until, secret: secret)
    }

    /// The mail that says that the answer can be collected; when part is left out, also how to go to court.
    func answerLetter(for request: StoredRequest, until: CalendarDate, secret: String) -> Letter {
        Letters.answerReady(
            letterContext(of: request), link: address("link", secret, request), until: until,
            isPartial: request.outcome == .partly)
    }

    /// The letter that takes more time, with the reason.
    func extensionLetter(
        for request: StoredRequest, due: DueDate, reason: Letters.ExtensionReason, explanation: String,
        statusSecret: String
    ) -> Letter {
        Letters.extended(
            letterContext(of: request), until: due.binding, reason: reason,
            explanation: explanation.isEmpty ? nil : Bilingual(same: explanation),
            status: address("status", statusSecret, request))
    }

    /// What every letter about a request needs.
    func letterContext(of request: StoredRequest) -> LetterContext {
        LetterContext(
            declaration, language: request.language, reference: request.reference, receivedOn: request.receivedOn,
            right: request.kind, pauses: request.pauses(under: versions))
    }

    private func address(_ page: String, _ secret: String, _ request: StoredRequest) -> String {
        let language = request.language == .nl ? "" : "/en"
        return "\(environment.baseAddress)/\(organisation)\(language)/\(page)/\(secret)"
    }
}
