import Declarations
import Documents
import Hummingbird
import Rules

/// One question of the setup.
struct SetupQuestionPage {
    let visit: SetupVisit
    let answers: SetupAnswers
    let question: SetupQuestion
    var typed: [SetupKey: String]?
    var problems: [SetupProblem] = []

    private var look: Look { visit.look }

    func response() async throws -> Response {
        let asked = SetupQuestion.asked(answers)
        let position = (asked.firstIndex(of: question) ?? 0) + 1
        let title = SetupTexts.title(question)
        let errors = problems.map { Look.FormError(field: fieldName($0.key), message: $0.message) }
        let fields = question.keys.map(field)
        let isSingle = question.keys.count == 1
        let heading =
            isSingle
            ? HTML.empty : look.heading(title, lead: SetupTexts.reason(question))
        let form = look.form(
            action: visit.path(.question(question)), token: try await visit.token(),
            content: fields.reduce(.empty) { $0 + $1 }
                + look.buttons([look.button(SetupPageTexts.next, kind: .primary)]))
        let content = back(asked) + look.step(position, of: asked.count) + look.errorSummary(errors) + heading + form
        return visit.page(
            title, at: .question(question), hasErrors: !problems.isEmpty, step: (position, asked.count), content)
    }

    private func back(_ asked: [SetupQuestion]) -> HTML {
        guard let earlier = asked.prefix(while: { $0 != question }).last else { return .empty }
        return look.backLink(to: visit.path(.question(earlier)))
    }

    /// The id that an error links to: of check boxes that of the first.
    private func fieldName(_ key: SetupKey) -> String {
        guard case .choices(let choices) = key.kind, let first = choices.first else { return key.rawValue }
        return "\(key.rawValue)-\(first.word)"
    }

    private func value(_ key: SetupKey) -> String { typed?[key] ?? answers.value(key) }

    private func field(_ key: SetupKey) -> HTML {
        let isSingle = question.keys.count == 1
        let field = Look.Field(
            key.rawValue, label: isSingle ? SetupTexts.title(question) : SetupTexts.label(key),
            hint: isSingle ? SetupTexts.reason(question) : hint(key),
            error: problems.first { $0.key == key }?.message,
            isOptional: (key.isOptional || key.followsFromOthers) && !isSingle,
            isPageHeading: isSingle)
        switch key.kind {
        case .choice(let choices):
            let all = choices.map { Look.Choice($0.word, $0.meaning.map(\.firstUppercased)) }
            let isLong = choices.count > 6 || key.isOptional
            let none = key.isOptional ? [Look.Choice("", SetupPageTexts.none)] : []
            return isLong
                ? look.select(field, choices: none + all, selected: value(key))
                : look.radioGroup(field, choices: all, selected: value(key))
        case .choices(let choices): return checkboxes(field, key, choices)
        case .formatted(let format): return text(field, key, kind: Self.kind(of: format), format)
        case .date: return text(field, key, kind: .date, nil)
        case .id, .line: return text(field, key, kind: .text, nil)
        }
    }

    /// A browser has a control of its own for a date, with its own order of day, month and year.
    private func hint(_ key: SetupKey) -> Bilingual? { key.kind == .date ? nil : SetupTexts.hint(key) }

    private func text(
        _ field: Look.Field, _ key: SetupKey, kind: Look.TextKind, _ format: ValueFormat?
    ) -> HTML {
        let isShort = format == .country || format == .dutchPostcode || key == .kvk
        return look.textField(
            field, value: value(key), kind: kind, autocomplete: Self.autocomplete[key],
            width: isShort ? .short : .full)
    }

    private func checkboxes(_ field: Look.Field, _ key: SetupKey, _ choices: [KeyChoice]) -> HTML {
        let chosen = Set(value(key).split(separator: ",").map(String.init))
        let boxes = choices.map { choice in
            look.checkbox(
                Look.Field("\(key.rawValue)-\(choice.word)", label: choice.meaning),
                isChecked: chosen.contains(choice.word))
        }
        return look.groupFrame(field, controls: boxes.reduce(.empty) { $0 + $1 })
    }

    private static func kind(of format: ValueFormat) -> Look.TextKind {
        switch format {
        case .email: .email
        case .phone: .phone
        case .web: .address
        case .kvk: .digits
        default: .text
        }
    }

    /// What a browser may fill in (WCAG 1.3.5).
    private static let autocomplete: [SetupKey: String] = [
        .name: "organization", .street: "street-address", .postcode: "postal-code", .city: "address-level2",
        .email: "email", .phone: "tel", .web: "url", .contactName: "name",
    ]
}
