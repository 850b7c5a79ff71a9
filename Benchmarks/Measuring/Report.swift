import Foundation

/// Says each figure as a line of JSON, as soon as it is there.
struct Report: Sendable {
    let engine: String

    /// Seconds per operation of each variant, one number for each round.
    func add(_ what: String, _ settings: Rounds.Settings, _ seconds: [String: [Double]]) {
        write(["what": what, "engine": engine, "callers": settings.callers, "seconds": seconds])
    }

    /// A part of an operation, in seconds for one.
    func add(part: String, of what: String, seconds: [Double]) {
        write(["part": part, "of": what, "engine": engine, "seconds": ["gestand": seconds]])
    }

    private func write(_ line: [String: Any]) {
        guard let data = try? JSONSerialization.data(withJSONObject: line, options: [.sortedKeys]) else { return }
        FileHandle.standardOutput.write(data + Data("\n".utf8))
    }
}
