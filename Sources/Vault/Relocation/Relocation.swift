import Declarations
import Foundation
import Ledger
import Rules

/// Carries organisations from one place to another, each as a whole or not at all.
///
/// An organisation goes by itself, in one transaction at either side; nothing of another is touched. What arrives is
/// compared with what left, table by table, and its log is verified under its own keys, before anybody can open it.
public struct Relocation: Sendable {
    private let from: StoragePlace
    private let to: StoragePlace
    let root: RootKey
    let entropy: Entropy

    /// A way from one place to another. Both have the same root key.
    ///
    /// - Throws: `RelocationRefusal.samePlace`.
    public init(from: StoragePlace, to: StoragePlace, root: RootKey, entropy: Entropy = .system) throws {
        guard from.key != to.key else { throw RelocationRefusal.samePlace }
        self.from = from
        self.to = to
        self.root = root
        self.entropy = entropy
    }

    /// Organisations that can be carried, in alphabetical order.
    ///
    /// - Throws: `RelocationRefusal.noData`, `StorageRefusal`.
    public func organisations() async throws -> [Organisation.ID] {
        try await onThread { try from.source().organisations() }
    }

    /// Carries one organisation. The source is kept, set aside. When all of it has arrived before, in a move that was cut
    /// off before its end, it is only set aside now.
    ///
    /// - Parameters:
    ///   - actor: who does it; it is in the log of the organisation at its new place.
    ///   - progress: told how far it is, on a thread of its own.
    /// - Throws: `RelocationRefusal`, `StorageRefusal`, `KeyRefusal`, `DamagedLog`; nothing has changed then, but for
    ///   `RelocationRefusal.notSetAside`.
    public func carry(
        _ organisation: Organisation.ID, by actor: Actor, now: Instant,
        progress: @escaping @Sendable (RelocationProgress) -> Void = { _ in }
    ) async throws -> RelocationReceipt {
        try await onThread {
            let target = try to.target()
            try target.lendNeighbour { session, neighbour in
                _ = try KeyRing.open(session, organisation: neighbour, root: root, fresh: nil, now: now)
            }
            return try from.source().handOver(organisation) { source in
                // Before anything is written: another root key would find nothing it can open.
                _ = try KeyRing.open(source, organisation: organisation, root: root, fresh: nil, now: now)
                if let arrived = try self.arrived(organisation, from: source, at: target, now: now) { return arrived }
                return try target.receive(organisation) { session in
                    var load = RelocationLoad(organisation: organisation, progress: progress)
                    let tallies = try load.carry(from: source, to: session)
                    let keys = try KeyRing.open(session, organisation: organisation, root: root, fresh: nil, now: now)
                    let transaction = Transaction(
                        session: session, organisation: organisation, keys: keys, entropy: entropy)
                    if let fault = try transaction.auditLog() { throw DamagedLog(fault) }
                    let size = try transaction.head()?.frontier.size ?? 0
                    try transaction.log(LogEvent(.configure, detail: "organisation-moved"), by: actor, at: now)
                    return RelocationReceipt(organisation: organisation, tables: tallies, logSize: size)
                }
            }
        }
    }

    /// Removes what a move left behind, when the other place holds the organisation with the same log.
    ///
    /// - Throws: `RelocationRefusal.nothingLeft`, `.notElsewhere`, `StorageRefusal`, `KeyRefusal`.
    public func discard(_ organisation: Organisation.ID, now: Instant) async throws {
        let installation = try Installation(at: to, root: root, entropy: entropy)
        guard try await installation.organisations().contains(organisation) else {
            throw RelocationRefusal.notElsewhere(organisation)
        }
        let vault = try await installation.open(organisation, now: now, isNew: false)
        let notes = try await vault.read { try $0.logNotes() }
        try vault.close()
        try await onThread {
            try from.source().discard(organisation) { session in
                let keys = try KeyRing.open(session, organisation: organisation, root: root, fresh: nil, now: now)
                let left = Transaction(session: session, organisation: organisation, keys: keys, entropy: entropy)
                guard try left.logNotes().isSubset(of: notes) else {
                    throw RelocationRefusal.notElsewhere(organisation)
                }
            }
        }
    }

    /// Engines block while they carry, for minutes maybe: not on a thread that others need.
    private func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let thread = Thread { continuation.resume(with: Swift.Result { try body() }) }
            thread.name = "gestand.move"
            thread.start()
        }
    }
}
