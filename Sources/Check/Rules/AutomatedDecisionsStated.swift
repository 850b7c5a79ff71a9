import Declarations

extension LintRule {
    /// SL-065: who profiles, says something about decisions by a computer alone.
    static let automatedDecisionsStated = LintRule("SL-065", .error, "art. 13(2)(f), 22", .automatedDecisionsStated) {
        declaration, _ in
        let isStated =
            declaration.rights[.automatedDecisions] != nil
            || declaration.never.contains { $0.kind == .automatedDecisions }
        guard !isStated else { return [] }
        return declaration.purposes.filter(\.profiling)
            .map { Breach("purposes.\($0.id).profiling", PurposeRuleTexts.profilingUnstated($0)) }
    }
}
