import Declarations

extension LintRule {
    /// SL-080: who says that data are safe, says what shows it and when it is looked at again.
    static let measuresShown = LintRule("SL-080", .warning, "art. 5(2), 32", .measuresShown) { declaration, file in
        declaration.measures.filter { $0.evidence == nil || $0.review == nil }
            .map { Breach("measures.\($0.id)", of: $0.label) } + PhraseRule.absoluteSafety.breaches(in: file)
    }

    /// SL-088: what was due to be looked at, was looked at.
    ///
    /// A warning, for whether evidence was recorded in time does not stand in the file: the promise about the measure
    /// judges that.
    static let reviewsDone = LintRule("SL-088", .warning, "art. 5(2)", .reviewsDone) { declaration, file in
        declaration.measures.filter { measure in measure.review.map { $0 < file.today } ?? false }
            .map { Breach("measures.\($0.id).review", of: $0.label) }
    }
}
