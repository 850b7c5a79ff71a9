import Connectors
import Foundation
import Processing

/// A real mail server in a mood of our choice, started for one test and stopped with it.
final class MailServer: Sendable {
    let port: Int
    let folder: URL
    private let process: Process
    private let input: Pipe

    /// Starts `Tests/Servers/smtp_server.py` in a folder of its own and waits for its port.
    static func start(_ mode: String) async throws -> MailServer {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result { try MailServer(mode) }) }
        }
    }

    private init(_ mode: String) throws {
        let python = try Self.python()
        folder = FileManager.default.temporaryDirectory.appending(path: "gestand-smtp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let output = Pipe()
        input = Pipe()
        process = Process()
        process.executableURL = python
        process.arguments = [
            Self.repository.appending(path: "Tests/Servers/smtp_server.py").path, folder.path, mode,
        ]
        process.standardInput = input
        process.standardOutput = output
        // It reports each connection that we break off; that is no news in a test about breaking off.
        let errors = folder.appending(path: "errors.txt")
        try Data().write(to: errors)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            let reason = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
            throw NotThere(description: "The mail server for tests did not start (\(mode)). \(reason)")
        }
        self.port = port
    }

    deinit {
        try? input.fileHandleForWriting.close()
        // A server started at the same moment may hold a copy of that pipe, so it is also told.
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    /// What the server took, in order of arrival.
    func received() throws -> [ReceivedMail] {
        let file = folder.appending(path: "messages.jsonl")
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .map { try JSONDecoder().decode(ReceivedMail.self, from: Data($0.utf8)) }
    }

    /// The certificate of the server, which no system trusts.
    var authoritiesFile: String { folder.appending(path: "authority.pem").path }

    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The Python that has the packages of `Scripts/requirements.txt`.
    private static func python() throws -> URL {
        let named = ProcessInfo.processInfo.environment["GESTAND_PYTHON"].map { URL(filePath: $0) }
        let python = named ?? repository.appending(path: ".venv/bin/python")
        guard FileManager.default.isExecutableFile(atPath: python.path) else {
            throw NotThere(description: "There is no Python environment at \(python.path). `make test` makes it.")
        }
        return python
    }

    struct NotThere: Error, CustomStringConvertible {
        let description: String
    }
}

/// A mail as the server took it apart.
struct ReceivedMail: Decodable {
    let greeted_as: String
    let login: Bool
    let tls: Bool
    let envelope_from: String
    let envelope_to: [String]
    let headers: [[String]]
    let text: String
    let content_type: String
    let encoding: String
    let longest_line: Int
    let is_ascii: Bool
    let has_bare_line_ends: Bool
    let defects: [String]

    func header(_ name: String) -> [String] { headers.filter { $0[0] == name }.map { $0[1] } }
}
