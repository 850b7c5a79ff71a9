import Declarations
import Rules
import Testing

@testable import Vault

/// One person in every capacity, with every kind of record: each declared purpose has something to see.
struct EveryoneHouse {
    let house: TestHouse
    let vault: OrganisationVault
    let versions: DeclarationVersions

    init() async throws {
        house = try TestHouse()
        vault = try await house.open()
        versions = DeclarationVersions(current: house.declaration)
        try await vault.weigh(house.declaration)
        try await fill("p")
    }

    /// Which record stands for the case of a purpose.
    static func caseRecord(for purpose: Purpose.ID, of person: Person.ID = "p") -> HeldRecord.ID? {
        switch purpose {
        case "order", "designs", "payment", "deliver": Identifier("order-\(person)")
        case "legal-orders": Identifier("demand-\(person)")
        default: nil
        }
    }

    /// Adds a person with a record of every kind.
    func fill(_ person: Person.ID) async throws {
        let name = "Naam van \(person)"
        let all: [(String, RecordKind.ID, PersonKind.ID, [DataCategory.ID: String])] = [
            ("profile-\(person)", "profile", "customer", ["name": name, "email": "\(person)@example.org"]),
            (
                "order-\(person)", "order", "customer",
                ["name": name, "address": "Kade 1", "order-details": "Lamp", "design": "Tekening"]
            ),
            ("invoice-\(person)", "invoice", "customer", ["name": name, "amount": "12.50"]),
            ("contact-\(person)", "contact-moment", "enquirer", ["name": name, "contact-notes": "Belde terug."]),
            ("review-\(person)", "review", "reviewer", ["name": name, "review": "Mooi."]),
            ("parent-\(person)", "parental-consent", "guardian", ["guardian-name": name]),
            ("demand-\(person)", "legal-order", "customer", ["name": name]),
            ("visit-\(person)", "web-visit", "visitor", ["ip": "192.0.2.1", "browser": "Iets", "site-activity": "/"]),
        ]
        try await vault.addPerson(person)
        for (record, kind, capacity, values) in all {
            try await vault.store(Identifier(record), kind, of: person, as: capacity, values, under: house.declaration)
        }
    }

    /// Opens for a purpose with its own case, and gives what happened.
    func attempt(
        _ purpose: Purpose.ID, by actor: Actor, of person: Person.ID = "p", case caseRecord: HeldRecord.ID?? = nil,
        fields: Set<DataCategory.ID>? = nil, under versions: DeclarationVersions? = nil,
        at now: Instant = TestHouse.noon
    ) async throws -> Outcome {
        let before = try await vault.entries().count
        let record = caseRecord ?? Self.caseRecord(for: purpose, of: person)
        do {
            let values = try await vault.open(
                person, for: purpose, case: record, by: actor, under: versions ?? self.versions, fields: fields,
                at: now)
            #expect(try await vault.entries().count == before + 1)
            return .opened(values)
        } catch let refusal as GateRefusal {
            #expect(try await vault.entries().count == before)
            return .refused(refusal)
        }
    }

    enum Outcome: Equatable {
        case opened([OpenedValue])
        case refused(GateRefusal)

        var values: [OpenedValue] { if case .opened(let values) = self { values } else { [] } }
        var refusal: GateRefusal? { if case .refused(let refusal) = self { refusal } else { nil } }
    }
}
