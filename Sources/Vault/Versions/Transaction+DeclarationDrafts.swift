import Declarations
import Rules

/// A draft of the next version of a declaration: its text as somebody left it.
public struct DeclarationDraft: Sendable, Hashable {
    /// Number of this text; every change has a higher one, also after the draft was discarded and begun anew.
    public var revision: Int
    /// The text of the file, byte for byte.
    public var source: String
    /// The version that it was begun with.
    public var basedOn: Int
    /// Who left it so: the id of an account, or the name of an operator.
    public var changedBy: String
    /// When.
    public var changedAt: Instant

    /// A draft.
    public init(revision: Int, source: String, basedOn: Int, changedBy: String, changedAt: Instant) {
        self.revision = revision
        self.source = source
        self.basedOn = basedOn
        self.changedBy = changedBy
        self.changedAt = changedAt
    }
}

extension Transaction {
    /// How many earlier texts of a draft are kept, so that who had one open can be told what changed.
    public static let keptRevisions = 50

    /// The draft as it is now; nil when there is none.
    public func declarationDraft() throws -> DeclarationDraft? {
        try row(
            """
            SELECT revision, source, based_on_version, changed_by, changed_at FROM declaration_drafts
            WHERE organisation = $1 ORDER BY revision DESC LIMIT 1
            """
        ).map(Self.draft)
    }

    /// The draft as it was; nil when it is not kept any more.
    public func declarationDraft(revision: Int) throws -> DeclarationDraft? {
        try row(
            """
            SELECT revision, source, based_on_version, changed_by, changed_at FROM declaration_drafts
            WHERE organisation = $1 AND revision = $2
            """, revision
        ).map(Self.draft)
    }

    /// The revisions that are kept, newest first, with who made them and when.
    public func declarationDraftRevisions() throws -> [(revision: Int, changedBy: String, changedAt: Instant)] {
        try rows(
            """
            SELECT revision, changed_by, changed_at FROM declaration_drafts
            WHERE organisation = $1 ORDER BY revision DESC
            """
        ).map { (try $0.int(0), try $0.text(1), try $0.instant(2)) }
    }

    /// Keeps a text as the newest of the draft; the oldest texts go.
    ///
    /// - Parameter revision: the one that it was made from; nil begins a draft.
    /// - Returns: the draft, or nil when it is no longer that one: somebody else was first.
    public func saveDeclarationDraft(
        _ source: String, over revision: Int?, basedOn: Int, by actor: Actor, at now: Instant
    ) throws -> DeclarationDraft? {
        guard try declarationDraft()?.revision == revision else { return nil }
        let draft = DeclarationDraft(
            revision: try next("declaration-draft"), source: source, basedOn: basedOn, changedBy: actor.name,
            changedAt: now)
        try run(
            """
            INSERT INTO declaration_drafts (organisation, revision, source, based_on_version, changed_by, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, draft.revision, draft.source, draft.basedOn, draft.changedBy, draft.changedAt)
        try run(
            "DELETE FROM declaration_drafts WHERE organisation = $1 AND revision <= $2",
            draft.revision - Self.keptRevisions)
        return draft
    }

    /// Ends the draft with all its earlier texts; false when it is no longer this one.
    public func endDeclarationDraft(revision: Int) throws -> Bool {
        guard try declarationDraft()?.revision == revision else { return false }
        try run("DELETE FROM declaration_drafts WHERE organisation = $1")
        return true
    }

    private static func draft(_ row: Row) throws -> DeclarationDraft {
        DeclarationDraft(
            revision: try row.int(0), source: try row.text(1), basedOn: try row.int(2), changedBy: try row.text(3),
            changedAt: try row.instant(4))
    }
}
