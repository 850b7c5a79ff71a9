import Declarations
import Rules

/// Tries to store values of the wrong form, and citizen service numbers hidden in text.
enum ValueCheckTest: SelfTest {
    static let mechanism = Mechanism.valueCheck

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let declaration = rehearsal.declaration
        for record in declaration.records {
            for kind in record.people {
                for category in declaration.storable(record, of: kind) {
                    let mayBeCitizenNumber = ValueRules.asksCitizenNumber(category, in: declaration)
                    for wrong in wrong(category.type) + (mayBeCitizenNumber ? [] : citizenNumbers(category.type)) {
                        try await attempts.refused(
                            "value.malformed", "value.empty", "value.too-long", "value.bsn",
                            weakness: "stored-wrong-\(category.type.rawValue)"
                        ) {
                            _ = try await rehearsal.office.addPerson(
                                as: kind, records: [NewRecord(kind: record.id, values: [category.id: wrong])],
                                channel: .web, language: .nl, by: .system(job: "self-test"))
                        }
                    }
                }
            }
        }
        guard attempts.count > 0 else { throw NothingToTry() }
        try attempts.holds(try await rehearsal.countPeople() == 0, weakness: "something-stayed")
    }

    /// Values that are none of their kind: check digits that do not hold, addresses that reach nobody.
    private static func wrong(_ type: DataCategory.ValueType) -> [String] {
        let everywhere = ["", "  ", String(repeating: "a", count: ValueRules.noteLimit + 1)]
        return switch type {
        case .email: everywhere + ["mila", "mila@", "mila@@example.org", "mila@example"]
        case .phone: everywhere + ["06", "0800 1234", "geen"]
        case .iban: everywhere + ["NL92ABNA0417164300", "NL91ABNA041716430", "geen"]
        case .date: everywhere + ["2026-02-30", "gisteren"]
        case .number, .money: everywhere + ["veel"]
        case .ip: everywhere + ["192.0.2.300", "thuis"]
        case .text, .note, .address, .document: everywhere
        }
    }

    /// Citizen service numbers where people could put them.
    private static func citizenNumbers(_ type: DataCategory.ValueType) -> [String] {
        switch type {
        case .text, .note, .address, .document:
            ["Mijn nummer is 111222333.", "111 222 333", "Kade 1, 1112.22.333"]
        case .number: ["111222333"]
        case .email, .phone, .iban, .date, .money, .ip: []
        }
    }
}
