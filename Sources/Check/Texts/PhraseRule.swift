import Declarations

/// A rule about words: what a statement may not say, or not in that place.
struct PhraseRule: Sendable {
    let id: String
    let severity: Finding.Severity
    let source: String
    let text: RuleText
    /// Where the words count; nil is everywhere.
    let place: OwnText.Place?
    /// The start of the paths where they count; empty is everywhere.
    let start: String
    let nl: [String]
    let en: [String]
    /// Words that make the text right all the same.
    let unless: Set<String>
    /// What else must be so in the file for these words to be wrong.
    let condition: @Sendable (CheckedFile, String) -> Bool

    init(
        _ id: String, _ severity: Finding.Severity, _ source: String, _ text: RuleText,
        place: OwnText.Place? = nil, below start: String = "", nl: [String], en: [String], unless: Set<String> = [],
        when condition: @escaping @Sendable (CheckedFile, String) -> Bool = { _, _ in true }
    ) {
        self.id = id
        self.severity = severity
        self.source = source
        self.text = text
        self.place = place
        self.start = start
        self.nl = nl
        self.en = en
        self.unless = unless
        self.condition = condition
    }

    func applies(to text: OwnText) -> Bool {
        (place == nil || place == text.place) && text.path.hasPrefix(start)
    }

    /// The same as a rule of the list.
    var rule: LintRule {
        LintRule(id, severity, source, text) { _, file in breaches(in: file) }
    }
}

extension PhraseRule {
    /// Where its words stand.
    func breaches(in file: CheckedFile) -> [LintRule.Breach] {
        (file.phrases[id] ?? []).filter { condition(file, $0.words) }
            .map { LintRule.Breach($0.path, text.message(quoting: $0.words)) }
    }
}
