import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// The form of a request: one question on a page, the answers checked together, then sent.
enum RequestForm {
    static func add(to pages: SiteRouter) {
        for question in RequestQuestion.allCases where question != .send {
            pages.page(.get, "/request/\(question.rawValue)") { visit in
                guard let draft = try await current(visit)?.draft else { return restart(visit) }
                if question == .check, let open = firstOpen(draft, visit) {
                    return .see(.question(visit.organisation, visit.language, open))
                }
                return try QuestionPage(visit: visit, draft: draft, question: question).response()
            }
        }
        for question in [RequestQuestion.capacity, .email, .words] {
            pages.page(.post, "/request/\(question.rawValue)") { visit in
                guard let (secret, draft) = try await current(visit) else { return restart(visit) }
                return try await answer(question, draft, secret, visit)
            }
        }
        pages.page(.post, "/request/send") { visit in
            _ = try await visit.body()
            guard let secret = secret(visit) else { return restart(visit) }
            if let draft = try await visit.office.draft(secret), let open = firstOpen(draft, visit) {
                return .see(.question(visit.organisation, visit.language, open))
            }
            guard let received = try await sent(secret, visit) else { return restart(visit) }
            var response = Response.see(.status(visit.organisation, visit.language, received.statusSecret))
            response.setCookie(cookie("", visit))
            return response
        }
    }

    /// Sends the form; pressing twice gives the same request.
    private static func sent(_ secret: String, _ visit: Visit) async throws -> ReceivedRequest? {
        guard let draft = try await visit.office.draft(secret) else { return try await visit.office.received(secret) }
        return try await visit.office.submit(
            draft, language: visit.language, channel: .web, network: visit.network, draftSecret: secret)
    }

    /// The questions for this organisation: the capacity is asked only where there are several.
    static func questions(of visit: Visit) -> [RequestQuestion] {
        (visit.declaration.people.count > 1 ? [.capacity] : []) + [.email, .words, .check]
    }

    /// The first question without an answer; nil when all have one.
    private static func firstOpen(_ draft: RequestDraft, _ visit: Visit) -> RequestQuestion? {
        questions(of: visit).first { question in
            switch question {
            case .capacity: draft.capacity == nil
            case .email: draft.email == nil
            case .words: !draft.wordsAnswered
            case .check, .send: false
            }
        }
    }

    /// The cookie with the secret of the draft; it ends with the browser session.
    static func cookie(_ secret: String, _ visit: Visit) -> Hummingbird.Cookie {
        Hummingbird.Cookie(
            name: cookieName(visit), value: secret, maxAge: secret.isEmpty ? 0 : nil, path: "/",
            secure: visit.settings.isSecure, httpOnly: true, sameSite: .lax)
    }

    /// Of one organisation, so that a form begun at another is not lost.
    private static func cookieName(_ visit: Visit) -> String {
        visit.settings.cookieName("draft-\(visit.organisation)")
    }

    private static func secret(_ visit: Visit) -> String? {
        let value = visit.request.cookies[cookieName(visit)]?.value ?? ""
        return value.isEmpty ? nil : value
    }

    private static func current(_ visit: Visit) async throws -> (secret: String, draft: RequestDraft)? {
        guard let secret = secret(visit), let draft = try await visit.office.draft(secret)
        else { return nil }
        return (secret, draft)
    }

    private static func restart(_ visit: Visit) -> Response { .see(.rights(visit.organisation, visit.language)) }

    private static func answer(
        _ question: RequestQuestion, _ draft: RequestDraft, _ secret: String, _ visit: Visit
    ) async throws -> Response {
        let body = try await visit.body()
        var draft = draft
        do {
            try fill(&draft, question, from: body, visit)
        } catch let refusal as any Refusal {
            let page = QuestionPage(
                visit: visit, draft: draft, question: question, typed: body["answer"], refusal: refusal.message)
            return try page.response()
        }
        try await visit.office.save(draft, secret: secret)
        // Someone who changes one answer from the check page goes straight back to it.
        let following = questions(of: visit).drop { $0 != question }.dropFirst().first
        let next = firstOpen(draft, visit) == nil ? .check : following ?? .check
        return .see(.question(visit.organisation, visit.language, next))
    }

    private static func fill(
        _ draft: inout RequestDraft, _ question: RequestQuestion, from body: FormBody, _ visit: Visit
    ) throws {
        let answer = body["answer"]
        switch question {
        case .capacity:
            guard let kind = visit.declaration.people[id: PersonKind.ID(answer)] else {
                throw FormAnswerRefusal.choose
            }
            draft.capacity = kind.id
        case .email:
            guard let category = BuiltIn.data[id: BuiltIn.requestEmail] else { return }
            draft.email = try ValueRules.stored(answer, as: category)
        case .words:
            if answer.isEmpty {
                draft.words = nil
            } else if let note = BuiltIn.data[id: BuiltIn.requestWords] {
                draft.words = try ValueRules.stored(answer, as: note)
            }
            draft.wordsAnswered = true
        case .check, .send: return
        }
    }
}

/// Why an answer is not accepted.
enum FormAnswerRefusal: Refusal {
    /// Nothing was chosen.
    case choose

    var code: String { "form.choose" }
    var category: RefusalCategory { .invalid }
    var message: Bilingual { Bilingual(nl: "Kies een van de antwoorden.", en: "Choose one of the answers.") }
}
