import Foundation
import Testing

/// An installation in a schema of its own in the PostgreSQL of this run of the tests, used as an operator uses it.
final class PostgresHouse {
    let folder: TemporaryFolder
    let address: String
    private let schema: String

    static var server: String? { ProcessInfo.processInfo.environment["GESTAND_TEST_DATABASE"] }
    static var isThere: Bool { server != nil }

    init() throws {
        folder = try TemporaryFolder()
        let server = try #require(Self.server)
        schema = "command_" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "_")
        address = "\(server)&schema=\(schema)&connections=4"
        let made = try Program.run(["key", "create", folder.path("root.key")])
        #expect(made.code == 0, "\(made.err)")
    }

    /// Drops the schema, with the client that comes with PostgreSQL.
    deinit { _ = try? psql("DROP SCHEMA IF EXISTS \(schema) CASCADE") }

    var environment: [String: String] {
        ["GESTAND_DATABASE": address, "GESTAND_ROOT_KEY": folder.path("root.key")]
    }

    func run(_ arguments: [String], language: String = "nl_NL.UTF-8", input: String = "") throws -> Program.Outcome {
        try Program.run(arguments, language: language, input: input, environment: environment)
    }

    /// Publishes an example, changed where asked.
    func publish(_ example: String, changing changes: [(String, String)] = []) throws -> Program.Outcome {
        var text = try String(contentsOfFile: "\(Program.repository)/Examples/\(example).yaml", encoding: .utf8)
        for (old, new) in changes {
            #expect(text.contains(old))
            text = text.replacingOccurrences(of: old, with: new)
        }
        try folder.write(text, as: "\(example).yaml")
        return try run(["publish", folder.path("\(example).yaml"), "--yes"])
    }

    func addOfficer(_ username: String, password: String, to organisation: String) throws -> Program.Outcome {
        try folder.write(password + "\n", as: "password")
        return try run([
            "staff", "add", organisation, username, "--name", "Noor Windvanger", "--role", "privacy-contact",
            "--password-file", folder.path("password"),
        ])
    }

    /// What a statement gives, in the house's own schema.
    @discardableResult
    func psql(_ statement: String) throws -> String {
        let server = try #require(Self.server)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "psql", server, "-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", "-c",
            "SET search_path TO \(schema)", "-c", statement,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
