import Declarations
import Rules
import Vault

/// Stores people from every declared source, and looks whether each value still knows where it came from.
enum SourceRecordedTest: SelfTest {
    static let mechanism = Mechanism.sourceRecorded

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let declaration = rehearsal.declaration
        var number = 0
        for kind in declaration.people.map(\.id) {
            let sources = declared(for: kind, in: declaration)
            guard let first = sources.first else { continue }
            number += 1
            var specimen = try await rehearsal.add(as: kind, number: number, source: first)
            for source in sources.dropFirst() {
                specimen = try await rehearsal.extend(specimen, as: kind, source: source)
            }
            try await look(at: specimen, in: rehearsal, &attempts)
            let stray = specimen.records.prefix(1).map { NewRecord(kind: $0.kind, values: [:], source: "not-declared") }
            try await attempts.refused("source.undeclared", weakness: "stored-from-unknown-source") {
                _ = try await rehearsal.office.addPerson(
                    as: kind, records: stray, channel: .web, language: .nl, by: .system(job: "self-test"))
            }
        }
        guard attempts.count > 0 else { throw NothingToTry() }
    }

    private static func look(
        at specimen: Specimen, in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) async throws {
        let expected = Dictionary(specimen.records.map { ($0.id, $0.source) }) { first, _ in first }
        for purpose in try await rehearsal.purposes(seeing: specimen) {
            for value in try await rehearsal.opened(specimen, for: purpose) {
                try attempts.holds(
                    value.stored.collection.source == expected[value.stored.record], weakness: "other-source")
            }
        }
    }

    /// The sources that purposes name for a kind of person.
    private static func declared(for kind: PersonKind.ID, in declaration: Declaration) -> [String] {
        guard declaration.records.contains(where: { $0.people.contains(kind) }) else { return [] }
        let references = declaration.purposes.filter { $0.people.contains(kind) }.flatMap(\.sources)
        let names = references.map { reference in
            switch reference {
            case .person: "person"
            case .device: "device"
            case .named(let id): id.rawValue
            }
        }
        return Set(names).sorted()
    }
}
