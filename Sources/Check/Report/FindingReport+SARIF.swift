import Declarations

/// Findings as code hosts and editors read them: SARIF 2.1.0 (OASIS).
extension FindingReport {
    /// One run over all files, with every rule and its help; accepted findings are suppressed in the source.
    ///
    /// Columns count Unicode code points. The text ends with a line break.
    public static func sarif(files: [File], language: Language) -> String {
        let known = Checker.rules.map { SARIFRule($0, language) }
        let ids = Set(known.map(\.id))
        var others: [String] = []
        for finding in files.flatMap(\.findings) where !ids.contains(finding.rule) && !others.contains(finding.rule) {
            others.append(finding.rule)
        }
        let rules = known + others.sorted().map(SARIFRule.init(unlisted:))
        let places = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let results = files.flatMap { file in
            file.findings.map { result($0, in: file, rule: places[$0.rule] ?? 0, language) }
        }
        let driver = JSONText.object([
            ("name", JSONText.string("Gestand")), ("language", JSONText.string(language.rawValue)),
            ("rules", JSONText.array(rules.map(\.text))),
        ])
        let run = JSONText.object([
            ("tool", JSONText.object([("driver", driver)])),
            ("columnKind", JSONText.string("unicodeCodePoints")), ("results", JSONText.array(results)),
        ])
        return JSONText.object([
            ("$schema", JSONText.string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", JSONText.string("2.1.0")), ("runs", JSONText.array([run])),
        ]) + "\n"
    }

    private static func result(_ finding: Finding, in file: File, rule: Int, _ language: Language) -> String {
        let physical = JSONText.object([
            ("artifactLocation", JSONText.object([("uri", JSONText.string(SARIFRule.uri(of: file.name)))])),
            (
                "region",
                JSONText.object([
                    ("startLine", String(finding.position.line)), ("startColumn", String(finding.position.column)),
                ])
            ),
        ])
        let logical = JSONText.array([JSONText.object([("fullyQualifiedName", JSONText.string(finding.path))])])
        let place = JSONText.object([("physicalLocation", physical), ("logicalLocations", logical)])
        var members = [
            ("ruleId", JSONText.string(finding.rule)), ("ruleIndex", String(rule)),
            ("level", JSONText.string(SARIFRule.level(of: finding.severity))),
            ("message", JSONText.object([("text", JSONText.string(finding.message[language]))])),
            ("locations", JSONText.array([place])),
        ]
        if let acceptance = finding.acceptance {
            let suppression = JSONText.object([
                ("kind", JSONText.string("inSource")), ("status", JSONText.string("accepted")),
                ("justification", JSONText.string(AcceptanceTexts.accepted(acceptance)[language])),
            ])
            members.append(("suppressions", JSONText.array([suppression])))
        }
        return JSONText.object(members)
    }
}
