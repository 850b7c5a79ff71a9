import Foundation

/// A server that runs on a free port, until it is asked to stop.
final class ServeRun {
    /// The address of its start page, without a slash at the end; empty when it did not start.
    private(set) var base = ""
    /// What it said when it did not start.
    var said: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }
    private let process: Process
    private let folder: TemporaryFolder
    private let errors: URL

    /// Starts one and waits until it can be visited.
    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        errors = try folder.file("err")
        process = Program.process(["serve", "--port", "0"] + arguments, environment: environment)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        var printed = ""
        while !printed.contains("\n") {
            let chunk = output.fileHandleForReading.availableData
            if chunk.isEmpty { break }
            printed += String(decoding: chunk, as: UTF8.self)
        }
        guard let start = printed.split(separator: "\n").first(where: { $0.hasPrefix("Start: ") }) else { return }
        base = String(start.dropFirst("Start: ".count).dropLast())
    }

    deinit { if process.isRunning { process.terminate() } }

    /// Asks it to stop, as the machine does, and gives the code it ended with.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
