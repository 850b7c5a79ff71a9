import Declarations

/// One rule of law or of consistency that a declaration is held against.
public struct LintRule: Sendable {
    /// Stable id, `SL-001` and on.
    public let id: String
    /// How bad a breach is at worst.
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
        /// How bad it is, where that is less than the rule says.
        let severity: Finding.Severity?
        /// Whether words of a text show it, which may mean something else there.
        let isByWords: Bool

        init(_ path: String, _ message: Bilingual, as severity: Finding.Severity? = nil) {
            self.init(path, message, name: nil, as: severity, isByWords: false)
        }

        init(_ path: String, of name: Bilingual? = nil, as severity: Finding.Severity? = nil) {
            self.init(path, nil, name: name, as: severity, isByWords: false)
        }

        init(byWords path: String, _ message: Bilingual) {
            self.init(path, message, name: nil, as: nil, isByWords: true)
        }

        private init(
            _ path: String, _ message: Bilingual?, name: Bilingual?, as severity: Finding.Severity?, isByWords: Bool
        ) {
            self.path = path
            self.message = message
            self.name = name
            self.severity = severity
            self.isByWords = isByWords
        }
    }

    /// A finding, and whether somebody may answer for it instead of repairing it.
    struct Judgement {
        let finding: Finding
        /// A warning may stand with a reason, and so may what only words show. An error that the declaration itself
        /// shows is no matter of opinion.
        let isAcceptable: Bool
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
    func judgements(of file: CheckedFile) -> [Judgement] {
        evaluate(file.declaration, file).map { breach in
            let severity = breach.severity ?? severity
            let finding = Finding(
                rule: id, severity: severity, path: breach.path, position: file.read.position(of: breach.path),
                message: breach.message ?? text.message(about: breach.name), source: source)
            return Judgement(finding: finding, isAcceptable: severity != .error || breach.isByWords)
        }
    }
}
