import Declarations
import Documents
import Hummingbird
import Processing
import Rules
import Vault

/// One request at the desk: what was asked, when it is due, and the next step.
enum RequestPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/requests/{reference}") { desk in
            try await page(desk, reference: try desk.visit.parameter("reference"), attempt: nil)
        }
        pages.staffPage(.get, "/requests/{reference}/overview") { desk in
            let reference = try desk.visit.parameter("reference")
            let prepared = try await desk.office.prepareAnswer(reference, by: desk.actor)
            let text = AccessAnswerHTML.render(prepared.answer, prepared.request.language)
            return .file(
                Array(text.utf8), type: "text/html; charset=utf-8", name: "\(desk.visit.organisation)-\(reference).html"
            )
        }
        for (action, act) in actions {
            pages.staffPage(.post, "/requests/{reference}/\(action.rawValue)") { desk in
                let reference = try desk.visit.parameter("reference")
                let body = try await desk.visit.body()
                do { try await act(desk, reference, body) } catch let refusal as any Refusal
                    where refusal.category != .notFound
                {
                    var attempt = RequestAttempt(action: action, body: body, refusal: refusal)
                    if case IdentityRefusal.addressShared = refusal {
                        attempt.sharers = try await desk.office.people(sharing: body["email"], by: desk.actor)
                    }
                    return try await page(desk, reference: reference, attempt: attempt)
                }
                return .see(path: desk.path(.request(reference)))
            }
        }
    }

    private typealias Act = @Sendable (DeskVisit, String, FormBody) async throws -> Void

    /// What can be done to a request, each with the form it comes from.
    private static let actions: [(RequestAction, Act)] = [
        (
            .answer,
            { desk, reference, body in
                let answer = AnswerForm.read(body, desk.office.declaration)
                try await desk.office.sendAnswer(reference, answer, by: desk.actor)
            }
        ),
        (
            .identity,
            { desk, reference, body in
                guard let way = IdentitySettings.Way(rawValue: body["way"]) else { throw FormAnswerRefusal.choose }
                let (email, person) = (body["email"], body["person"])
                try await desk.office.establishIdentity(
                    reference, way: way, email: email.isEmpty ? nil : email,
                    person: person.isEmpty ? nil : Person.ID(person), revision: revision(body), by: desk.actor)
            }
        ),
        (
            .extension,
            { desk, reference, body in
                try await desk.office.extend(
                    reference, reason: Letters.ExtensionReason(rawValue: body["why"]),
                    explanation: body["explanation"], revision: revision(body), by: desk.actor)
            }
        ),
        (
            .letter,
            { desk, reference, body in
                let reason = RefusalReason(rawValue: body["reason"])
                // A word that is no reason must not turn a refusal into a yes.
                guard reason != nil || body["reason"].isEmpty else { throw LetterAnswerRefusal.reasonNotAllowed }
                let letter = LetterAnswer(
                    done: body["done"].split(whereSeparator: \.isNewline).map(String.init),
                    refused: reason.map { (what: body["refused"], reason: $0) })
                try await desk.office.answer(reference, by: letter, revision: revision(body), actor: desk.actor)
            }
        ),
        (
            .restriction,
            { desk, reference, body in
                guard let ground = RestrictionGround(rawValue: body["ground"]) else {
                    throw RestrictionRefusal.nothingToRestrict
                }
                try await desk.office.restrict(
                    reference, because: ground, revision: revision(body), by: desk.actor)
            }
        ),
        (
            .notice,
            { desk, reference, body in
                try await desk.office.announceLifting(
                    reference, reason: body["cause"], revision: revision(body), by: desk.actor)
            }
        ),
        (.lifting, { desk, reference, _ in try await desk.office.liftRestriction(reference, by: desk.actor) }),
    ]

    private static func revision(_ body: FormBody) -> Int { Int(body["revision"]) ?? 0 }

    private static func page(
        _ desk: DeskVisit, reference: String, attempt: RequestAttempt?
    ) async throws -> Response {
        let overview = try await desk.office.request(reference, by: desk.actor)
        let (email, words) = try await desk.office.words(of: reference, by: desk.actor)
        var answer: PreparedAnswer?
        if overview.request.state == .inProgress, overview.request.kind.isAnsweredWithData,
            overview.request.identityWay != nil
        {
            do { answer = try await desk.office.prepareAnswer(reference, by: desk.actor) } catch RequestRefusal
                .alreadyAnswered
            {
                // Somebody else sent it since we looked: the page shows it as answered.
                return try await page(desk, reference: reference, attempt: attempt)
            }
        }
        let view = RequestView(
            desk: desk, overview: overview, email: email, words: words, answer: answer, attempt: attempt)
        return try desk.page(
            StatusTexts.title(reference), at: .request(reference), hasErrors: attempt != nil, try view.content())
    }
}
