import Declarations

extension LintRule {
    /// SL-001: the controller is named.
    static let controllerNamed = LintRule("SL-001", .error, "art. 13(1)(a)", .controllerNamed) { declaration, _ in
        let isNamed = declaration.organisation.name.contains { !$0.isWhitespace }
        return isNamed ? [] : [Breach("organisation.name")]
    }
}
