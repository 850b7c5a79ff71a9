import Foundation
import Testing

@Suite("A database that does not let us in is a clear refusal")
struct DatabaseRefusalTests {
    static let secret = "geheim-woord"

    @Test(
        "an address that is wrong is told without repeating it, in both languages",
        arguments: [
            "mysql://a:geheim-woord@b/c", "postgres://a:geheim-woord@b:99999/c",
            "postgres://a:geheim-woord@b/c?colour=x",
            "postgres://a:geheim-woord%zz@b/c", "postgres://a:geheim-woord@b/c?schema=Groot",
        ])
    func address(text: String) throws {
        for language in ["nl_NL.UTF-8", "en_GB.UTF-8"] {
            for command in [["prove", "luxigo"], ["serve", "--port", "0"], ["publish", "Examples/luxigo.yaml"]] {
                let outcome = try Program.run(command, language: language, environment: ["GESTAND_DATABASE": text])
                #expect(outcome.code == 2, "\(command) \(outcome.err)")
                #expect(!outcome.err.contains(Self.secret) && outcome.out.isEmpty)
                #expect(outcome.err.contains(language.hasPrefix("nl") ? "adres" : "address"), "\(outcome.err)")
            }
        }
    }

    @Test("nobody at that address, for every command that needs data")
    func nobody() throws {
        let folder = try TemporaryFolder()
        let key = folder.path("root.key")
        #expect(try Program.run(["key", "create", key]).code == 0)
        let address = "postgres://a:\(Self.secret)@127.0.0.1:1/c"
        let environment = ["GESTAND_DATABASE": address, "GESTAND_ROOT_KEY": key]
        let commands = [
            ["prove", "luxigo"], ["serve", "--port", "0"], ["publish", "Examples/luxigo.yaml"],
            ["log", "export", "luxigo", folder.path("log")], ["token", "list", "luxigo"],
            ["demo", "--port", "0", "--folder", folder.path("demo")],
            ["move", "--from", address, "--to", folder.path("data")],
        ]
        for command in commands {
            for (language, word) in [("nl_NL.UTF-8", "niet te bereiken"), ("en_GB.UTF-8", "cannot be reached")] {
                let outcome = try Program.run(command, language: language, environment: environment)
                #expect(outcome.code == 69, "\(command) \(outcome.err)")
                #expect(outcome.err.contains(word) && !outcome.err.contains(Self.secret), "\(command) \(outcome.err)")
            }
        }
    }
}

@Suite("A real server that says no", .enabled(if: PostgresHouse.isThere))
struct DatabaseServerTests {
    @Test("no such database, no such role, no TLS, data of a newer release")
    func refused() throws {
        let house = try PostgresHouse()
        let server = try #require(PostgresHouse.server)
        var parts = try #require(URLComponents(string: server))
        let plain = parts
        var cases: [(String, String, String)] = []
        parts.path = "/no_such_database"
        cases.append((parts.string ?? "", "is er niet", "no such database"))
        parts = plain
        parts.user = "no_such_role"
        parts.password = DatabaseRefusalTests.secret
        cases.append((parts.string ?? "", "laat ons niet toe", "does not let us in"))
        parts = plain
        parts.percentEncodedQuery = "sslmode=require"
        cases.append((parts.string ?? "", "niet te beveiligen", "cannot be secured"))
        #expect(try house.publish("iv").code == 0)
        for (address, nl, en) in cases {
            try refuse(address, house, nl, en)
        }
        try house.psql("UPDATE facts SET value = 999 WHERE name = 'version'")
        try refuse(house.address, house, "nieuwere uitgave", "newer release")
    }

    private func refuse(_ address: String, _ house: PostgresHouse, _ nl: String, _ en: String) throws {
        let environment = ["GESTAND_DATABASE": address, "GESTAND_ROOT_KEY": house.folder.path("root.key")]
        for (language, words) in [("nl_NL.UTF-8", nl), ("en_GB.UTF-8", en)] {
            for command in [["prove", "iv"], ["serve", "--port", "0"]] {
                let outcome = try Program.run(command, language: language, environment: environment)
                #expect(outcome.code == 69, "\(outcome.err)")
                #expect(outcome.err.contains(words), "\(outcome.err)")
                #expect(!outcome.err.contains(DatabaseRefusalTests.secret))
            }
        }
    }
}
