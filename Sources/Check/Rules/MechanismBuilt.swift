import Declarations
import Rules

extension LintRule {
    /// SL-101: promises that this release cannot prove; one finding for the whole file.
    static let mechanismBuilt = LintRule("SL-101", .info, "art. 5(2)", .mechanismBuilt) { declaration, _ in
        let open = PromiseDerivation.promises(of: declaration).filter { !$0.mechanism.isBuilt && !$0.clauses.isEmpty }
        guard let first = open.first else { return [] }
        let mechanisms = Set(open.map(\.mechanism.rawValue)).sorted()
        return [Breach(first.element, RightsRuleTexts.unproven(open.count, mechanisms))]
    }
}
