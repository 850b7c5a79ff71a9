import Declarations

extension LintRule {
    /// SL-059: a promised period never ends later than the month of the law, and holds for the answer itself.
    static let responseWithinMonth = LintRule("SL-059", .warning, "art. 12(3)", .responseWithinMonth) {
        declaration, _ in
        ([declaration.rights.all] + declaration.rights.rights).flatMap { terms -> [Breach] in
            guard let promise = terms.respond else { return [] }
            let path = "rights.\(terms.right?.rawValue ?? "all").respond"
            var breaches: [Breach] = []
            if canExceedMonth(promise.term) {
                breaches.append(Breach("\(path).term", RightsRuleTexts.termTooLong(promise.term)))
            }
            if promise.means == .contact { breaches.append(Breach("\(path).means", RightsRuleTexts.contactOnly)) }
            return breaches
        }
    }

    /// The shortest month has 28 days, so a period of more days can end after the month of the law.
    static func canExceedMonth(_ term: Period) -> Bool {
        let days = term.weeks * 7 + term.days
        let months = term.years * 12 + term.months
        return months > 1 || (months == 1 && days > 0) || days > 28
    }
}
