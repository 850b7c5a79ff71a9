import Declarations

extension LintRule {
    /// SL-049: the statement names each right that people have; one finding per missing right.
    ///
    /// Withdrawal and complaint have rules of their own.
    static let mandatoryRights = LintRule("SL-049", .error, "art. 13(2)(b)", .mandatoryRights) { declaration, _ in
        rightsThatApply(to: declaration).filter { declaration.rights[$0] == nil }
            .map { Breach("rights.\($0.rawValue)", RightsRuleTexts.missing($0)) }
    }

    /// Portability needs consent or contract (art. 20(1)); objection an interest, a public task or marketing (art. 21).
    static func rightsThatApply(to declaration: Declaration) -> [Right] {
        let bases = Set(declaration.purposes.compactMap(\.basis))
        var rights: [Right] = [.access, .rectification, .erasure, .restriction]
        if !bases.isDisjoint(with: [.consent, .contract]) { rights.append(.portability) }
        let marketing = declaration.purposes.contains(where: \.directMarketing)
        if marketing || !bases.isDisjoint(with: [.legitimateInterest, .publicTask]) { rights.append(.objection) }
        return rights
    }
}
