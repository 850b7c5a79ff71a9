import Declarations

extension LintRule {
    /// SL-085: keeping for an archive or for statistics has an end and a safeguard.
    static let archiveBounded = LintRule("SL-085", .warning, "art. 5(1)(e), 89(1)", .archiveBounded) {
        declaration, _ in
        let rules = Dictionary(declaration.retention.map { ($0.id, $0) }) { first, _ in first }
        return declaration.purposes.filter { purpose in
            guard WatchedWords.isArchive(purpose) else { return false }
            let kept = purpose.data.map { purpose.retention.rule(for: $0).flatMap { rules[$0] } }
            let isBounded = !kept.isEmpty && kept.allSatisfy { $0.map { !$0.after.isEmpty } ?? false }
            let isSafe =
                purpose.basis == .consent || purpose.explanation != nil
                || purpose.interest?.balancing != nil || kept.allSatisfy { $0?.then == .anonymise }
            return !isBounded || !isSafe
        }
        .map { Breach("purposes.\($0.id)", of: $0.title) }
    }
}
