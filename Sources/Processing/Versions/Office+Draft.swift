import Declarations
import Rules
import Vault

extension Office {
    /// The draft of the next version; nil when nobody has begun one.
    ///
    /// - Throws: `GateRefusal.roleMissing` for who may not look at promises and evidence either.
    public func draft(by actor: Actor) async throws -> DeclarationDraft? {
        try requireDraftReader(actor)
        return try await vault.read { try $0.declarationDraft() }
    }

    /// The draft as it was at a revision; nil when it is not kept any more.
    public func draft(revision: Int, by actor: Actor) async throws -> DeclarationDraft? {
        try requireDraftReader(actor)
        return try await vault.read { try $0.declarationDraft(revision: revision) }
    }

    /// The revisions that are kept, newest first.
    public func draftRevisions(
        by actor: Actor
    ) async throws -> [(revision: Int, changedBy: String, changedAt: Instant)] {
        try requireDraftReader(actor)
        return try await vault.read { try $0.declarationDraftRevisions() }
    }

    /// Begins a draft with the newest published version; its number is raised, for a published version never changes.
    ///
    /// The newest, and not the one in force: what was published to take effect later would else be lost.
    /// - Parameter text: a text of one's own to begin with, byte for byte; it may have findings.
    /// - Throws: `DraftRefusal`; no draft is begun then.
    @discardableResult
    public func startDraft(with text: String? = nil, by actor: Actor) async throws -> DeclarationDraft {
        try await logging(refusalsOf: actor, purpose: BuiltIn.accountability) { try requireDraftEditor(actor) }
        if let text { try Self.requireKeepable(text) }
        let now = environment.now
        let version = SourcePath(keys: "statement", "version")
        return try await vault.write { transaction in
            guard let newest = try transaction.versions().last else { throw Fault("nothing was published") }
            let raised = try? DeclarationSource(newest.source).setting(.text(String(newest.version + 1)), at: version)
            guard
                let draft = try transaction.saveDeclarationDraft(
                    text ?? raised?.text ?? newest.source, over: nil, basedOn: newest.version, by: actor, at: now)
            else { throw DraftRefusal.exists }
            try transaction.log(.draft("started"), by: actor, at: now)
            return draft
        }
    }

    /// Keeps a text as the draft, byte for byte; it may have findings.
    ///
    /// - Parameter revision: the one that it was made from.
    /// - Throws: `DraftRefusal.changed` when somebody else was first; nothing is lost then: theirs stands, and this
    ///   text is still with who sent it.
    @discardableResult
    public func saveDraft(
        _ source: String, over revision: Int, by actor: Actor
    ) async throws -> DeclarationDraft {
        try await logging(refusalsOf: actor, purpose: BuiltIn.accountability) { try requireDraftEditor(actor) }
        try Self.requireKeepable(source)
        let now = environment.now
        return try await vault.write { transaction in
            guard let current = try transaction.declarationDraft() else { throw DraftRefusal.none }
            if current.revision == revision, Array(current.source.utf8) == Array(source.utf8) { return current }
            guard
                let draft = try transaction.saveDeclarationDraft(
                    source, over: revision, basedOn: current.basedOn, by: actor, at: now)
            else { throw DraftRefusal.changed }
            try transaction.log(.draft("changed"), by: actor, at: now)
            return draft
        }
    }

    /// Discards the draft with all its earlier texts.
    ///
    /// - Throws: `DraftRefusal.changed` when somebody changed it after it was looked at.
    public func discardDraft(revision: Int, by actor: Actor) async throws {
        try await logging(refusalsOf: actor, purpose: BuiltIn.accountability) { try requireDraftEditor(actor) }
        let now = environment.now
        try await vault.write { transaction in
            guard try transaction.declarationDraft() != nil else { throw DraftRefusal.none }
            guard try transaction.endDeclarationDraft(revision: revision) else { throw DraftRefusal.changed }
            try transaction.log(.draft("discarded"), by: actor, at: now)
        }
    }

    private static func requireKeepable(_ text: String) throws(DraftRefusal) {
        guard text.utf8.count <= ReadingLimits.largestFile else { throw .tooLarge }
        guard !text.utf8.contains(0) else { throw .notText }
    }

    private func requireDraftReader(_ actor: Actor) throws(GateRefusal) {
        guard let purpose = BuiltIn.purposes[id: BuiltIn.accountability], actor.holds(purpose) else {
            throw .roleMissing(purpose: BuiltIn.accountability)
        }
    }

    /// What the organisation promises is the word of the privacy contact; an auditor only looks.
    func requireDraftEditor(_ actor: Actor) throws(DraftRefusal) {
        switch actor {
        case .staff(_, let roles) where roles.contains(BuiltIn.privacyContact): return
        case .operator: return
        default: throw .roleMissing
        }
    }
}

extension LogEvent {
    /// Something done to the draft of the declaration.
    fileprivate static func draft(_ what: String) -> LogEvent {
        LogEvent(.configure, purpose: BuiltIn.accountability, detail: "declaration-draft.\(what)")
    }
}
