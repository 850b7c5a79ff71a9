import Declarations
import Foundation
import Processing
import Rules
import Testing

@testable import Proof

@Suite("Every sentence of five statements has a place")
struct ClauseTableTests {
    /// The proof of an organisation of which nothing is known but its declaration.
    static func untouched(_ organisation: String) throws -> Proof {
        let declaration = try House.example(organisation).declaration
        return Prover.prove(
            Facts(
                now: AmsterdamTime.instant(on: House.start, hour: 10, minute: 0), today: House.start,
                versions: .init(current: declaration)))
    }

    @Test("489 of 489, counted per organisation and per way; no sentence is made up")
    func complete() throws {
        let counts: [String: [String: Int]] = [
            "kruxs": ["enforce": 46, "execute": 42, "prove": 8, "render": 8],
            "iv": ["enforce": 57, "execute": 53, "prove": 8, "render": 6],
            "actief-klussenservice": ["enforce": 51, "execute": 38, "prove": 5, "render": 8],
            "luxigo": ["enforce": 48, "execute": 41, "prove": 16, "render": 11],
            "software-supplier": ["enforce": 19, "execute": 16, "prove": 5, "render": 3],
        ]
        var placed = 0
        for organisation in PromiseTable.organisations {
            let rows = try PromiseTable.rows(of: organisation)
            let clauses = try Self.untouched(organisation).clauses.map(\.id)
            #expect(Set(clauses) == Set(rows.map(\.id)), "\(organisation)")
            let byWay = Dictionary(grouping: rows.filter { clauses.contains($0.id) }, by: \.way).mapValues(\.count)
            #expect(byWay == counts[organisation], "\(organisation): \(byWay)")
            placed += byWay.values.reduce(0, +)
        }
        #expect(placed == 489)
    }

    @Test("what keeps a sentence fits what it says and how it is to be kept", arguments: PromiseTable.organisations)
    func fits(organisation: String) throws {
        let clauses = Dictionary(uniqueKeysWithValues: try Self.untouched(organisation).clauses.map { ($0.id, $0) })
        for row in try PromiseTable.rows(of: organisation) {
            let promises = try #require(clauses[row.id]).promises.map(\.promise)
            let fits = promises.contains { PromiseTable.fits($0, row) }
            let isException = PromiseTable.exceptions[row.id] != nil
            #expect(fits != isException, "\(row.id) \(row.way): \(row.mechanism) => \(promises.map(\.id))")
        }
    }

    @Test("each exception is a row of the table") func exceptions() throws {
        #expect(Set(PromiseTable.exceptions.keys).isSubset(of: Set(try PromiseTable.rows().map(\.id))))
    }

    @Test("nothing but a text is green before there is evidence", arguments: PromiseTable.organisations)
    func neverGreen(organisation: String) throws {
        for clause in try Self.untouched(organisation).clauses where clause.verdict != .unproven {
            #expect(clause.verdict == .kept, "\(clause.id)")
            #expect(clause.promises.allSatisfy { $0.promise.kind == .rendered }, "\(clause.id)")
        }
    }

    @Test(
        "what is not built says so: the mechanism, what would prove it, and who can do that",
        arguments: PromiseTable.organisations)
    func saysWhatWouldProve(organisation: String) throws {
        for proven in try Self.untouched(organisation).promises where !proven.promise.mechanism.isBuilt {
            let sentence = proven.evidence.sentence
            let name = MechanismTexts.name(proven.promise.mechanism)
            let proof = try #require(MissingProofTexts.proof(proven.promise.mechanism), "\(proven.id)")
            #expect(proven.verdict == .unproven)
            #expect(
                sentence.nl.contains(name.nl) && sentence.nl.contains(proof.nl)
                    && sentence.nl.contains("contactpersoon"))
            #expect(
                sentence.en.contains(name.en) && sentence.en.contains(proof.en)
                    && sentence.en.contains("privacy contact"))
        }
        for mechanism in Mechanism.allCases where mechanism.isBuilt {
            #expect(MissingProofTexts.proof(mechanism) == nil, "\(mechanism) is built")
        }
    }

    static let kinds: Set<String> = ["right", "deadline", "collect", "purpose"]

    /// Sentences of these kinds that need something this release does not have yet.
    static let waiting: [ClauseID: Set<Mechanism>] = [
        "L-19": [.parentalConsent], "L-23": [.erasure], "L-79": [.erasure],
        "L-83": [.recipientNotices, .erasure], "L-94": [.rectification],
        "L-103": [.erasure, .objectionDecision], "L-29": [.consentLedger], "L-73": [.consentLedger],
        "L-46": [.importRecord], "L-48": [.importRecord], "L-64": [.importRecord],
    ]

    @Test("of right, deadline, collect and purpose, each has a real verdict or names what is not built")
    func realVerdicts() async throws {
        let house = try await House()
        try await house.weigh()
        try await house.answer(try await house.receive(.access))
        _ = try await house.office.runSelfTests(by: House.contact)
        let proof = try await Prover.prove(house.office)
        let rows = try PromiseTable.rows(of: "luxigo").filter { Self.kinds.contains($0.kind) }
        #expect(rows.count == 50)
        for row in rows {
            let clause = try #require(proof.clauses.first { $0.id == row.id })
            let missing = clause.promises.filter { $0.verdict == .unproven }
            let expected = Self.waiting[row.id] ?? []
            #expect(Set(missing.map(\.promise.mechanism)) == expected, "\(row.id)")
            #expect(clause.verdict == (expected.isEmpty ? .kept : .unproven), "\(row.id)")
            for proven in missing {
                #expect(!proven.promise.mechanism.isBuilt, "\(row.id) rests on \(proven.promise.mechanism)")
            }
        }
    }

    @Test("what is not built is unproven, whatever is planted for it")
    func notBuilt() async throws {
        let house = try await House()
        for mechanism in Mechanism.allCases where !mechanism.isBuilt { try await house.plant(mechanism, passed: true) }
        let proof = try await Prover.prove(house.office)
        for proven in proof.promises where !proven.promise.mechanism.isBuilt {
            #expect(proven.verdict == .unproven, "\(proven.id)")
        }
    }
}
