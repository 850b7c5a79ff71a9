import Declarations
import Rules
import Vault

extension Rehearsal {
    /// Days that a made-up person has been known where identity is established by address.
    static let knownDays = Office.knownDays + 1

    /// Stores a made-up person with records of every declared kind.
    ///
    /// - Parameters:
    ///   - number: what the values are made from.
    ///   - copies: how many records of each kind.
    ///   - days: how long ago the data were collected.
    func add(
        as capacity: PersonKind.ID, number: Int, source: String = "person", copies: Int = 1, daysAgo days: Int = 0
    ) async throws -> Specimen {
        let entropy = office.environment.entropy
        let specimen = Specimen(person: entropy.id(), number: number, records: [])
        let (pseudonym, now) = (entropy.secret(), office.environment.now)
        try await office.vault.write { try $0.addPerson(specimen.person, pseudonym: pseudonym, at: now) }
        return try await extend(specimen, as: capacity, source: source, copies: copies, daysAgo: days)
    }

    /// Stores records of a made-up person in one more capacity, or from one more source.
    func extend(
        _ specimen: Specimen, as capacity: PersonKind.ID, source: String = "person", copies: Int = 1,
        daysAgo days: Int = 0
    ) async throws -> Specimen {
        let office = office
        let now = office.environment.now
        let declaration = declaration
        let collected = now.adding(hours: -24 * days)
        let made = try records(as: capacity, source: source, copies: copies, after: specimen)
        let intakes = made.map { record in
            (
                record,
                CollectionFacts(
                    id: office.environment.entropy.id(), capacity: capacity,
                    declarationVersion: declaration.statement.version, source: source, language: .nl, channel: .web,
                    collectedAt: collected)
            )
        }
        try await office.vault.write { transaction in
            for (record, facts) in intakes {
                try transaction.addCollection(facts, of: specimen.person)
                try transaction.store(
                    record.id, kind: record.kind, of: specimen.person, values: record.values, collection: facts.id,
                    capacity: capacity, under: declaration, by: .system(job: "self-test"), at: now)
            }
        }
        var extended = specimen
        extended.records += made
        return extended
    }

    private func records(
        as capacity: PersonKind.ID, source: String, copies: Int, after specimen: Specimen
    ) throws -> [Specimen.Record] {
        var made: [Specimen.Record] = []
        for kind in declaration.records where kind.people.contains(capacity) {
            let categories = declaration.storable(kind, of: capacity)
            for _ in 0..<copies {
                let place = specimen.records.count + made.count + 1
                var values: [DataCategory.ID: String] = [:]
                for category in categories {
                    values[category.id] = try SpecimenValues.value(
                        of: category, person: specimen.number, record: place)
                }
                made.append(
                    Specimen.Record(
                        id: office.environment.entropy.id(), kind: kind.id, capacity: capacity, source: source,
                        values: values))
            }
        }
        return made
    }
}
