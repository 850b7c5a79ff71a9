import Declarations
import Foundation
import HTTPTypes
import Processing
import Rules
import Testing

@testable import Site
@testable import Vault

@Suite("A call with a key is done once")
struct IdempotencyTests {
    static let path = "/api/v1/luxigo/for/account/people"
    static let key = "0123456789abcdef-one"

    static func body(_ email: String = "noor@example.org") -> String {
        """
        {"as": "customer", "record": {"kind": "profile", "values": {"name": "Noor", "email": "\(email)"}}}
        """
    }

    @Test("the same call again gives the same answer; another call with the key is refused; another token is another")
    func repeated() async throws {
        let house = try await APIHouse()
        let (one, two) = (try await house.secret(), try await house.secret())
        let before = try await house.rowCounts()["people"] ?? 0
        try await house.test { client in
            let caller = APICaller(client, one)
            let headers = ["Idempotency-Key": Self.key]
            let first = try await caller.call(.post, Self.path, Self.body(), headers: headers)
            #expect(first.status == 201)
            #expect(first.header("Idempotency-Replayed") == nil)
            let again = try await caller.call(.post, Self.path, Self.body(), headers: headers)
            #expect(again.status == 201)
            #expect(again.text == first.text)
            #expect(again.header("Location") == first.header("Location"))
            #expect(again.header("Idempotency-Replayed") == "true")
            #expect(try await house.rowCounts()["people"] == before + 1)
            let others = [
                (Self.path, Self.body("mats@example.org")), (Self.path, Self.body() + " "),
                ("/api/v1/luxigo/for/service-changes/people", Self.body()),
                ("/api/v1/luxigo/requests", #"{"right": "access", "email": "noor@example.org"}"#),
            ]
            for (path, body) in others {
                let other = try await caller.call(.post, path, body, headers: headers)
                #expect(other.status == 422)
                #expect(other.code == "idempotency.other-request")
            }
            let elsewhere = try await APICaller(client, two).call(.post, Self.path, Self.body(), headers: headers)
            #expect(elsewhere.status == 201)
            #expect(elsewhere.text != first.text)
            #expect(try await house.rowCounts()["people"] == before + 2)
        }
    }

    @Test("a search stores nothing, so it is done each time: what is found is what is there, and each is in the log")
    func searches() async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        let path = "/api/v1/luxigo/for/account/people/searches"
        let body = #"{"category": "email", "value": "noor@example.org"}"#
        try await house.test { client in
            let caller = APICaller(client, secret)
            let headers = ["Idempotency-Key": Self.key]
            let before = try await caller.call(.post, path, body, headers: headers)
            _ = try await caller.call(.post, Self.path, Self.body())
            let after = try await caller.call(.post, path, body, headers: headers)
            #expect(before.status == 200 && after.status == 200)
            #expect(after.text != before.text && after.header("Idempotency-Replayed") == nil)
            #expect(try await house.entries().count { $0.verb == .search } == 2)
        }
    }

    @Test(
        "a refused call gives its key back, whatever refused it",
        arguments: [
            #"{"as": "customer", "record": {"kind": "profile", "values": {"location": "Delft"}}}"#,
            #"{"as": "customer", "record": {"kind": "profile", "values": {"email": "no address"}}}"#,
            #"{"as": "customer"}"#, "{",
        ])
    func givenBack(refused: String) async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        try await house.test { client in
            let caller = APICaller(client, secret)
            let headers = ["Idempotency-Key": Self.key]
            let no = try await caller.call(.post, Self.path, refused, headers: headers)
            #expect((400..<500).contains(no.status))
            let yes = try await caller.call(.post, Self.path, Self.body(), headers: headers)
            #expect(yes.status == 201)
        }
    }

    @Test("the same call eight times at once is done once")
    func atOnce() async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        let before = try await house.rowCounts()["people"] ?? 0
        try await house.test { client in
            let caller = APICaller(client, secret)
            let replies = try await withThrowingTaskGroup(of: APICaller.Reply.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await caller.call(.post, Self.path, Self.body(), headers: ["Idempotency-Key": Self.key])
                    }
                }
                return try await group.reduce(into: [APICaller.Reply]()) { $0.append($1) }
            }
            let done = replies.filter { $0.status == 201 }
            #expect(!done.isEmpty)
            #expect(Set(done.map(\.text)).count == 1)
            #expect(done.filter { $0.header("Idempotency-Replayed") == nil }.count == 1)
            let waiting = replies.filter { $0.status != 201 }
            #expect(waiting.allSatisfy { $0.status == 409 && $0.code == "idempotency.in-progress" })
            #expect(try await house.rowCounts()["people"] == before + 1)
        }
    }

    @Test(
        "a key that is none is refused", arguments: ["short", "has a space in it!", String(repeating: "k", count: 256)])
    func malformed(key: String) async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        try await house.test { client in
            let reply = try await APICaller(client, secret)
                .call(.post, Self.path, Self.body(), headers: ["Idempotency-Key": key])
            #expect(reply.status == 400)
            #expect(reply.code == "idempotency.malformed-key")
            let beforehand = try await APICaller(client, secret)
                .call(.post, Self.path + "?validate", Self.body(), headers: ["Idempotency-Key": key])
            #expect(beforehand.code == "idempotency.malformed-key")
        }
    }

    @Test("what is remembered tells nothing to who has the file, and is gone after a day")
    func sealed() async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        let answered = Kept()
        try await house.test { client in
            let reply = try await APICaller(client, secret)
                .call(.post, Self.path, Self.body("geheim@example.org"), headers: ["Idempotency-Key": Self.key])
            answered.set(reply.json["record"]?.text ?? "")
        }
        let record = answered.value
        #expect(record.count > 20)
        let rows = try await house.office.vault.read { transaction in
            try transaction.rows(
                "SELECT digest, request_digest, sealed FROM idempotency WHERE organisation = $1"
            ).map { try $0.bytes(0) + $0.bytes(1) + $0.bytes(2) }
        }
        #expect(rows.count == 1)
        for row in rows { #expect(Data(row).range(of: Data(record.utf8)) == nil) }
        for word in ["geheim@example.org", Self.key, secret] { #expect(house.house.files(holding: word).isEmpty) }
        house.house.move(days: 1)
        _ = try await house.office.upkeep()
        #expect(try await house.rowCounts()["idempotency"] == 1)
        house.house.move(days: 1)
        _ = try await house.office.upkeep()
        #expect(try await house.rowCounts()["idempotency"] == 0)
    }
}

/// A value that a closure leaves behind.
final class Kept: @unchecked Sendable {
    private let lock = NSLock()
    private var text = ""

    func set(_ text: String) { lock.withLock { self.text = text } }
    var value: String { lock.withLock { text } }
}
