import Declarations
import Foundation
import Processing
import Rules
import Testing

@testable import Proof

@Suite("A proof as JSON")
struct ProofJSONTests {
    @Test("has the keys that programs rely on, in their order, and is the same every time")
    func shape() async throws {
        let house = try await House()
        _ = try await house.office.runSelfTests(by: House.contact)
        let proof = try await Prover.prove(house.office)
        let text = ProofJSON.render(proof)
        #expect(text == ProofJSON.render(try await Prover.prove(house.office)))
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let root = try #require(read)
        #expect(root["organisation"] as? String == "luxigo")
        #expect(root["at"] as? String == "2026-03-02T09:00:00Z")
        let promises = try #require(root["promises"] as? [[String: Any]])
        #expect(promises.count == proof.promises.count)
        for promise in promises {
            #expect(
                Set(promise.keys) == [
                    "id", "clauses", "kind", "text", "mechanism", "verdict", "precedence", "evidence",
                ])
            #expect(Set((promise["text"] as? [String: String] ?? [:]).keys) == ["nl", "en"])
            #expect(Verdict(rawValue: promise["verdict"] as? String ?? "") != nil)
        }
        let order = ["\"id\"", "\"clauses\"", "\"kind\"", "\"text\"", "\"mechanism\"", "\"verdict\"", "\"evidence\""]
        let places = order.compactMap { text.firstRange(of: $0)?.lowerBound }
        #expect(places.count == order.count && places == places.sorted())
    }

    @Test(
        "writes moments in UTC, also before 1970",
        arguments: [
            (Int64(0), "1970-01-01T00:00:00Z"), (1_772_442_187_999, "2026-03-02T09:03:07Z"),
            (-1, "1969-12-31T23:59:59Z"),
        ])
    func moments(milliseconds: Int64, expected: String) {
        #expect(ProofJSON.timestamp(Instant(milliseconds: milliseconds)) == expected)
    }
}
