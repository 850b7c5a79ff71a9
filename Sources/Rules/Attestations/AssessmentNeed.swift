import Declarations

/// Which weighings a purpose needs before it begins.
enum AssessmentNeed {
    /// The kinds, in the order in which they are made.
    static func of(_ purpose: Purpose, earlier: [Declaration]) -> [AssessmentKind] {
        var needed: [AssessmentKind] = []
        if purpose.basis == .legitimateInterest { needed.append(.legitimateInterest) }
        if isNewUse(purpose, after: earlier) { needed.append(.compatibility) }
        // Profiling is the sign of a high risk that a declaration can show (art. 35(3)(a)).
        if purpose.profiling { needed.append(.impact) }
        return needed
    }

    /// Whether data that were collected for something else get a new purpose; consent and law ask no weighing
    /// (art. 6(4)).
    ///
    /// - Parameter earlier: every version before, oldest first: it stays a new use in the versions that follow.
    private static func isNewUse(_ purpose: Purpose, after earlier: [Declaration]) -> Bool {
        guard purpose.basis != .consent, purpose.basis != .legalObligation else { return false }
        return earlier.prefix { $0.purposes[id: purpose.id] == nil }.flatMap(\.purposes).contains { known in
            !Set(known.data).isDisjoint(with: purpose.data) && !Set(known.people).isDisjoint(with: purpose.people)
        }
    }
}
