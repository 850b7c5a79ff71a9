import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// One question of the request form.
struct QuestionPage {
    let visit: Visit
    let draft: RequestDraft
    let question: RequestQuestion
    var typed: String?
    var refusal: Bilingual?

    private var look: Look { visit.look }
    private var questions: [RequestQuestion] { RequestForm.questions(of: visit) }

    func response() throws -> Response {
        let route = Route.question(visit.organisation, visit.language, question)
        let position = (questions.firstIndex(of: question) ?? 0) + 1
        let title =
            question == .check ? QuestionTexts.check(visit.form) : QuestionTexts.title(question, visit.form)
        let frame = visit.frame(
            title, at: route, hasErrors: refusal != nil, step: (number: position, total: questions.count))
        let content = try back() + look.step(position, of: questions.count) + errors() + main(route)
        return .html(frame.render(content), status: refusal == nil ? .ok : .unprocessableContent)
    }

    private func back() -> HTML {
        let earlier = questions.prefix { $0 != question }.last
        let route =
            earlier.map { Route.question(visit.organisation, visit.language, $0) }
            ?? Route.rights(visit.organisation, visit.language)
        return look.backLink(to: route.path, QuestionTexts.back)
    }

    private func errors() -> HTML {
        refusal.map { look.errorSummary([Look.FormError(field: "answer", message: $0)]) } ?? .empty
    }

    private func main(_ route: Route) throws -> HTML {
        let token = try visit.token()
        guard question != .check else { return check(token) }
        let button = look.buttons([look.button(QuestionTexts.next, kind: .primary)])
        return look.form(action: route.path, token: token, content: field() + button)
    }

    private func field() -> HTML {
        let field = Look.Field(
            "answer", label: QuestionTexts.title(question, visit.form),
            hint: QuestionTexts.hint(question, draft.right, visit.form),
            error: refusal, isOptional: question == .words, isPageHeading: true)
        switch question {
        case .capacity:
            return look.radioGroup(
                field,
                choices: visit.declaration.people.map { kind in
                    Look.Choice(kind.id.rawValue, kind.label.map(\.firstUppercased), hint: kind.explanation)
                }, selected: draft.capacity?.rawValue)
        case .email:
            return look.textField(
                field, value: typed ?? draft.email ?? "", kind: .email, autocomplete: "email", width: .full)
        case .words, .check, .send:
            return look.textArea(field, value: typed ?? draft.words ?? "", rows: 6, maximum: ValueRules.noteLimit)
        }
    }

    private func check(_ token: FormToken) -> HTML {
        func change(_ question: RequestQuestion) -> String {
            Route.question(visit.organisation, visit.language, question).path
        }
        var rows = [
            Look.SummaryRow(
                QuestionTexts.asked, text: RightTexts.noun(draft.right)[visit.language],
                change: Route.rights(visit.organisation, visit.language).path)
        ]
        if questions.contains(.capacity) {
            let label = draft.capacity.flatMap {
                visit.declaration.people[id: $0]?.label.map(\.firstUppercased)[visit.language]
            }
            rows.append(
                Look.SummaryRow(
                    QuestionTexts.short(.capacity), text: label ?? QuestionTexts.notGiven[visit.language],
                    change: change(.capacity)))
        }
        rows.append(
            Look.SummaryRow(
                QuestionTexts.short(.email), text: draft.email ?? QuestionTexts.notGiven[visit.language],
                change: change(.email)))
        rows.append(
            Look.SummaryRow(
                QuestionTexts.short(.words), text: draft.words ?? QuestionTexts.noWords(draft.right)[visit.language],
                change: change(.words)))
        let send = Route.question(visit.organisation, visit.language, .send)
        return look.heading(QuestionTexts.check(visit.form)) + look.summaryList(rows)
            + look.paragraph(QuestionTexts.beforeSending(visit.form))
            + look.actionButton(QuestionTexts.send, action: send.path, token: token, kind: .primary)
    }
}
