import Declarations
import Foundation

/// The sample declarations in `Tests/Fixtures/declarations`.
enum Sample {
    static let minimal = text(of: "declarations/minimal.yaml")
    static let rich = text(of: "declarations/rich.yaml")

    /// A file in `Tests/Fixtures`; an unreadable one is empty, which every test here notices.
    static func text(of name: String) -> String {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = tests.deletingLastPathComponent().appending(path: "Fixtures").appending(path: name)
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }

    /// The description of the format.
    static var description: String { text(of: "../../docs/declaration.md") }

    /// The minimal sample with one piece of text replaced.
    static func minimal(replacing old: String, by new: String) -> String {
        minimal.replacingOccurrences(of: old, with: new)
    }
}

/// A generator of numbers that gives the same series for the same seed.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
