import Declarations
import Rules
import Vault

extension Offices {
    /// Publishes the draft of an organisation as its next version, and ends the draft.
    ///
    /// - Parameters:
    ///   - revision: the one that was looked at and confirmed.
    ///   - examine: refuses what may not be published, such as a text with findings.
    /// - Throws: `DraftRefusal`, and what `publish` throws; the draft is then as it was.
    public func publishDraft(
        of organisation: Organisation.ID, revision: Int, by actor: Actor,
        examine: @Sendable (ReadDeclaration) throws -> Void
    ) async throws {
        guard let office = self[organisation] else { throw DraftRefusal.none }
        try await office.logging(refusalsOf: actor, purpose: BuiltIn.accountability) {
            try office.requireDraftEditor(actor)
        }
        guard let draft = try await office.draft(by: actor) else { throw DraftRefusal.none }
        guard draft.revision == revision else { throw DraftRefusal.changed }
        guard let read = DeclarationReader.read(text: draft.source, file: "draft").read else {
            throw DraftRefusal.unreadable
        }
        // The id decides whose declaration it becomes: a draft of one never reaches another.
        guard read.declaration.organisation.id == organisation else {
            throw DraftRefusal.otherOrganisation(organisation)
        }
        try examine(read)
        // Whoever names the revision has seen what it changes.
        _ = try await publish(read, isConfirmed: true, by: actor)
        // Whoever changed it in this very moment keeps what they wrote, as a draft of the version after this one.
        _ = try await office.vault.write { try $0.endDeclarationDraft(revision: revision) }
    }
}
