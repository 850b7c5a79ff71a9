import Foundation
import Rules
import TestPlace
import Testing

@testable import Vault

@Suite("A database that does not let us in says why, without a name or a password")
struct PostgresDoorTests {
    @Test(
        "what a server says becomes a refusal, in any language of the server",
        arguments: [
            ("connection to server at \"a\" failed: FATAL:  28P01\n", StorageRefusal.loginRefused),
            ("connection to server at \"a\" failed: FATAAL:  28000\n", .loginRefused),
            ("FATAL:  3D000\n", .noDatabase), ("FATAL:  42501\n", .unwritable), ("FATAL:  53300\n", .busy),
            ("one failed: FATAL:  57P03\ntwo failed: Connection refused\n", .busy),
            ("one failed: Connection refused\n", .unreachable), ("", .unreachable),
            ("server does not support SSL, but SSL was required", .unsecured),
            ("SSL error: certificate verify failed", .unsecured), ("fe_sendauth: no password supplied", .loginRefused),
        ])
    func meaning(message: String, refusal: StorageRefusal) {
        #expect(PostgresConnection.refusal(message) == refusal)
    }

    @Test("every refusal has a code of its own and a text in both languages")
    func texts() {
        let all: [StorageRefusal] = [
            .diskFull, .busy, .unreachable, .loginRefused, .noDatabase, .unsecured, .encoding, .pooler, .inUse,
            .unknownOutcome, .gone, .damaged, .unwritable, .zeroByte, .newer(found: 2, known: 1),
        ]
        #expect(Set(all.map(\.code)).count == all.count)
        #expect(Set(all.map(\.message.nl)).count == all.count && Set(all.map(\.message.en)).count == all.count)
        #expect(all.allSatisfy { $0.message.nl != $0.message.en })
    }

    /// The address of the server of this run with something else in it.
    private static func address(_ change: (inout URLComponents) -> Void) throws -> PostgresAddress {
        let server = try #require(TestPlace.server)
        var parts = try #require(URLComponents(string: server))
        change(&parts)
        let text = try #require(parts.string)
        return try PostgresAddress(text)
    }

    @Test("a real server", .enabled(if: TestPlace.isPostgres))
    func server() throws {
        let cases: [(StorageRefusal, (inout URLComponents) -> Void)] = [
            (.noDatabase, { $0.path = "/no_such_database" }),
            (.loginRefused, { $0.user = "no_such_role" }),
            (.unreachable, { $0.port = 1 }),
            (.unreachable, { $0.host = "no-such-host.invalid" }),
            (.unsecured, { $0.percentEncodedQuery = "sslmode=require" }),
        ]
        for (refusal, change) in cases {
            #expect(throws: refusal) { _ = try PostgresConnection(Self.address(change)) }
        }
    }

    @Test("a role without rights, a database in another encoding", .enabled(if: TestPlace.isPostgres))
    func roles() async throws {
        let house = try TestHouse(hasOwnDatabase: true)
        let role = "role_" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "_")
        house.place.query("CREATE ROLE \(role) LOGIN; REVOKE CREATE ON DATABASE \(try database(house)) FROM PUBLIC")
        defer { house.place.query("DROP OWNED BY \(role); DROP ROLE \(role)") }
        let address = try #require(house.place.address)
        var parts = try #require(URLComponents(string: address))
        parts.user = role
        let text = try #require(parts.string)
        let poor = try PostgresAddress(text)
        await #expect(throws: StorageRefusal.unwritable) {
            _ = try await PostgresStore(pool: PostgresPool(poor)).organisations()
        }
        // Where others made the tables, it may not look into them.
        _ = try await house.engine()
        await #expect(throws: StorageRefusal.unwritable) {
            _ = try await PostgresStore(pool: PostgresPool(poor)).organisations()
        }
        let name = "latin_\(role.suffix(30))"
        TestPlace.statement("CREATE DATABASE \(name) ENCODING 'LATIN1' TEMPLATE template0")
        defer { TestPlace.statement("DROP DATABASE \(name)") }
        #expect(throws: StorageRefusal.encoding) {
            _ = try PostgresConnection(Self.address { $0.path = "/\(name)" })
        }
    }

    private func database(_ house: TestHouse) throws -> String {
        let address = try #require(house.place.address)
        return String(try #require(URLComponents(string: address)).path.dropFirst())
    }
}
