import Declarations

/// A rule about words: what a statement may not say, or not in that place.
struct PhraseRule: Sendable {
    let id: String
    let severity: Finding.Severity
    let source: String
    let text: RuleText
    /// Where the words count; nil is everywhere.
    let place: OwnText.Place?
    /// Places where they do not count.
    let except: Set<OwnText.Place>
    /// The start of the paths where they count; empty is everywhere.
    let start: String
    /// Words that show that a sentence in a section of the organisation's own is about the same thing; there the rule
    /// counts too.
    let subject: Set<String>
    let nl: [Phrase]
    let en: [Phrase]
    /// Words that make the text right all the same.
    let unless: Set<String>
    /// What else must be so in the file for these words to be wrong.
    let condition: @Sendable (CheckedFile, String) -> Bool

    init(
        _ id: String, _ severity: Finding.Severity, _ source: String, _ text: RuleText,
        place: OwnText.Place? = nil, except: Set<OwnText.Place> = [], below start: String = "",
        about subject: Set<String> = [], nl: [Phrase], en: [Phrase], unless: Set<String> = [],
        when condition: @escaping @Sendable (CheckedFile, String) -> Bool = { _, _ in true }
    ) {
        self.id = id
        self.severity = severity
        self.source = source
        self.text = text
        self.place = place
        self.except = except
        self.start = start
        self.subject = subject
        self.nl = nl
        self.en = en
        self.unless = unless
        self.condition = condition
    }

    /// Whether its words are wrong in a sentence of a text.
    func counts(in text: OwnText, sentence: Set<String>) -> Bool {
        guard text.path.hasPrefix(start), !except.contains(text.place) else { return false }
        guard let place, place != text.place else { return true }
        return text.place == .section && !subject.isDisjoint(with: sentence)
    }

    /// The same as a rule of the list.
    var rule: LintRule {
        LintRule(id, severity, source, text) { _, file in breaches(in: file) }
    }
}

extension PhraseRule {
    /// Where its words stand, each text once.
    func breaches(in file: CheckedFile) -> [LintRule.Breach] {
        var seen: Set<String> = []
        return (file.phrases[id] ?? []).filter { condition(file, $0.words) && seen.insert($0.path).inserted }
            .map { LintRule.Breach(byWords: $0.path, text.message(quoting: $0.words)) }
    }
}
