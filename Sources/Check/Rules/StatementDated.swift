import Declarations

extension LintRule {
    /// SL-011: the statement says from which day it holds; a month is not a day.
    static let statementDated = LintRule("SL-011", .warning, "art. 5(2), 13(3)", .statementDated) { declaration, _ in
        declaration.statement.exactness == .day ? [] : [Breach("statement.effective")]
    }

    /// SL-012: the statement has a number, so that people can tell one version from another.
    static let statementNumbered = LintRule("SL-012", .info, "art. 5(2)", .statementNumbered) { _, file in
        file.isWritten("statement.version") ? [] : [Breach("statement.version")]
    }
}
