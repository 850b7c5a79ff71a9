import Declarations
import Rules
import Vault

extension Office {
    /// Restricts data in the transaction of the request, where the statement promises it.
    ///
    /// An objection stops direct marketing (art. 21(3)), and where that is promised whatever else it can be made
    /// against (art. 21(1)) while it is weighed; a restriction
    /// that is promised without a ground restricts everything (wider than art. 18(1)).
    func restrictAtOnce(
        _ request: StoredRequest, by actor: Actor, in transaction: borrowing Transaction
    ) throws {
        guard let person = request.person, let terms = versions[request.declarationVersion].terms(of: request.kind)
        else { return }
        let purposes: [Purpose.ID?]
        let ground: String
        switch request.kind {
        case .restriction where terms.withoutGround || terms.atOnce:
            (purposes, ground) = ([nil], "asked")
        case .objection:
            (purposes, ground) = (declaration.purposes(stoppedBy: terms).map(\.id), "objection-pending")
        case .minorReport: (purposes, ground) = ([nil], "minor-reported")
        default: return
        }
        for purpose in purposes {
            try transaction.restrict(
                Restriction(
                    id: Identifier("\(request.id)-\(purpose?.rawValue ?? "all")"), person: person, purpose: purpose,
                    ground: ground, request: request.id, startedAt: environment.now))
        }
        guard !purposes.isEmpty else { return }
        try transaction.add(
            RequestEvent(.restricted, by: actor.name, at: environment.now, detail: ground), to: request.id)
        try transaction.log(
            LogEvent(
                .restrict, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: person, detail: ground),
            by: actor, at: environment.now)
    }

    /// Lifts a restriction (art. 18(3)).
    ///
    /// - Throws: `RestrictionRefusal.onlyPersonLifts` when the statement promises that only the person ends it.
    public func liftRestriction(_ reference: String, by actor: Actor) async throws {
        let opening = opening(BuiltIn.rights, by: actor)
        let now = environment.now
        let versions = versions
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard let request = try transaction.request(reference: reference) else { throw RequestRefusal.unknown }
                if case .person(let own) = actor {
                    guard own == request.id.rawValue else { throw RequestRefusal.unknown }
                } else if request.kind == .restriction,
                    versions[request.declarationVersion].rights[.restriction]?.liftedByPerson == true
                {
                    throw RestrictionRefusal.onlyPersonLifts
                }
                guard try transaction.liftRestrictions(of: request.id, at: now) > 0 else {
                    throw RestrictionRefusal.nothingRestricted
                }
                try transaction.log(
                    LogEvent(
                        .liftRestriction, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: request.person),
                    by: actor, at: now)
            }
        }
    }
}
