import Declarations
import Documents

/// What a form of an element shows besides the draft: what somebody filled in, and what came of it.
struct ElementState {
    /// What stands in the fields; nil for what the draft has.
    var value: SourceValue?
    /// The id of a new element.
    var id: String?
    /// What is wrong with the id.
    var idError: Bilingual?
    /// What the reader refuses, so that nothing was saved.
    var refusals: [Finding] = []
    /// What is found in the draft with this change.
    var examination: DraftExamination?
    /// What somebody else made of the same fields.
    var meanwhile: [SourcePath: SourceValue] = [:]
    /// Something to say above the form.
    var notice = HTML.empty
}

extension ElementForm {
    /// The promises as boxes.
    func promises(_ words: [KeyChoice], help: Bilingual?) -> HTML {
        let sent: HTML = "<input type=\"hidden\" name=\"\(Self.root)\" value=\"\">"
        var field = Look.Field(Self.root, label: KeyNames.name("never"), hint: help)
        let isOfSentences = { (finding: Finding) in finding.path.contains(".clauses") }
        let errors = findings.filter { $0.severity == .error && !isOfSentences($0) }.map { $0.message[look.language] }
        if !errors.isEmpty { field.error = errors.joined(separator: " ") }
        return sent
            + look.checkboxGroup(
                field, choices: declared.words(words), selected: Set(Promises.kinds(in: value)))
            + clauses(words) + HTML(findings.filter { $0.severity != .error }.map(note))
    }

    /// The sentences that each promise stands for.
    private func clauses(_ words: [KeyChoice]) -> HTML {
        let lines = words.map { word -> HTML in
            let own = Promises.clauses(of: word.word, in: value)
            let place = path.key(word.word).key("clauses").description
            let error = findings.first { $0.severity == .error && $0.path.hasPrefix(place) }
            let field = Look.Field(
                "\(Self.root).\(word.word).clauses", label: word.meaning.map(\.firstUppercased), error: error?.message)
            return look.textField(field, value: own.joined(separator: ", "), width: .full)
        }
        let isUsed = words.contains { !Promises.clauses(of: $0.word, in: value).isEmpty }
        let help: HTML = "<p>\(KeyDescription.clauses.help[look.language])</p>"
        return look.moreInformation(
            KeyNames.name("clauses"), isOpen: isUsed, content: help + "<div class=\"g-languages\">\(HTML(lines))</div>")
    }
}
