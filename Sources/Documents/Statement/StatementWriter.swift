import Declarations
import Rules

/// Writes the chapters of a privacy statement; each chapter is an extension in the folder of its subject.
struct StatementWriter {
    /// What is declared.
    let declaration: Declaration
    /// The language of the text.
    let language: Language
    /// *u* or *je*.
    let form: AddressForm
    /// The path of the page where a request is made.
    let rightsPage: String?

    init(_ declaration: Declaration, _ language: Language, rightsPage: String? = nil) {
        self.declaration = declaration
        self.language = language
        form = declaration.statement.address
        self.rightsPage = rightsPage
    }

    /// A text in the language of the statement.
    func say(_ text: Bilingual) -> String { text[language] }

    /// A text as a sentence: a large first letter and a mark at its end.
    func sentence(_ text: Bilingual) -> String { PhraseTexts.sentence(PhraseTexts.raised(text[language])) }

    /// A paragraph of fixed text.
    func paragraph(_ text: Bilingual, clauses: [ClauseID] = []) -> Block {
        .paragraph(Inline(say(text)), clauses: clauses)
    }

    /// Texts in a row: *a, b en c*; all but the first begin small.
    func enumerate(_ texts: [Bilingual]) -> String {
        let lowered = texts.enumerated().map { $0 == 0 ? $1 : $1.map(PhraseTexts.lowered) }
        return say(EnumerationTexts.joined(lowered))
    }

    /// A date in running text.
    func date(_ date: CalendarDate) -> String { say(DateTexts.plain(date)) }

    /// The day the statement takes effect, as exactly as it is declared; nil when it is not.
    var effectiveDay: String? {
        let settings = declaration.statement
        return switch settings.exactness {
        case .day: date(settings.effective)
        case .month: say(DateTexts.monthAndYear(settings.effective))
        case .unknown: nil
        }
    }

    /// The same for machines (ISO 8601); a month is its first day.
    var effectiveDate: String? {
        let settings = declaration.statement
        return settings.exactness == .unknown ? nil : settings.effective.description
    }

    /// The name people know.
    var name: Bilingual {
        let name = declaration.organisation.name
        return name.isEmpty ? StatementTexts.nameless : Bilingual(same: name)
    }

    /// The chapters in reading order.
    func chapters() -> [Section] {
        let before = [objection(), contact(), audience(), never()]
        let uses = [data(), purposes(), recipients(), transfers(), retention(), cookies(), automatedDecisions()]
        let after = [protection(), rights(), consents(), complaint(), changes()]
        return (before + uses + after).compactMap { $0 } + ownSections() + [builtInPurposes()]
    }

    /// Facts about the document.
    func facts() -> [Definition] {
        let settings = declaration.statement
        var facts = [
            Definition(say(StatementTexts.version), Inline(String(settings.version)), clauses: settings.clauses)
        ]
        if let day = effectiveDay { facts.append(Definition(say(StatementTexts.effective), Inline(day))) }
        if let scope = settings.scope { facts.append(Definition(say(StatementTexts.scope), Inline(sentence(scope)))) }
        return facts
    }
}
