import Crypto
import Declarations
import Rules
import Vault

extension RecordFacts {
    /// A short text that differs as soon as something of the record differs.
    public var revision: String {
        let events = events.keys.sorted().map { "\($0)=\((self.events[$0] ?? nil)?.description ?? "")" }
        let text = ([kind.rawValue, String(createdAt.milliseconds)] + events).joined(separator: "\n")
        return SHA256.hash(data: Array(text.utf8)).prefix(12)
            .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}

extension Office {
    /// A record of a person, without what is in it, for a purpose that uses data of its kind.
    ///
    /// What happened to a record says something about the person, so it is asked of the gate and logged as any
    /// other opening.
    ///
    /// - Throws: `GateRefusal`.
    public func record(
        _ record: HeldRecord.ID, of person: Person.ID, for purpose: Purpose.ID, by actor: Actor
    ) async throws -> RecordFacts {
        let office = self
        let opening = opening(purpose, by: actor, caseRecord: record)
        return try await logging(refusalsOf: actor, purpose: purpose, case: record) {
            try await vault.write { transaction in
                let found = try office.facts(record, of: person, for: opening, in: transaction)
                try transaction.log(
                    LogEvent(.open, purpose: purpose, caseID: record.rawValue, person: person, detail: "events"),
                    by: actor, at: opening.now)
                return found
            }
        }
    }

    /// Notes what happened to a record, when nobody changed it since it was read.
    ///
    /// - Parameters:
    ///   - date: the day; nil is begun and not finished.
    ///   - revision: one of these is the record as it was read; nil is any.
    /// - Throws: `GateRefusal`, `EventRefusal`.
    public func note(
        _ event: String, on date: CalendarDate?, of record: HeldRecord.ID, person: Person.ID, for purpose: Purpose.ID,
        expecting revision: Set<String>?, by actor: Actor
    ) async throws -> RecordFacts {
        let office = self
        let opening = opening(purpose, by: actor, caseRecord: record)
        return try await logging(refusalsOf: actor, purpose: purpose, case: record) {
            try await vault.write { transaction in
                let found = try office.facts(record, of: person, for: opening, in: transaction)
                guard office.declaration.records[id: found.kind]?.events.contains(event) == true else {
                    throw EventRefusal.undeclared(event, kind: found.kind)
                }
                guard revision?.contains(found.revision) ?? true else { throw EventRefusal.changedMeanwhile }
                try transaction.setEvent(event, of: record, on: date)
                try transaction.log(
                    LogEvent(
                        .configure, purpose: purpose, caseID: record.rawValue, person: person, detail: "event"),
                    by: actor, at: opening.now)
                return try transaction.recordFacts(record, of: person) ?? found
            }
        }
    }

    private func facts(
        _ record: HeldRecord.ID, of person: Person.ID, for opening: Opening, in transaction: borrowing Transaction
    ) throws -> RecordFacts {
        guard let declared = declaration.purposes[id: opening.purpose] else {
            throw GateRefusal.purposeUnknown(opening.purpose.rawValue)
        }
        guard try transaction.isKnown(person, for: opening),
            let found = try transaction.recordFacts(record, of: person),
            let kind = declaration.records[id: found.kind], !Set(kind.data).isDisjoint(with: declared.data)
        else { throw GateRefusal.personUnknown }
        return found
    }
}
