import Declarations

/// One rule of law or of consistency that a declaration is held against.
public struct LintRule: Sendable {
    /// Stable id, `SL-001` and on.
    public let id: String
    /// How bad a breach is.
    public let severity: Finding.Severity
    /// The article of the GDPR (AVG), or another law where it says so.
    public let source: String
    private let evaluate: @Sendable (Declaration) -> [Breach]

    /// One place where a rule is not kept.
    struct Breach {
        /// The element, or the key that is missing in it.
        let path: String
        let message: Bilingual

        init(_ path: String, _ message: Bilingual) {
            self.path = path
            self.message = message
        }
    }

    init(
        _ id: String, _ severity: Finding.Severity, _ source: String,
        evaluate: @escaping @Sendable (Declaration) -> [Breach]
    ) {
        self.id = id
        self.severity = severity
        self.source = source
        self.evaluate = evaluate
    }

    /// Where a declaration does not keep this rule.
    public func findings(in read: ReadDeclaration) -> [Finding] {
        evaluate(read.declaration).map { breach in
            Finding(
                rule: id, severity: severity, path: breach.path, position: read.position(of: breach.path),
                message: breach.message, source: source)
        }
    }
}
