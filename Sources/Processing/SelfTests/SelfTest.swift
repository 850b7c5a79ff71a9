import Rules
import Vault

/// The test of a mechanism: it tries to break it, in a throw-away organisation with the same declaration.
protocol SelfTest: Sendable {
    /// Which mechanism.
    static var mechanism: Mechanism { get }
    /// Makes the attempts; throws `Weakness` at the first that succeeds.
    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws
}

/// What an attempt to break a mechanism succeeded in.
struct Weakness: Error, Hashable {
    /// A closed code for the log: lower-case letters, digits, hyphens and dots.
    let code: String

    init(_ code: String) { self.code = code }
}

/// The declaration does not offer what the mechanism is for, so there is nothing to try.
struct NothingToTry: Error {}

/// Counts the attempts to break a mechanism.
struct Attempts: Sendable {
    /// How many were made.
    private(set) var count = 0

    /// Tries something that must be refused with one of these codes, and for no other reason.
    mutating func refused(
        _ codes: String..., weakness: String, _ attempt: @Sendable () async throws -> Void
    ) async throws {
        count += 1
        do { try await attempt() } catch let refusal as any Refusal {
            guard codes.contains(refusal.code) else { throw Weakness("\(weakness).\(refusal.code)") }
            return
        }
        throw Weakness(weakness)
    }

    /// Looks at something that must hold after an attempt.
    mutating func holds(_ condition: Bool, weakness: String) throws {
        count += 1
        guard condition else { throw Weakness(weakness) }
    }
}
