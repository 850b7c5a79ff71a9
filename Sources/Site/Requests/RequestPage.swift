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
            try await page(desk, reference: try desk.visit.parameter("reference"), refusal: nil)
        }
        pages.staffPage(.post, "/requests/{reference}/answer") { desk in
            try await acting(desk) { reference, body in
                try await desk.office.sendAnswer(reference, revision: Int(body["revision"]) ?? 0, by: desk.actor)
            }
        }
        pages.staffPage(.post, "/requests/{reference}/identity") { desk in
            try await acting(desk) { reference, body in
                guard let way = IdentitySettings.Way(rawValue: body["way"]) else { throw FormAnswerRefusal.choose }
                let email = body["email"]
                try await desk.office.establishIdentity(
                    reference, way: way, email: email.isEmpty ? nil : email, revision: Int(body["revision"]) ?? 0,
                    by: desk.actor)
            }
        }
        pages.staffPage(.post, "/requests/{reference}/extension") { desk in
            try await acting(desk) { reference, body in
                try await desk.office.extend(
                    reference, reason: Letters.ExtensionReason(rawValue: body["reason"]),
                    explanation: body["explanation"], revision: Int(body["revision"]) ?? 0, by: desk.actor)
            }
        }
        pages.staffPage(.post, "/requests/{reference}/letter") { desk in
            try await acting(desk) { reference, body in
                let reason = RefusalReason(rawValue: body["reason"])
                let letter = LetterAnswer(
                    done: body["done"].split(whereSeparator: \.isNewline).map(String.init),
                    refused: reason.map { (what: body["refused"], reason: $0) })
                try await desk.office.answer(
                    reference, by: letter, revision: Int(body["revision"]) ?? 0, actor: desk.actor)
            }
        }
        pages.staffPage(.post, "/requests/{reference}/lifting") { desk in
            try await acting(desk) { reference, _ in
                try await desk.office.liftRestriction(reference, by: desk.actor)
            }
        }
    }

    /// Does something to a request; a refusal is shown on its page, so nothing that was typed elsewhere is lost.
    private static func acting(
        _ desk: DeskVisit, _ action: (String, FormBody) async throws -> Void
    ) async throws -> Response {
        let reference = try desk.visit.parameter("reference")
        let body = try await desk.visit.body()
        do { try await action(reference, body) } catch let refusal as any Refusal where refusal.category != .notFound {
            return try await page(desk, reference: reference, refusal: refusal.message)
        }
        return .see(path: desk.path(.request(reference)))
    }

    private static func page(
        _ desk: DeskVisit, reference: String, refusal: Bilingual?
    ) async throws -> Response {
        let overview = try await desk.office.request(reference, by: desk.actor)
        let (email, words) = try await desk.office.words(of: reference, by: desk.actor)
        var answer: AccessAnswer?
        if overview.request.state == .inProgress, overview.request.kind.isAnsweredWithData {
            do { answer = try await desk.office.prepareAnswer(reference, by: desk.actor).answer } catch RequestRefusal
                .alreadyAnswered
            {
                // Somebody else sent it since we looked: the page shows it as answered.
                return try await page(desk, reference: reference, refusal: refusal)
            }
        }
        let view = RequestView(desk: desk, overview: overview, email: email, words: words, answer: answer)
        return try desk.page(
            StatusTexts.title(reference), at: .request(reference), hasErrors: refusal != nil,
            try view.content(refusal: refusal))
    }
}

extension Right {
    /// Whether the answer is a package of data, which is put together here.
    var isAnsweredWithData: Bool { self == .access || self == .portability }
}
