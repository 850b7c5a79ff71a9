import Declarations
import Documents
import Rules
import Vault

extension Office {
    /// Restricts data in the transaction of the request, where the statement promises it.
    ///
    /// An objection stops direct marketing (art. 21(3)), and where that is promised whatever else it can be made
    /// against (art. 21(1)) while it is weighed; a restriction that is promised without a ground restricts everything
    /// (wider than art. 18(1)).
    func restrictAtOnce(
        _ request: StoredRequest, for opening: Opening, in transaction: borrowing Transaction
    ) throws {
        guard let terms = versions[request.declarationVersion].terms(of: request.kind) else { return }
        let ground: RestrictionGround
        var purposes: [Purpose.ID?] = [nil]
        switch request.kind {
        case .restriction where terms.withoutGround || terms.atOnce: ground = .asked
        case .objection: (purposes, ground) = (declaration.purposes(stoppedBy: terms).map(\.id), .objectionPending)
        case .minorReport: ground = .minorReported
        default: return
        }
        _ = try restrict(request, to: purposes, because: ground, for: opening, in: transaction)
    }

    /// Restricts data after weighing (art. 18(1)): from now on they are only stored, and the person hears it.
    ///
    /// A request for restriction is answered by it; an objection is still to be decided.
    ///
    /// - Throws: `RestrictionRefusal`.
    public func restrict(
        _ reference: String, because ground: RestrictionGround, revision: Int, by actor: Actor
    ) async throws {
        let opening = opening(BuiltIn.rights, by: actor)
        let mail = NewMail(environment.entropy)
        let office = self
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard var request = try transaction.request(reference: reference) else { throw RequestRefusal.unknown }
                guard request.state.isOpen else { throw RequestRefusal.alreadyAnswered }
                guard request.revision == revision else { throw RequestRefusal.changedMeanwhile }
                guard RestrictionGround.weighed(for: request.kind).contains(ground) else {
                    throw RestrictionRefusal.nothingToRestrict
                }
                let done = try transaction.restrictedPurposes(of: request.id)
                let purposes = office.restricted(by: request).filter { !done.contains($0) }
                guard done.isEmpty || !purposes.isEmpty else { throw RestrictionRefusal.alreadyRestricted }
                guard try office.restrict(request, to: purposes, because: ground, for: opening, in: transaction)
                else { throw RestrictionRefusal.nothingToRestrict }
                if request.kind == .restriction {
                    try office.close(&request, as: .granted, for: opening, in: transaction)
                }
                try transaction.update(request)
                let uses = purposes.compactMap { $0 }.compactMap(office.declaration.purpose)
                let terms = office.versions[request.declarationVersion].rights[request.kind]
                let letter = Letters.restricted(
                    office.letterContext(of: request), reason: ground.text, uses: uses.map(\.title),
                    byPerson: request.kind == .restriction && terms?.liftedByPerson == true)
                try office.mail(
                    letter, about: request, in: mail, as: request.state.isOpen ? .notice : .answer, for: opening,
                    into: transaction)
            }
        }
    }

    /// The purposes that a request restricts; nil is all.
    func restricted(by request: StoredRequest) -> [Purpose.ID?] {
        guard request.kind == .objection else { return [nil] }
        return declaration.purposes.filter(\.canBeObjected).map(\.id)
    }

    /// Restricts the data of the person of a request, with its entry in log and timeline.
    ///
    /// - Returns: whether anything was restricted that was not before.
    private func restrict(
        _ request: StoredRequest, to purposes: [Purpose.ID?], because ground: RestrictionGround, for opening: Opening,
        in transaction: borrowing Transaction
    ) throws -> Bool {
        guard let person = request.person else { return false }
        var isNew = false
        for purpose in purposes {
            // The moment is part of the id: what was lifted stays on record, and can be restricted again.
            let id = "\(request.id)-\(person)-\(purpose?.rawValue ?? "all")-\(opening.now.milliseconds)"
            let added = try transaction.restrict(
                Restriction(
                    id: Identifier(id), person: person, purpose: purpose, ground: ground.rawValue,
                    request: request.id, startedAt: opening.now))
            isNew = isNew || added
        }
        guard isNew else { return false }
        try transaction.add(
            RequestEvent(.restricted, by: opening.actor.name, at: opening.now, detail: ground.rawValue),
            to: request.id)
        try transaction.log(
            LogEvent(
                .restrict, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: person,
                detail: ground.rawValue), by: opening.actor, at: opening.now)
        return true
    }
}
