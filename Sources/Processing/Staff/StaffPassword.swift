import Crypto
import CryptoExtras
import Foundation
import Rules
import Vault

/// Passwords of staff, kept as scrypt records (RFC 7914): slow to guess, and never readable.
public enum StaffPassword {
    /// Memory and time of one check: 32 MiB, about a tenth of a second.
    private static let rounds = 1 << 15
    /// What a record may ask: those of earlier and later releases, and no more work than a sign-in may cost.
    private static let knownRounds = [1 << 14, 1 << 15, 1 << 16, 1 << 17]
    private static let blockSize = 8
    private static let saltBytes = 16
    private static let keyBytes = 32
    /// Shortest accepted password, in characters (NIST SP 800-63B asks for length, not for signs).
    public static let shortest = 12

    /// The record of a new password: parameters, salt and key.
    public static func record(of password: String, in environment: Environment) async throws -> String {
        let salt = environment.entropy.bytes(saltBytes)
        let key = try await environment.turnstile.run { try derive(password, salt: salt, rounds: rounds) }
        return "scrypt:\(rounds):\(Data(salt).base64EncodedString()):\(Data(key).base64EncodedString())"
    }

    /// Whether a password fits a record; an unreadable record fits nothing, in the same time.
    public static func fits(_ password: String, _ record: String, in environment: Environment) async throws -> Bool {
        let parts = record.split(separator: ":").map(String.init)
        let salt = parts.count == 4 ? Data(base64Encoded: parts[2]).map { [UInt8]($0) } : nil
        let expected = parts.count == 4 ? Data(base64Encoded: parts[3]).map { [UInt8]($0) } : nil
        let asked = parts.count == 4 ? Int(parts[1]).flatMap { knownRounds.contains($0) ? $0 : nil } : nil
        let found = try await environment.turnstile.run {
            try derive(password, salt: salt ?? Array(repeating: 0, count: saltBytes), rounds: asked ?? rounds)
        }
        guard asked != nil, let expected, expected.count == found.count else { return false }
        return zip(found, expected).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ password: String, salt: [UInt8], rounds: Int) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: salt, outputByteCount: keyBytes, rounds: rounds, blockSize: blockSize,
            parallelism: 1)
        return key.withUnsafeBytes { Array($0) }
    }
}

/// Lets a few pieces of heavy work through at a time, and refuses when the queue is full.
public actor Turnstile {
    private let width: Int
    private let queue: Int
    private var inside = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// A turnstile of a width, with a queue of a length.
    public init(width: Int, queue: Int) {
        self.width = width
        self.queue = queue
    }

    /// Runs work when there is room.
    ///
    /// - Throws: `SignInRefusal.busy` when too many are waiting.
    public func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        if inside >= width {
            guard waiting.count < queue else { throw SignInRefusal.busy }
            await withCheckedContinuation { waiting.append($0) }
        } else {
            inside += 1
        }
        defer {
            if waiting.isEmpty { inside -= 1 } else { waiting.removeFirst().resume() }
        }
        return try await Task.detached { try work() }.value
    }
}
