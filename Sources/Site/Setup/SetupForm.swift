import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// The questions of the setup: one on a page, and nothing is lost on the way back.
enum SetupForm {
    static func add(to pages: SiteRouter) {
        for question in SetupQuestion.allCases {
            pages.setup(.get, "/\(question.rawValue)") { visit in
                let draft = try await visit.current().draft
                guard isReached(question, draft.answers) else { return next(draft.answers, visit) }
                return try await SetupQuestionPage(visit: visit, answers: draft.answers, question: question).response()
            }
            pages.setup(.post, "/\(question.rawValue)") { visit in
                let body = try await visit.body()
                let (secret, draft) = try await visit.current()
                guard isReached(question, draft.answers) else { return next(draft.answers, visit) }
                return try await answer(question, typed(question, body), draft, secret, visit)
            }
        }
    }

    /// Whether a question is asked, and every question before it has its answer.
    private static func isReached(_ question: SetupQuestion, _ answers: SetupAnswers) -> Bool {
        let asked = SetupQuestion.asked(answers)
        guard let place = asked.firstIndex(of: question) else { return false }
        guard let open = answers.open.first, let first = asked.firstIndex(of: open) else { return true }
        return place <= first
    }

    private static func answer(
        _ question: SetupQuestion, _ typed: [SetupKey: String], _ draft: SetupDraft, _ secret: String,
        _ visit: SetupVisit
    ) async throws -> Response {
        var (answers, problems) = draft.answers.answering(question, typed)
        if question == .name, problems.isEmpty {
            do { try await visit.offices.requireFree(Organisation.ID(answers.value(.id))) } catch let refusal
                as SetupRefusal
            {
                problems = [SetupProblem(key: .id, message: refusal.message)]
            }
        }
        guard problems.isEmpty else {
            let page = SetupQuestionPage(
                visit: visit, answers: draft.answers, question: question, typed: typed, problems: problems)
            return try await page.response()
        }
        var draft = draft
        draft.answers = answers
        try await visit.offices.save(draft, secret: secret)
        return next(answers, visit)
    }

    /// Where to go: to what is not answered yet. Someone who went back, or changes one answer at the end, does not
    /// answer the rest again.
    private static func next(_ answers: SetupAnswers, _ visit: SetupVisit) -> Response {
        .see(.setup(visit.language, answers.open.first.map(SetupPage.question) ?? .answers))
    }

    /// What the form sent; of check boxes each has a name of its own.
    private static func typed(_ question: SetupQuestion, _ body: FormBody) -> [SetupKey: String] {
        var typed: [SetupKey: String] = [:]
        for key in question.keys {
            if case .choices(let choices) = key.kind {
                typed[key] = choices.map(\.word).filter { !body["\(key.rawValue)-\($0)"].isEmpty }
                    .joined(separator: ",")
            } else {
                typed[key] = body[key.rawValue]
            }
        }
        return typed
    }
}
