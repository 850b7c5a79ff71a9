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

    /// SL-066: profiling is not denied while a purpose profiles; a warning when only a cookie fits what it shows.
    static let profilingDenied = LintRule("SL-066", .error, "art. 4(4)", .profilingDenied) { declaration, _ in
        contradictions(of: [.automatedDecisions], in: declaration) + unstatedProfiles(in: declaration)
    }

    /// The cookies that make a profile while the statement, for want of a purpose that does, says nobody does.
    private static func unstatedProfiles(in declaration: Declaration) -> [Breach] {
        guard !declaration.purposes.contains(where: \.profiling) else { return [] }
        return declaration.cookies.filter { $0.kind == .personalisation || $0.kind == .advertising }
            .map { Breach("cookies.\($0.id).kind", PurposeRuleTexts.profilingByCookie($0), as: .warning) }
    }

    /// SL-102: nothing is published or recorded that is promised never to be.
    static let neverDone = LintRule("SL-102", .error, "art. 5(1)(a)", .neverDone) { declaration, _ in
        contradictions(of: [.publishing, .recording], in: declaration)
    }

    /// What keeps a declaration from being published: one place decides it, for the check and for publishing.
    static func contradictions(of kinds: Set<NeverRule.Kind>, in declaration: Declaration) -> [Breach] {
        NeverRules.contradictions(in: declaration).filter { kinds.contains($0.kind) }
            .map { Breach($0.path, $0.message) }
    }
}
