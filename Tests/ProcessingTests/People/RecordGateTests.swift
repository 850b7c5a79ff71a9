import Declarations
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Events of a record and what is passed on go through the gate, and no further than the record")
struct RecordGateTests {
    @Test("events are read and noted only while the person is known for the purpose, and the reading is in the log")
    func events() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let person = try await test.addCustomer("Jan", "jan@example.org")
        let record: HeldRecord.ID = try await office.vault.read { transaction in
            try #require(
                try transaction.row("SELECT record FROM records WHERE organisation = $1 AND person = $2", person)
            ).id(0)
        }
        _ = try await office.record(record, of: person, for: "account", by: TestOffice.seller)
        let opened = try await test.entries().filter { $0.verb == .open && $0.caseID == record.rawValue }
        #expect(opened.count == 1)
        _ = try await test.confirmed("jan@example.org", .restriction)
        await #expect(throws: GateRefusal.restricted(purpose: "account")) {
            try await office.record(record, of: person, for: "account", by: TestOffice.seller)
        }
        await #expect(throws: GateRefusal.self) {
            try await office.note(
                "opened", on: nil, of: record, person: person, for: "account", expecting: nil, by: TestOffice.seller)
        }
    }

    @Test("passing on one record opens that record alone")
    func oneRecord() async throws {
        let test = try await TestOffice()
        let office = try await test.office
        let person = try await test.addCustomer("Jan", "jan@example.org")
        let second = NewRecord(kind: "profile", values: ["name": "Jan Tweede", "email": "jan@example.org"])
        _ = try await office.addRecord(
            second, to: person, as: "customer", channel: .web, language: .nl, by: TestOffice.seller)
        let records: [HeldRecord.ID] = try await office.vault.read { transaction in
            try transaction.rows("SELECT record FROM records WHERE organisation = $1 AND person = $2", person)
                .map { try $0.id(0) }
        }
        #expect(records.count == 2)
        let opening = Opening(
            purpose: "account", caseRecord: nil, actor: TestOffice.seller, now: test.clock.now,
            today: AmsterdamTime.date(of: test.clock.now), versions: office.versions)
        let texts = try await office.vault.write { transaction in
            try transaction.open(person, for: opening, record: records[0]).map(\.stored)
        }
        #expect(!texts.isEmpty && Set(texts.map(\.record)) == [records[0]])
        let entry = try #require(try await test.entries().last { $0.verb == .open })
        #expect(Set(entry.fields) == Set(texts.map(\.field.rawValue)))
    }
}
