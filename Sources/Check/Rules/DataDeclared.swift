import Declarations

extension LintRule {
    /// SL-025: a purpose uses declared data only, and none that is never collected.
    static let dataDeclared = LintRule("SL-025", .error, "art. 5(1)(a), 13(1)(c), 14(1)(d)", .dataDeclared) {
        declaration, _ in
        let known = declaration.data.map(\.id.rawValue)
        let categories = Dictionary(declaration.data.map { ($0.id, $0) }) { first, _ in first }
        var breaches: [Breach] = []
        for purpose in declaration.purposes {
            for (index, id) in purpose.data.enumerated() {
                let path = "purposes.\(purpose.id).data[\(index)]"
                if let category = categories[id] {
                    if category.blocked { breaches.append(Breach(path, PurposeRuleTexts.blockedData(category))) }
                    continue
                }
                // Beyond a full report a suggestion costs more than it helps.
                let isWorthwhile = breaches.count < ReadingLimits.mostFindings
                let suggestion = isWorthwhile ? Suggestion.closest(to: id.rawValue, among: known) : nil
                breaches.append(Breach(path, PurposeRuleTexts.undeclaredData(id, suggestion: suggestion)))
            }
        }
        return breaches
    }
}
