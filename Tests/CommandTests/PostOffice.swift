import Foundation
import Testing

/// A mail server that takes everything, started for one test and stopped with it.
final class PostOffice {
    private(set) var port = 0
    private let folder: TemporaryFolder
    private let process = Process()
    private let input = Pipe()

    init() throws {
        folder = try TemporaryFolder()
        let named = ProcessInfo.processInfo.environment["GESTAND_PYTHON"]
        process.executableURL = URL(fileURLWithPath: named ?? "\(Program.repository)/.venv/bin/python")
        process.arguments = ["\(Program.repository)/Tests/Servers/smtp_server.py", folder.url.path, "no-tls"]
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    deinit {
        // It stops when its input ends, and not before.
        try? input.fileHandleForWriting.close()
        process.terminate()
        process.waitUntilExit()
    }

    var environment: [String: String] {
        ["GESTAND_SMTP": "smtp://127.0.0.1:\(port)?tls=none", "GESTAND_MAIL_FROM": "privacy@luxigo.example"]
    }

    /// The Message-ID of every mail that came, in order.
    func messageIDs() throws -> [String] {
        struct Mail: Decodable { var headers: [[String]] }
        guard let text = try? String(contentsOfFile: folder.path("messages.jsonl"), encoding: .utf8) else { return [] }
        return try text.split(separator: "\n").compactMap { line in
            try JSONDecoder().decode(Mail.self, from: Data(line.utf8)).headers
                .first { $0.first?.lowercased() == "message-id" }?.last
        }
    }
}
