import Declarations
import Rules
import Vault

extension Office {
    /// A page of requests, the newest first: facts, and nothing of what people wrote.
    ///
    /// - Throws: `GateRefusal` for an actor that may not see requests.
    public func requests(
        _ filter: RequestFilter, limit: Int, by actor: Actor
    ) async throws -> [RequestOverview] {
        try await requireRights(actor)
        let office = self
        let today = environment.today
        return try await vault.read { transaction in
            try transaction.requests(filter, limit: limit).map {
                try office.overview(of: $0, in: transaction, on: today)
            }
        }
    }

    /// What the rules say about a request before it is submitted; nothing is stored.
    public func examine(_ draft: RequestDraft) -> Examination {
        var examination = Examination()
        if declaration.terms(of: draft.right) != nil {
            examination.allowances.append((.right, BuiltIn.rights, "rights.\(draft.right.rawValue)"))
        } else {
            examination.refusals.append((.right, RequestRefusal.rightNotOffered))
        }
        if let capacity = draft.capacity {
            if declaration.people[id: capacity] != nil {
                examination.allowances.append((.capacity, BuiltIn.rights, "people.\(capacity)"))
            } else {
                examination.refusals.append((.capacity, GateRefusal.capacityUndeclared(capacity)))
            }
        }
        let parts = [
            (IntakePart.email, BuiltIn.requestEmail, draft.email), (.words, BuiltIn.requestWords, draft.words),
        ]
        for (part, id, text) in parts {
            guard let text, let category = BuiltIn.data[id: id] else { continue }
            do {
                _ = try ValueRules.stored(text, as: category)
                examination.allowances.append((part, BuiltIn.rights, "rights"))
            } catch { examination.refusals.append((part, error)) }
        }
        return examination
    }
}
