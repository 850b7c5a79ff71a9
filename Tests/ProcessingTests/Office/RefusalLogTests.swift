import Declarations
import Documents
import Ledger
import Processing
import Rules
import Testing

@testable import Vault

@Suite("Every refusal of the gate is in the log, and nothing that was typed is")
struct RefusalLogTests {
    /// One attempt by somebody who may not, or for what is not there.
    struct Attempt: Sendable {
        let name: String
        let code: String
        let run: @Sendable (Office, ReceivedRequest, Person.ID) async throws -> Void

        init(
            _ name: String, _ code: String,
            _ run: @escaping @Sendable (Office, ReceivedRequest, Person.ID) async throws -> Void
        ) {
            self.name = name
            self.code = code
            self.run = run
        }
    }

    static let seller = TestOffice.seller
    static let attempts: [Attempt] = [
        Attempt("prepare", "purpose.role-missing") { office, request, _ in
            _ = try await office.prepareAnswer(request.reference, by: seller)
        },
        Attempt("send", "purpose.role-missing") { office, request, _ in
            try await office.sendAnswer(request.reference, .whole(3), by: seller)
        },
        Attempt("words", "purpose.role-missing") { office, request, _ in
            _ = try await office.words(of: request.reference, by: seller)
        },
        Attempt("request", "purpose.role-missing") { office, request, _ in
            _ = try await office.request(request.reference, by: .token(id: "t"))
        },
        Attempt("requests", "purpose.role-missing") { office, _, _ in
            _ = try await office.requests(by: .staff(id: "a", roles: [BuiltIn.auditor]))
        },
        Attempt("extend", "purpose.role-missing") { office, request, _ in
            try await office.extend(request.reference, reason: .many, explanation: "", revision: 3, by: seller)
        },
        Attempt("lift", "purpose.role-missing") { office, request, _ in
            try await office.liftRestriction(request.reference, by: seller)
        },
        Attempt("establish", "purpose.role-missing") { office, request, _ in
            try await office.establishIdentity(request.reference, way: .showOriginalID, email: nil, by: seller)
        },
        Attempt("restrict", "purpose.role-missing") { office, request, _ in
            try await office.restrict(request.reference, because: .unlawful, revision: 3, by: seller)
        },
        Attempt("announce lifting", "purpose.role-missing") { office, request, _ in
            try await office.announceLifting(request.reference, reason: "x", revision: 3, by: seller)
        },
        Attempt("people at an address", "purpose.role-missing") { office, _, _ in
            _ = try await office.people(sharing: "typed@example.org", by: seller)
        },
        Attempt("person for an unknown purpose", "purpose.unknown") { office, _, person in
            _ = try await office.person(person, for: "typed@example.org één", by: seller)
        },
        Attempt("person without the role", "purpose.role-missing") { office, _, person in
            _ = try await office.person(person, for: "tax", by: seller)
        },
        Attempt("person in an unknown case", "purpose.case-foreign") { office, _, person in
            _ = try await office.person(person, for: "order", case: "typed één", by: seller)
        },
        Attempt("an unknown person", "person.unknown") { office, _, _ in
            _ = try await office.person("typed één", for: "account", by: seller)
        },
        Attempt("find without the role", "purpose.role-missing") { office, _, _ in
            _ = try await office.findPeople(by: "email", value: "typed@example.org", for: "tax", by: seller)
        },
        Attempt("find by what does not identify", "category.outside-purpose") { office, _, _ in
            _ = try await office.findPeople(by: "address", value: "typed", for: "account", by: seller)
        },
        Attempt("add what is not declared", "category.undeclared") { office, _, _ in
            _ = try await office.addPerson(
                as: "customer", records: [NewRecord(kind: "profile", values: ["typed": "typed"])], channel: .web,
                language: .nl, by: seller)
        },
        Attempt("passing on to who is not named", "recipient.outside-purpose") { office, _, person in
            _ = try await office.disclose(
                ["email"], of: "typed één", person: person, to: "typed", for: "account", by: seller)
        },
        Attempt("recording evidence without the role", "purpose.role-missing") { office, _, _ in
            var evidence = NewEvidence(
                of: EvidenceDuty.ID(kind: .measure, element: "backups", subject: .organisation),
                givenOn: CalendarDate(daysSinceEpoch: 20_000))
            evidence.reference = "typed"
            try await office.recordEvidence(evidence, by: seller)
        },
        Attempt("changing the declaration without the role", "declaration-draft.role-missing") { office, _, _ in
            _ = try await office.startDraft(by: seller)
        },
    ]

    @Test("one entry for each refusal, with its code, and no other trace", arguments: attempts.indices)
    func refusals(index: Int) async throws {
        let attempt = Self.attempts[index]
        let test = try await TestOffice()
        let person = try await test.addCustomer("Jan", "jan@example.org")
        let request = try await test.confirmed("jan@example.org")
        let before = try await test.rowCounts()
        do {
            try await attempt.run(try await test.office, request, person)
            Issue.record("\(attempt.name) was allowed")
        } catch let refusal as any Refusal { #expect(refusal.code == attempt.code) }
        var expected = before
        expected["log_entries"] = (before["log_entries"] ?? 0) + 1
        #expect(try await test.rowCounts() == expected, "\(attempt.name)")
        let entries = try await test.entries().filter { $0.verb == .refuse }
        #expect(entries.map(\.detail) == [attempt.code])
        for entry in entries { #expect(!String(decoding: entry.bytes, as: UTF8.self).contains("typed")) }
    }
}
