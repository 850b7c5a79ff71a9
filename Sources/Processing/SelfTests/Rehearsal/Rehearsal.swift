import Declarations
import Foundation
import Rules
import Vault

/// A throw-away organisation with the same declaration, on a folder and under a key of its own.
///
/// Nothing made up ever enters the real organisation: it is only asked for its published versions.
struct Rehearsal: Sendable {
    /// The throw-away organisation at work.
    let office: Office
    /// Where its mail stays.
    let mailbox: RehearsalMailbox

    /// Lives through a rehearsal; afterwards its folder is gone, also when it failed.
    static func hold(
        like office: Office, sources: [PublishedVersion], _ body: (Rehearsal) async throws -> Void
    ) async throws {
        let entropy = office.environment.entropy
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gestand-self-test-\(entropy.secret())", isDirectory: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // The clock stands still, so that a test gives the same result around midnight.
        let now = office.environment.now
        let environment = Environment(
            clock: { now }, entropy: entropy, baseAddress: office.environment.baseAddress)
        let root = RootKey(bytes: entropy.bytes(RootKey.size))
        let installation = try Installation(at: .folder(folder.path), root: root, entropy: entropy)
        let vault = try await installation.open(office.organisation, now: now)
        defer { try? vault.close() }
        try await vault.write { transaction in
            for version in sources { _ = try transaction.publish(version) }
        }
        guard let versions = try await Versions.load(from: vault, today: environment.today) else {
            throw Fault("an organisation without a published version cannot be rehearsed")
        }
        let rehearsal = Rehearsal(
            office: Office(vault: vault, versions: versions, environment: environment), mailbox: RehearsalMailbox())
        try await rehearsal.weighEverything()
        try await body(rehearsal)
    }

    /// Records every weighing that the law asks for, so that all purposes have begun.
    private func weighEverything() async throws {
        for duty in try await office.standings().map(\.duty) where duty.id.kind == .assessment {
            var evidence = NewEvidence(of: duty.id, givenOn: office.environment.today)
            evidence.reference = "self-test"
            evidence.officerOn = office.environment.today
            try await office.recordEvidence(evidence, by: .madeUpPrivacyContact)
        }
    }

    /// The declaration that is tried out.
    var declaration: Declaration { office.declaration }

    /// The same organisation at a later moment.
    func later(hours: Int) -> Rehearsal {
        let now = office.environment.now.adding(hours: hours)
        let environment = Environment(
            clock: { now }, entropy: office.environment.entropy, baseAddress: office.environment.baseAddress)
        return Rehearsal(
            office: Office(vault: office.vault, versions: office.versions, environment: environment), mailbox: mailbox)
    }

    /// The same organisation under another declaration that was never published.
    func declaring(_ declaration: Declaration) -> Rehearsal {
        Rehearsal(
            office: Office(
                vault: office.vault, versions: DeclarationVersions(current: declaration),
                environment: office.environment), mailbox: mailbox)
    }

    /// Number of people stored.
    func countPeople() async throws -> Int { try await office.vault.read { try $0.countPeople() } }
}
