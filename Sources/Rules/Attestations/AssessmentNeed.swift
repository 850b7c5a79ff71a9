import Declarations

/// Which weighings a purpose needs before it begins.
enum AssessmentNeed {
    /// The kinds, in the order in which they are made.
    static func of(_ purpose: Purpose, earlier: Declaration?) -> [AssessmentKind] {
        var needed: [AssessmentKind] = []
        if purpose.basis == .legitimateInterest { needed.append(.legitimateInterest) }
        if isNewUse(purpose, after: earlier) { needed.append(.compatibility) }
        // Profiling is the sign of a high risk that a declaration can show (art. 35(3)(a)).
        if purpose.profiling { needed.append(.impact) }
        return needed
    }

    /// Whether data that were collected for something else get a new purpose; consent and law ask no weighing
    /// (art. 6(4)).
    private static func isNewUse(_ purpose: Purpose, after earlier: Declaration?) -> Bool {
        guard let earlier, earlier.purposes[id: purpose.id] == nil else { return false }
        guard purpose.basis != .consent, purpose.basis != .legalObligation else { return false }
        return earlier.purposes.contains { known in
            !Set(known.data).isDisjoint(with: purpose.data) && !Set(known.people).isDisjoint(with: purpose.people)
        }
    }
}
