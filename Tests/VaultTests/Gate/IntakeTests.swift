import Declarations
import Rules
import Testing

@testable import Vault

@Suite("Not declared, not stored")
struct IntakeTests {
    struct Intake {
        let kind: RecordKind.ID
        let capacity: PersonKind.ID
        let values: [DataCategory.ID: String]
        let code: String

        init(_ kind: RecordKind.ID, _ capacity: PersonKind.ID, _ values: [DataCategory.ID: String], _ code: String) {
            self.kind = kind
            self.capacity = capacity
            self.values = values
            self.code = code
        }
    }

    static let intakes: [Intake] = [
        Intake("profile", "customer", ["iban": "NL02ABNA0123456789"], "record.undeclared"),
        Intake("profile", "customer", ["name": "Jan", "review": "Mooi."], "category.undeclared"),
        Intake("profile", "visitor", ["name": "Jan"], "record.undeclared"),
        Intake("profile", "stranger", ["name": "Jan"], "capacity.undeclared"),
        Intake("diary", "customer", ["name": "Jan"], "record.undeclared"),
        Intake("web-visit", "visitor", ["location": "Delft"], "category.blocked"),
        Intake("web-visit", "visitor", ["religion": "x"], "category.undeclared"),
        Intake("profile", "customer", [BuiltIn.requestEmail: "jan@example.org"], "category.undeclared"),
        Intake("profile", "customer", ["email": "no address"], "value.malformed"),
    ]

    @Test("what is not declared is refused, and nothing of the record is stored", arguments: intakes.indices)
    func refused(index: Int) async throws {
        let intake = Self.intakes[index]
        let house = try TestHouse()
        let vault = try await house.open()
        try await vault.addPerson("p")
        do {
            try await vault.store(
                "r", intake.kind, of: "p", as: intake.capacity, intake.values, under: house.declaration)
            Issue.record("it was stored")
        } catch let refusal as any Refusal {
            #expect(refusal.code == intake.code)
        }
        let left = try await vault.read { transaction in
            try ["records", "sealed_values", "record_keys", "lookups", "collections", "log_entries"].map {
                try transaction.row("SELECT count(*) FROM \($0) WHERE organisation = $1")?.int(0)
            }
        }
        #expect(left == [0, 0, 0, 0, 0, 0])
    }
}
