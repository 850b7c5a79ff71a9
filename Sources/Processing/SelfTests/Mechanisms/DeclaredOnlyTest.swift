import Declarations
import Rules
import Vault

/// Tries to store what no purpose declares, and looks whether anything of it stayed.
enum DeclaredOnlyTest: SelfTest {
    static let mechanism = Mechanism.declaredOnly

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let declaration = rehearsal.declaration
        for kind in declaration.people.map(\.id) {
            for record in declaration.records where record.people.contains(kind) {
                try await tryCategories(record, kind, in: rehearsal, &attempts)
            }
            for record in declaration.records where !record.people.contains(kind) {
                try await attempts.refused("record.undeclared", weakness: "stored-record-of-other-kind") {
                    try await store(record.id, [:], as: kind, in: rehearsal)
                }
            }
            try await attempts.refused("record.undeclared", weakness: "stored-unknown-record") {
                try await store("not-declared", [:], as: kind, in: rehearsal)
            }
        }
        if let record = declaration.records.first {
            try await attempts.refused("capacity.undeclared", weakness: "stored-unknown-kind-of-person") {
                try await store(record.id, [:], as: "not-declared", in: rehearsal)
            }
        }
        try await tryHalf(in: rehearsal, &attempts)
        try attempts.holds(try await rehearsal.countPeople() == 0, weakness: "something-stayed")
    }

    /// Each category that does not belong in a record of this kind of person.
    private static func tryCategories(
        _ record: RecordKind, _ kind: PersonKind.ID, in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) async throws {
        let allowed = Set(rehearsal.declaration.storable(record, of: kind).map(\.id))
        for category in rehearsal.declaration.data where !allowed.contains(category.id) && !category.blocked {
            let value = try SpecimenValues.value(of: category, person: 1, record: 1)
            try await attempts.refused(
                "category.undeclared", "record.undeclared", weakness: "stored-undeclared-category"
            ) { try await store(record.id, [category.id: value], as: kind, in: rehearsal) }
        }
        try await attempts.refused("category.undeclared", weakness: "stored-unknown-category") {
            try await store(record.id, ["not-declared": "proef"], as: kind, in: rehearsal)
        }
    }

    /// A good record beside a wrong one: neither may stay.
    private static func tryHalf(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let declaration = rehearsal.declaration
        for kind in declaration.people.map(\.id) {
            guard let record = declaration.records.first(where: { $0.people.contains(kind) }) else { continue }
            var values: [DataCategory.ID: String] = [:]
            for category in declaration.storable(record, of: kind) {
                values[category.id] = try SpecimenValues.value(of: category, person: 1, record: 1)
            }
            let good = NewRecord(kind: record.id, values: values)
            let wrong = NewRecord(kind: record.id, values: ["not-declared": "proef"])
            try await attempts.refused("category.undeclared", weakness: "stored-half") {
                _ = try await rehearsal.office.addPerson(
                    as: kind, records: [good, wrong], channel: .web, language: .nl, by: .system(job: "self-test"))
            }
        }
    }

    private static func store(
        _ record: RecordKind.ID, _ values: [DataCategory.ID: String], as kind: PersonKind.ID, in rehearsal: Rehearsal
    ) async throws {
        _ = try await rehearsal.office.addPerson(
            as: kind, records: [NewRecord(kind: record, values: values)], channel: .web, language: .nl,
            by: .system(job: "self-test"))
    }
}
