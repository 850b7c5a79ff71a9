import Declarations

extension LintRule {
    /// SL-011: the statement says from which day it holds; a warning when that is only a month.
    static let statementDated = LintRule("SL-011", .error, "art. 5(2), 13(3)", .statementDated) { declaration, _ in
        switch declaration.statement.exactness {
        case .day: []
        case .month: [Breach("statement.effective", as: .warning)]
        case .unknown: [Breach("statement.effective")]
        }
    }

    /// SL-012: the statement has a number, so that people can tell one version from another.
    static let statementNumbered = LintRule("SL-012", .info, "art. 5(2)", .statementNumbered) { _, file in
        file.isWritten("statement.version") ? [] : [Breach("statement.version")]
    }
}
