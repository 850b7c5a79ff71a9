import Declarations
import Foundation

/// How far something is: a bar that moves on a terminal, and a line for each step in a pipe.
final class ProgressBar: @unchecked Sendable {
    private let lock = NSLock()
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var shown = ""

    private static let width = 24

    /// Shows that this much was done.
    func show(_ done: Int, of total: Int, _ what: Bilingual) {
        lock.withLock {
            let share = total == 0 ? 1 : min(1, Double(done) / Double(total))
            let filled = Int(share * Double(Self.width))
            let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: Self.width - filled)
            let line = isTerminal ? "[\(bar)] \(Int(share * 100))% \(what.text)" : what.text
            guard line != shown else { return }
            shown = line
            // Goes back to the start of the line, and wipes what was longer.
            write(isTerminal ? "\r\(line)\u{1b}[K" : "\(line)\n")
        }
    }

    /// Leaves the line for what comes next.
    func end() {
        lock.withLock {
            if isTerminal, !shown.isEmpty { write("\r\u{1b}[K") }
            shown = ""
        }
    }

    private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
