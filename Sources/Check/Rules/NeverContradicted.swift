import Declarations
import Rules

extension LintRule {
    /// SL-030: marketing is not promised away while a purpose is marketing.
    static let marketingDenied = LintRule("SL-030", .error, "art. 5(1)(a), 5(1)(b)", .marketingDenied) {
        declaration, _ in
        contradictions(of: [.marketing], in: declaration)
    }

    /// SL-031: transfers are not promised away while a recipient is elsewhere.
    static let transferDenied = LintRule("SL-031", .error, "art. 13(1)(f), 44", .transferDenied) { declaration, _ in
        contradictions(of: [.transfersAbroad, .transfersOutside], in: declaration)
    }

    /// SL-066: profiling is not promised away while a purpose profiles.
    static let profilingDenied = LintRule("SL-066", .warning, "art. 4(4)", .profilingDenied) { declaration, _ in
        contradictions(of: [.automatedDecisions], in: declaration)
    }

    private static func contradictions(of kinds: Set<NeverRule.Kind>, in declaration: Declaration) -> [Breach] {
        NeverRules.contradictions(in: declaration).filter { kinds.contains($0.kind) }
            .map { Breach($0.path, $0.message) }
    }
}
