import Declarations

extension LintRule {
    /// SL-045: what the law says must be kept, is not gone before.
    ///
    /// Seven years count from the end of the book year (AWR 52(4), BW 2:10(3), BW 3:15i); the same years from the day
    /// of an event can end up to a year too early.
    static let legalMinimumKept = LintRule("SL-045", .error, "AWR 52(4), BW 2:10(3)", .legalMinimumKept) {
        declaration, _ in
        let rules = Dictionary(declaration.retention.map { ($0.id, $0) }) { first, _ in first }
        var breaches = declaration.retention.compactMap { rule -> Breach? in
            guard rule.kind == .minimum, let years = LegalMinimum.years(of: rule.law), !lasts(rule, years) else {
                return nil
            }
            return Breach("retention.\(rule.id).keep", PurposeRuleTexts.shorterThanLaw(rule, years: years))
        }
        let types = Dictionary(declaration.data.map { ($0.id, $0.type) }) { first, _ in first }
        for purpose in declaration.purposes where purpose.basis == .legalObligation {
            // Amounts that are kept because of a law are books, also when the law is not named.
            let holdsMoney = purpose.data.contains { types[$0] == .money || types[$0] == .iban }
            guard let years = LegalMinimum.years(of: purpose.law) ?? (purpose.law == nil && holdsMoney ? 7 : nil) else {
                continue
            }
            let short = Set(purpose.data.compactMap { purpose.retention.rule(for: $0) }).compactMap { rules[$0] }
                .filter { $0.kind != .minimum && !lasts($0, years) }
            if let rule = short.min(by: { $0.id.rawValue < $1.id.rawValue }) {
                let text = PurposeRuleTexts.shorterThanLaw(rule, years: years)
                breaches.append(Breach("purposes.\(purpose.id).retention", text))
            }
        }
        return breaches
    }

    private static func lasts(_ rule: RetentionRule, _ years: Int) -> Bool {
        rule.keep.years > years || (rule.keep.years == years && rule.from == .endOfBookYear)
    }
}

/// How long laws say that books are kept.
private enum LegalMinimum {
    /// Years from the end of the book year; nil for a law that gives no number, or none that is known here.
    static func years(of law: String?) -> Int? {
        guard let law = law?.lowercased() else { return nil }
        if law.hasPrefix("awr") || law.hasPrefix("bw-2-10") || law.hasPrefix("bw-3-15i") { return 7 }
        return law.hasPrefix("ob-34a") ? 9 : nil
    }
}
