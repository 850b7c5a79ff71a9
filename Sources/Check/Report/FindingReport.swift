import Declarations

/// Findings as others read them: people on a terminal, programs as JSON.
public enum FindingReport {
    /// The findings of one file.
    public struct File: Sendable, Hashable {
        /// Its name, as it was given.
        public var name: String
        /// What was found in it.
        public var findings: [Finding]

        /// The findings of one file.
        public init(name: String, findings: [Finding]) {
            self.name = name
            self.findings = findings
        }
    }

    /// One line per finding, `file:line:column: error SL-001 message`, as editors and terminals know it.
    ///
    /// A finding that was accepted says until when and why, and stands there as `accepted` instead of `error`.
    /// Each line ends with a line break; without findings the text is empty.
    public static func text(files: [File], language: Language) -> String {
        files.flatMap { file in
            file.findings.map { finding in
                let place = "\(file.name):\(finding.position.line):\(finding.position.column)"
                let source = finding.source.map { " (\($0))" } ?? ""
                let note = finding.acceptance.map { " [\(AcceptanceTexts.accepted($0)[language])]" } ?? ""
                let message = oneLine(finding.message[language])
                let weight = finding.counts ? finding.severity.rawValue : "accepted"
                return "\(place): \(weight) \(finding.rule) \(message)\(source)\(oneLine(note))\n"
            }
        }
        .joined()
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// A JSON array with one object per file (RFC 8259), always with the same keys in the same order.
    ///
    /// The text ends with a line break. `source` is null for findings about the file format, `accepted` for findings
    /// that count.
    public static func json(files: [File]) -> String {
        let objects = files.map { file in
            JSONText.object([
                ("file", JSONText.string(file.name)), ("findings", JSONText.array(file.findings.map(object))),
            ])
        }
        return JSONText.array(objects) + "\n"
    }

    private static func object(_ finding: Finding) -> String {
        JSONText.object([
            ("rule", JSONText.string(finding.rule)),
            ("severity", JSONText.string(finding.severity.rawValue)),
            ("path", JSONText.string(finding.path)),
            ("line", String(finding.position.line)),
            ("column", String(finding.position.column)),
            (
                "message",
                JSONText.object([
                    ("nl", JSONText.string(finding.message.nl)), ("en", JSONText.string(finding.message.en)),
                ])
            ),
            ("source", finding.source.map(JSONText.string) ?? "null"),
            ("accepted", finding.acceptance.map(object) ?? "null"),
        ])
    }

    private static func object(_ acceptance: Acceptance) -> String {
        JSONText.object([
            ("reason", JSONText.string(acceptance.reason)),
            ("until", JSONText.string(acceptance.until.description)),
        ])
    }
}
