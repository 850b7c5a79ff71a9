import Declarations

extension LintRule {
    /// SL-020: a legitimate interest is described.
    static let interestDescribed = LintRule("SL-020", .error, "art. 13(1)(d)", .interestDescribed) { declaration, _ in
        declaration.purposes.filter { purpose in
            guard purpose.basis == .legitimateInterest else { return false }
            let what = purpose.interest?.what ?? Bilingual(same: "")
            return what.nl.isEmpty || what.en.isEmpty
        }
        .map { Breach("purposes.\($0.id).interest.what", PurposeRuleTexts.noInterest($0)) }
    }
}
