import Declarations
import Rules
import Vault

extension Office {
    /// Stores what a program brings in: for a new person, or with one who is known.
    ///
    /// - Throws: `ExaminationRefusal` with everything that is refused, and why; nothing is stored then.
    public func takeIn(
        _ intake: PurposeIntake, with known: Person.ID? = nil, by actor: Actor
    ) async throws -> (person: Person.ID, record: HeldRecord.ID) {
        if let known { try await checkKnown(known, for: intake.purpose, by: actor) }
        let waiting = try await waitingPurposes()
        let examination = examine(intake, by: actor, waiting: waiting)
        guard examination.isFine else { throw try await logged(examination, of: intake.purpose, by: actor) }
        var record = intake.record
        let id: HeldRecord.ID = record.id ?? environment.entropy.id()
        record.id = id
        if let known {
            _ = try await addRecord(
                record, to: known, as: intake.capacity, channel: intake.channel, language: intake.language, by: actor)
            return (known, id)
        }
        let person = try await addPerson(
            as: intake.capacity, records: [record], channel: intake.channel, language: intake.language, by: actor)
        return (person, id)
    }

    /// Refuses someone who is not here.
    public func checkKnown(_ person: Person.ID, for purpose: Purpose.ID, by actor: Actor) async throws {
        try await logging(refusalsOf: actor, purpose: purpose) {
            guard try await vault.read({ try $0.holdsPerson(person) }) else { throw GateRefusal.personUnknown }
        }
    }

    /// Writes to the log that an intake was refused, and gives what to throw.
    private func logged(
        _ examination: Examination, of purpose: Purpose.ID, by actor: Actor
    ) async throws -> ExaminationRefusal {
        let now = environment.now
        let declared = declaration.purpose(purpose)?.id
        let code = examination.refusals.first?.refusal.code
        try await vault.write { transaction in
            try transaction.log(LogEvent(.refuse, purpose: declared, detail: code), by: actor, at: now)
        }
        return ExaminationRefusal(examination: examination, purpose: purpose)
    }
}
