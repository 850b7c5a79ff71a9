import Declarations
import Rules

/// Tries to store what is declared as never collected, in every kind of record of every kind of person.
enum BlockedCategoryTest: SelfTest {
    static let mechanism = Mechanism.blockedCategory

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let declaration = rehearsal.declaration
        let blocked = declaration.data.filter(\.blocked)
        guard !blocked.isEmpty else { throw NothingToTry() }
        for category in blocked {
            let value = try SpecimenValues.value(of: category, person: 1, record: 1)
            for record in declaration.records {
                for kind in record.people {
                    try await attempts.refused("category.blocked", weakness: "stored-blocked-category") {
                        _ = try await rehearsal.office.addPerson(
                            as: kind, records: [NewRecord(kind: record.id, values: [category.id: value])],
                            channel: .web, language: .nl, by: .system(job: "self-test"))
                    }
                }
            }
            try await tryWanted(category, value, in: rehearsal, &attempts)
        }
        try attempts.holds(try await rehearsal.countPeople() == 0, weakness: "something-stayed")
    }

    /// Also when a purpose and a record would have it: blocked is stronger than wanted.
    private static func tryWanted(
        _ category: DataCategory, _ value: String, in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) async throws {
        var wanting = rehearsal.declaration
        for index in wanting.purposes.indices { wanting.purposes[index].data.append(category.id) }
        for index in wanting.records.indices { wanting.records[index].data.append(category.id) }
        let office = rehearsal.declaring(wanting).office
        for record in wanting.records {
            guard let kind = record.people.first else { continue }
            try await attempts.refused("category.blocked", weakness: "stored-wanted-blocked-category") {
                _ = try await office.addPerson(
                    as: kind, records: [NewRecord(kind: record.id, values: [category.id: value])], channel: .web,
                    language: .nl, by: .system(job: "self-test"))
            }
        }
    }
}
