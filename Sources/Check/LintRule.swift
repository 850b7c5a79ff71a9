import Declarations

/// One rule of law or of consistency that a declaration is held against.
public struct LintRule: Sendable {
    /// Stable id, `SL-001` and on.
    public let id: String
    /// How bad a breach is.
    public let severity: Finding.Severity
    /// The article of the GDPR (AVG), or another law where it says so.
    public let source: String
    /// What the rule looks for and what to do about it.
    public let text: RuleText
    private let evaluate: @Sendable (Declaration, CheckedFile) -> [Breach]

    /// One place where a rule is not kept.
    struct Breach {
        /// The element, or the key that is missing in it.
        let path: String
        /// What is said of it; nil when the text of the rule says all.
        let message: Bilingual?
        /// The name of the element, in front of the text of the rule.
        let name: Bilingual?

        init(_ path: String, _ message: Bilingual) {
            self.path = path
            self.message = message
            name = nil
        }

        init(_ path: String, of name: Bilingual? = nil) {
            self.path = path
            message = nil
            self.name = name
        }
    }

    init(
        _ id: String, _ severity: Finding.Severity, _ source: String, _ text: RuleText,
        evaluate: @escaping @Sendable (Declaration, CheckedFile) -> [Breach]
    ) {
        self.id = id
        self.severity = severity
        self.source = source
        self.text = text
        self.evaluate = evaluate
    }

    /// Where a declaration does not keep this rule.
    func findings(in file: CheckedFile) -> [Finding] {
        evaluate(file.declaration, file).map { breach in
            Finding(
                rule: id, severity: severity, path: breach.path, position: file.read.position(of: breach.path),
                message: breach.message ?? text.message(about: breach.name), source: source)
        }
    }
}
