import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A demonstration that runs on a free port, until it is asked to stop.
final class DemoRun {
    let process: Process
    let folder: String
    /// What was printed up to now.
    private(set) var printed = ""
    private let output = Pipe()

    /// Starts one and waits until it says that it is ready.
    init(folder: String, arguments: [String] = []) throws {
        self.folder = folder
        process = Program.process(["demo", "--port", "0", "--folder", folder] + arguments)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        while !printed.contains("auditor"), !printed.contains("Controleur") {
            let chunk = output.fileHandleForReading.availableData
            if chunk.isEmpty { break }
            printed += String(decoding: chunk, as: UTF8.self)
        }
    }

    deinit { if process.isRunning { process.terminate() } }

    /// The address of its start page, without a slash at the end.
    var base: String {
        let line = printed.split(separator: "\n").first { $0.hasPrefix("Start: ") } ?? ""
        return String(line.dropFirst("Start: ".count).dropLast())
    }

    /// A page: its status and its text.
    func get(_ path: String) async throws -> (status: Int, text: String) {
        guard let url = URL(string: base + path) else { return (0, "") }
        let (data, response) = try await URLSession.shared.data(from: url)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
    }

    /// Asks it to stop, as the machine does, and gives the code it ended with.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
