import Declarations
import Rules
import Vault

/// Tries to change a published version.
enum VersionArchiveTest: SelfTest {
    static let mechanism = Mechanism.versionArchive

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let before = try await published(in: rehearsal)
        for version in before {
            let declaration = rehearsal.office.versions[version.version]
            try await attempts.refused("version.number-taken", weakness: "changed-published-version") {
                try await publish(declaration, text: version.source + "# changed\n", in: rehearsal)
            }
            // The same text again is no change, and makes no second version.
            try await publish(declaration, text: version.source, in: rehearsal)
            try attempts.holds(try await published(in: rehearsal) == before, weakness: "archive-changed")
        }
        // The newest, and not the one in force: a version may have been published to take effect later.
        let newest = before.map(\.version).max() ?? 0
        var next = rehearsal.office.versions[newest]
        next.statement.version = newest + 1
        try await publish(next, text: "# a next version\n", in: rehearsal)
        let after = try await published(in: rehearsal)
        try attempts.holds(after.count == before.count + 1, weakness: "next-version-lost")
        for (old, kept) in zip(before, after) {
            try attempts.holds(
                old.source.utf8.elementsEqual(kept.source.utf8) && old == kept, weakness: "older-version-changed")
        }
    }

    private static func publish(_ declaration: Declaration, text: String, in rehearsal: Rehearsal) async throws {
        try await Versions.publish(
            ReadDeclaration(declaration: declaration, positions: [:], text: text), in: rehearsal.office.vault,
            by: .operator(user: "self-test"), environment: rehearsal.office.environment)
    }

    private static func published(in rehearsal: Rehearsal) async throws -> [PublishedVersion] {
        try await rehearsal.office.vault.read { try $0.versions() }
    }
}
