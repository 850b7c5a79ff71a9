import Foundation

/// The built program, run as a user runs it.
struct Program {
    /// What a run left behind.
    struct Outcome {
        var code: Int32
        var out: String
        var err: String
    }

    /// The program stands beside the tests that were built with it.
    static var path: String {
        let beside = URL(fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0])
            .deletingLastPathComponent().appendingPathComponent("gestand").path
        if FileManager.default.isExecutableFile(atPath: beside) { return beside }
        return "\(repository)/.build/debug/gestand"
    }

    /// The folder of the sources.
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// A process that is not started yet; it sees no setting of the machine but the path.
    ///
    /// - Parameter environment: settings that it does see.
    static func process(
        _ arguments: [String], language: String = "nl_NL.UTF-8", environment: [String: String] = [:]
    ) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: repository)
        let usual = ["LANG": language, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""]
        process.environment = usual.merging(environment) { _, given in given }
        return process
    }

    /// Runs to the end.
    static func run(
        _ arguments: [String], language: String = "nl_NL.UTF-8", input: String = "", environment: [String: String] = [:]
    ) throws -> Outcome {
        let process = process(arguments, language: language, environment: environment)
        let folder = try TemporaryFolder()
        // Files, not pipes: a full pipe would hold the program up while we wait for its end.
        let out = try folder.file("out"), err = try folder.file("err")
        process.standardInput = try FileHandle(forReadingFrom: folder.write(input, as: "in"))
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationStatus, out: try String(contentsOf: out, encoding: .utf8),
            err: try String(contentsOf: err, encoding: .utf8))
    }
}

/// A folder that goes when the test is over.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("gestand-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// A path in the folder.
    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// An empty file.
    func file(_ name: String) throws -> URL { try write("", as: name) }

    /// A file with a text.
    @discardableResult
    func write(_ text: String, as name: String) throws -> URL {
        let file = url.appendingPathComponent(name)
        try Data(text.utf8).write(to: file)
        return file
    }
}
