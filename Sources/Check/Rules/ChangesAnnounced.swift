import Declarations

extension LintRule {
    /// SL-013: people read how they hear of a new version.
    static let changesAnnounced = LintRule("SL-013", .warning, "art. 13(3)", .changesAnnounced) { declaration, _ in
        declaration.statement.changes == nil ? [Breach("statement.changes")] : []
    }

    /// SL-014: what is said about changes has a way and a time.
    static let changesConcrete = LintRule("SL-014", .info, "art. 13(3)", .changesConcrete) { declaration, _ in
        guard let changes = declaration.statement.changes else { return [] }
        return changes.banner == nil && changes.email == .never ? [Breach("statement.changes")] : []
    }
}
