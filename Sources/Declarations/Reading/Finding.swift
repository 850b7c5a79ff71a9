/// A place in a declaration file.
public struct SourcePosition: Sendable, Hashable, Codable {
    /// Line, from 1.
    public var line: Int
    /// Column in characters, from 1.
    public var column: Int

    /// A place.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// One thing that is wrong or could be better in a declaration.
///
/// Reading produces findings with rules `format.…`; the rules of law (`SL-…`) come from `Check`.
public struct Finding: Sendable, Hashable {
    /// Stable id of the rule.
    public var rule: String
    /// How bad it is.
    public var severity: Severity
    /// The element, such as `purposes.deliver.basis`.
    public var path: String
    /// Where it stands in the file.
    public var position: SourcePosition
    /// What is wrong and what to do.
    public var message: Bilingual
    /// Article or standard that asks for it; nil when it is the file format.
    public var source: String?
    /// Who knows of it and accepts it, for a time; nil when it counts.
    public var acceptance: Acceptance?

    /// How bad a finding is.
    public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
        /// The statement may not be published.
        case error
        /// Needs a recorded acceptance.
        case warning
        /// Advice.
        case info
    }

    /// A finding.
    public init(
        rule: String, severity: Severity, path: String, position: SourcePosition, message: Bilingual,
        source: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.path = path
        self.position = position
        self.message = message
        self.source = source
    }
}
