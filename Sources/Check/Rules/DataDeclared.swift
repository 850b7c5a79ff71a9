import Declarations

extension LintRule {
    /// SL-025: a purpose uses declared data only, and none that is never collected.
    static let dataDeclared = LintRule("SL-025", .error, "art. 5(1)(a), 13(1)(c), 14(1)(d)", .dataDeclared) {
        declaration, _ in
        let known = declaration.data.map(\.id.rawValue)
        let categories = Dictionary(declaration.data.map { ($0.id, $0) }) { first, _ in first }
        var breaches: [Breach] = []
        for purpose in declaration.purposes {
            if purpose.data.isEmpty {
                breaches.append(Breach("purposes.\(purpose.id).data", PurposeRuleTexts.noData(purpose)))
                continue
            }
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
        return breaches + unreachable(declaration, categories)
    }

    /// Purposes that reach people in a way for which they have no data: *we call you*, without a telephone number.
    private static func unreachable(
        _ declaration: Declaration, _ categories: [DataCategory.ID: DataCategory]
    ) -> [Breach] {
        declaration.purposes.flatMap { purpose -> [Breach] in
            let used = purpose.data.compactMap { categories[$0] }
            // A category that is not declared is reported as such, and may well be the one that is meant.
            guard !used.isEmpty, used.count == purpose.data.count else { return [] }
            return purpose.channels.enumerated().compactMap { index, channel in
                guard let needed = type(for: channel), !used.contains(where: { $0.type == needed }) else { return nil }
                return Breach(
                    "purposes.\(purpose.id).channels[\(index)]", PurposeRuleTexts.noDataForChannel(purpose, channel))
            }
        }
    }

    private static func type(for channel: Channel) -> DataCategory.ValueType? {
        switch channel {
        case .email: .email
        case .phone, .sms: .phone
        case .letter: .address
        case .web, .counter: nil
        }
    }
}
