import Declarations
import Rules

extension LintRule {
    /// SL-045: what the law says must be kept, is not gone before.
    ///
    /// Seven years count from the end of the book year (AWR 52(4), BW 2:10(3), BW 3:15i); the same years from the day
    /// of an event can end up to a year too early.
    static let legalMinimumKept = LintRule("SL-045", .error, "AWR 52(4), BW 2:10(3)", .legalMinimumKept) {
        declaration, file in
        func minimum(of law: String?) -> LegalMinimum? { law.flatMap { LegalMinimum.named($0, on: file.today) } }
        let rules = Dictionary(declaration.retention.map { ($0.id, $0) }) { first, _ in first }
        var breaches = declaration.retention.compactMap { rule -> Breach? in
            guard rule.kind == .minimum, let minimum = minimum(of: rule.law), !lasts(rule, minimum) else { return nil }
            return Breach("retention.\(rule.id).keep", PurposeRuleTexts.shorterThanLaw(rule, minimum))
        }
        let types = Dictionary(declaration.data.map { ($0.id, $0.type) }) { first, _ in first }
        for purpose in declaration.purposes where purpose.basis == .legalObligation {
            // Amounts that are kept because of a law are books, also when the law is not named.
            let holdsMoney = purpose.data.contains { types[$0] == .money || types[$0] == .iban }
            let isBooks = purpose.law == nil && holdsMoney
            guard let asked = minimum(of: purpose.law) ?? (isBooks ? LegalMinimum.books(on: file.today) : nil) else {
                continue
            }
            let short = Set(purpose.data.compactMap { purpose.retention.rule(for: $0) }).compactMap { rules[$0] }
                // A minimum of the same law has its own finding above.
                .filter { !lasts($0, asked) && !($0.kind == .minimum && minimum(of: $0.law) == asked) }
            if let rule = short.min(by: { $0.id.rawValue < $1.id.rawValue }) {
                breaches.append(
                    Breach("purposes.\(purpose.id).retention", PurposeRuleTexts.shorterThanLaw(rule, asked)))
            }
        }
        return breaches
    }

    /// Whether a rule never ends before the law allows it: counted from an event, up to a year can be missing.
    private static func lasts(_ rule: RetentionRule, _ minimum: LegalMinimum) -> Bool {
        let keep = rule.keep
        let months = keep.years * 12 + keep.months + (keep.weeks * 7 + keep.days) / 31
        return months >= (rule.from == .endOfBookYear ? minimum.years : minimum.years + 1) * 12
    }
}
