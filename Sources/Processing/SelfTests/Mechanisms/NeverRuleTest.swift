import Declarations
import Rules
import Vault

/// Tries to publish a next version that does what is promised never to happen.
enum NeverRuleTest: SelfTest {
    static let mechanism = Mechanism.neverRule

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let before = try await published(in: rehearsal)
        for (kind, contradiction) in contradictions(of: rehearsal.declaration) {
            try await attempts.refused("never.\(kind.rawValue)", weakness: "published-contradiction") {
                try await publish(contradiction, in: rehearsal)
            }
        }
        guard attempts.count > 0 else { throw NothingToTry() }
        let after = try await published(in: rehearsal)
        try attempts.holds(after == before, weakness: "version-in-force-changed")
    }

    /// Next versions of the declaration, each with one element that does what its `never` forbids.
    private static func contradictions(
        of declaration: Declaration
    ) -> [(kind: NeverRule.Kind, declaration: Declaration)] {
        var made: [(NeverRule.Kind, Declaration)] = []
        for var purpose in declaration.purposes {
            let harmless = purpose
            purpose.directMarketing = true
            made.append((.marketing, next(declaration, .marketing, purpose: purpose)))
            purpose = harmless
            purpose.profiling = true
            made.append((.automatedDecisions, next(declaration, .automatedDecisions, purpose: purpose)))
            made += sharing(purpose: harmless, in: declaration)
        }
        for var category in declaration.data {
            category.blocked = false
            category.pd = "VoiceCommunicationRecording"
            var changed = next(declaration, .recording)
            changed.data = [category]
            made.append((.recording, changed))
        }
        for var recipient in declaration.recipients {
            recipient.country = "US"
            made.append((.transfersOutside, next(declaration, .transfersOutside, recipient: recipient)))
            recipient.country = "BE"
            made.append((.transfersAbroad, next(declaration, .transfersAbroad, recipient: recipient)))
        }
        return made
    }

    /// Next versions in which data go to someone who uses them for itself, or to everyone.
    private static func sharing(
        purpose: Purpose, in declaration: Declaration
    ) -> [(kind: NeverRule.Kind, declaration: Declaration)] {
        var seller = Recipient(id: "self-test")
        seller.role = .controller
        var sold = purpose
        sold.recipients = [seller.id]
        sold.directMarketing = true
        let everyone = Recipient(id: NeverRules.everyone)
        var published = purpose
        published.recipients = [everyone.id]
        return [
            (.commercialSharing, next(declaration, .commercialSharing, purpose: sold, recipient: seller)),
            (.thirdPartyUse, next(declaration, .thirdPartyUse, purpose: sold, recipient: seller)),
            (.publishing, next(declaration, .publishing, purpose: published)),
        ]
    }

    /// A next version with this rule and this element alone, so that nothing else is the reason for the refusal.
    private static func next(
        _ declaration: Declaration, _ kind: NeverRule.Kind, purpose: Purpose? = nil, recipient: Recipient? = nil
    ) -> Declaration {
        var next = declaration
        next.statement.version += 1
        next.never = [NeverRule(kind)]
        next.purposes = [purpose].compactMap { $0 }
        next.recipients = [recipient].compactMap { $0 }
        return next
    }

    private static func publish(_ declaration: Declaration, in rehearsal: Rehearsal) async throws {
        let read = ReadDeclaration(
            declaration: declaration, positions: [:], text: "# version \(declaration.statement.version)\n")
        try await Versions.publish(
            read, in: rehearsal.office.vault, by: .operator(user: "self-test"),
            environment: rehearsal.office.environment)
    }

    private static func published(in rehearsal: Rehearsal) async throws -> [PublishedVersion] {
        try await rehearsal.office.vault.read { try $0.versions() }
    }
}
