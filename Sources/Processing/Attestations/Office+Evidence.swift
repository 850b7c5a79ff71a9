import Declarations
import Rules
import Vault

extension Office {
    /// How everything that must be shown stands today, in the order of the declaration.
    ///
    /// - Throws: `GateRefusal.roleMissing` for who may not look at evidence.
    public func evidence(by actor: Actor) async throws -> [EvidenceStanding] {
        try requireEvidence(actor)
        return try await standings()
    }

    /// The same without an actor, for verdicts and reminders.
    public func standings() async throws -> [EvidenceStanding] {
        let today = environment.today
        let office = self
        return try await vault.read { transaction in
            try office.standings(in: transaction, today: today)
        }
    }

    /// The same within a transaction.
    public func standings(in transaction: borrowing Transaction, today: CalendarDate) throws -> [EvidenceStanding] {
        let items = try evidence(in: transaction)
        return try duties(in: transaction).map { EvidenceStanding($0, items: items, today: today) }
    }

    /// Everything that was recorded, under the ids of today.
    private func evidence(in transaction: borrowing Transaction) throws -> [EvidenceItem] {
        try transaction.evidence().map { $0.renamed(by: versions.renames) }
    }

    /// What must be shown now, with the accounts that are active.
    func duties(in transaction: borrowing Transaction) throws -> [EvidenceDuty] {
        let staff = try transaction.accounts().filter(\.isActive).map(\.id)
        return EvidenceDuties.all(of: declaration, staff: staff, earlier: versions.earlier)
    }

    /// Everything that was recorded for a duty, newest first, withdrawn ones too.
    public func evidenceHistory(of duty: EvidenceDuty.ID, by actor: Actor) async throws -> [EvidenceItem] {
        try requireEvidence(actor)
        let office = self
        return try await vault.read { try office.evidence(in: $0) }.filter { $0.duty == duty }.reversed()
    }

    /// Records evidence: its day, and where it is or the file itself, sealed.
    ///
    /// - Throws: `GateRefusal` for who may not, `EvidenceRefusal` for what is not taken.
    @discardableResult
    public func recordEvidence(_ new: NewEvidence, by actor: Actor) async throws -> EvidenceItem.ID {
        try await logging(refusalsOf: actor, purpose: BuiltIn.accountability) { try requireEvidenceKeeper(actor) }
        let now = environment.now
        let kind = try new.check(today: environment.today)
        var item = EvidenceItem(
            id: environment.entropy.id(), duty: new.duty, givenOn: new.givenOn, recordedBy: actor.name, recordedAt: now)
        item.until = new.until
        item.officerOn = new.officerOn
        item.elements = new.elements
        item.file = kind
        let recorded = item
        let collection = CollectionFacts(
            id: environment.entropy.id(), capacity: BuiltIn.witness,
            declarationVersion: declaration.statement.version, source: "gestand", language: .nl, channel: .web,
            collectedAt: now)
        let office = self
        try await vault.write { transaction in
            guard try office.duties(in: transaction).contains(where: { $0.id == new.duty }) else {
                throw EvidenceRefusal.dutyUnknown
            }
            try transaction.add(recorded, reference: new.reference, file: new.file, collection: collection, by: actor)
        }
        return item.id
    }

    /// Withdraws evidence; what it says is erased, that it was there stays.
    public func withdrawEvidence(
        _ id: EvidenceItem.ID, reason: EvidenceItem.Reason, by actor: Actor
    ) async throws {
        try await logging(refusalsOf: actor, purpose: BuiltIn.accountability) { try requireEvidenceKeeper(actor) }
        let withdrawal = EvidenceItem.Withdrawal(reason: reason, at: environment.now)
        try await vault.write { transaction in
            guard let item = try transaction.evidence(id) else { throw EvidenceRefusal.unknown }
            guard try transaction.withdraw(item, withdrawal, by: actor) else { throw EvidenceRefusal.withdrawn }
        }
        // It is withdrawn, whatever becomes of this: what is still in the files then is settled by the jobs.
        let now = environment.now
        let isDone = (try? await vault.settle(at: now)) ?? false
        guard !isDone else { return }
        let owed = JobRun(job: "settle", startedAt: now, finishedAt: now, outcome: JobRun.owed, count: 1)
        try await vault.write { try $0.note(owed) }
    }

    /// Opens where a piece of evidence can be found; nil when only a file was handed in. It is in the log.
    public func evidenceReference(_ id: EvidenceItem.ID, by actor: Actor) async throws -> String? {
        let opening = opening(BuiltIn.accountability, by: actor)
        return try await logging(refusalsOf: actor, purpose: BuiltIn.accountability) {
            try requireEvidence(actor)
            return try await vault.write { transaction in
                guard let item = try transaction.evidence(id) else { throw EvidenceRefusal.unknown }
                guard item.withdrawal == nil else { throw EvidenceRefusal.withdrawn }
                return try transaction.openReference(of: item, for: opening)
            }
        }
    }

    /// Opens the file of a piece of evidence. It is in the log.
    public func evidenceFile(
        _ id: EvidenceItem.ID, by actor: Actor
    ) async throws -> (kind: EvidenceFile, bytes: [UInt8]) {
        let opening = opening(BuiltIn.accountability, by: actor)
        return try await logging(refusalsOf: actor, purpose: BuiltIn.accountability) {
            try requireEvidence(actor)
            return try await vault.write { transaction in
                guard let item = try transaction.evidence(id) else { throw EvidenceRefusal.unknown }
                guard item.withdrawal == nil else { throw EvidenceRefusal.withdrawn }
                guard let kind = item.file, let bytes = try transaction.openFile(of: item, for: opening)
                else { throw EvidenceRefusal.unknown }
                return (kind, bytes)
            }
        }
    }

    /// The purposes for which nothing may be collected or used yet, because a weighing that the law asks for is not shown.
    public func waitingPurposes() async throws -> Set<Purpose.ID> {
        let office = self
        return try await vault.read { try office.waitingPurposes(in: $0) }
    }

    /// The same within a transaction.
    func waitingPurposes(in transaction: borrowing Transaction) throws -> Set<Purpose.ID> {
        WaitingPurposes.of(versions, items: try transaction.assessments(), today: environment.today)
    }

    private func requireEvidence(_ actor: Actor) throws(GateRefusal) {
        switch actor {
        case .staff, .operator:
            if let purpose = BuiltIn.purposes[id: BuiltIn.accountability], actor.holds(purpose) { return }
        case .token, .system, .person: break
        }
        throw .roleMissing(purpose: BuiltIn.accountability)
    }

    /// Who looks may be a controller from outside; what is recorded is the word of the privacy contact.
    private func requireEvidenceKeeper(_ actor: Actor) throws(GateRefusal) {
        switch actor {
        case .staff(_, let roles) where roles.contains(BuiltIn.privacyContact): return
        case .operator: return
        default: throw .roleMissing(purpose: BuiltIn.accountability)
        }
    }
}
