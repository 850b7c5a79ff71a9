import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules
import Vault

/// What is done with one piece of evidence: read where it is, collect its file, withdraw it.
enum EvidencePage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.post, "/evidence/{evidence}/reference") { desk in
            _ = try await desk.visit.body()
            let item = try await item(desk)
            let words = try await desk.office.evidenceReference(item.id, by: desk.actor)
            let look = desk.look
            let content =
                look.backLink(to: desk.path(.attestation(item.duty)))
                + look.heading(AttestationTexts.reference, lead: AttestationTexts.givenLine(item))
                + look.paragraph(words.map { Bilingual(same: $0) } ?? AttestationTexts.noReference)
            return try desk.page(AttestationTexts.reference, at: .attestations, width: .reading, content)
        }
        pages.staffPage(.get, "/evidence/{evidence}/file") { desk in
            let item = try await item(desk)
            guard item.withdrawal == nil else { throw EvidenceRefusal.withdrawn }
            return try file(desk, item, refusal: nil)
        }
        pages.staffPage(.post, "/evidence/{evidence}/file") { desk in
            let body = try await desk.visit.body()
            let item = try await item(desk)
            guard item.withdrawal == nil else { throw EvidenceRefusal.withdrawn }
            do { try await desk.confirm(body) } catch let refusal as SignInRefusal {
                return try file(desk, item, refusal: refusal)
            }
            let (kind, bytes) = try await desk.office.evidenceFile(item.id, by: desk.actor)
            return Response.file(bytes, type: kind.mediaType, name: "evidence-\(item.givenOn).\(kind.rawValue)")
        }
        pages.staffPage(.get, "/evidence/{evidence}/withdrawal") { desk in
            let item = try await item(desk)
            guard item.withdrawal == nil else { throw EvidenceRefusal.withdrawn }
            return try withdrawal(desk, item, refusal: nil)
        }
        pages.staffPage(.post, "/evidence/{evidence}/withdrawal") { desk in
            let body = try await desk.visit.body()
            let item = try await item(desk)
            guard let reason = EvidenceItem.Reason(rawValue: body["reason"]) else {
                return try withdrawal(desk, item, refusal: .reason)
            }
            try await desk.office.withdrawEvidence(item.id, reason: reason, by: desk.actor)
            return .see(path: desk.path(.attestation(item.duty)))
        }
    }

    private static func item(_ desk: DeskVisit) async throws -> EvidenceItem {
        try desk.requireProof()
        let id = EvidenceItem.ID(try desk.visit.parameter("evidence"))
        guard let item = try await desk.office.vault.read({ try $0.evidence(id) }) else {
            throw EvidenceRefusal.unknown
        }
        return item
    }

    /// A file leaves the house, so the password is asked once more.
    private static func file(_ desk: DeskVisit, _ item: EvidenceItem, refusal: SignInRefusal?) throws -> Response {
        let look = desk.look
        let errors = refusal.map { look.errorSummary([Look.FormError(field: SecondLook.field, message: $0.message)]) }
        let form = look.form(
            action: desk.path(.evidence(item.id, .file)), token: try desk.visit.token(),
            content: SecondLook.field(look, refusal) + look.buttons([look.button(AttestationTexts.download)]))
        let content =
            look.backLink(to: desk.path(.attestation(item.duty))) + (errors ?? .empty)
            + look.heading(AttestationTexts.download, lead: AttestationTexts.givenLine(item)) + form
        return try desk.page(
            AttestationTexts.download, at: .evidence(item.id, .file), width: .reading, hasErrors: refusal != nil,
            content)
    }

    private static func withdrawal(_ desk: DeskVisit, _ item: EvidenceItem, refusal: EvidenceRefusal?) throws
        -> Response
    {
        let look = desk.look
        let field = Look.Field("reason", label: AttestationTexts.why, error: refusal?.message)
        let errors =
            refusal.map { look.errorSummary([Look.FormError(field: "reason", message: $0.message)]) } ?? .empty
        let form = look.form(
            action: desk.path(.evidence(item.id, .withdrawal)), token: try desk.visit.token(),
            content: look.radioGroup(
                field,
                choices: EvidenceItem.Reason.allCases.map { Look.Choice($0.rawValue, AttestationTexts.reason($0)) })
                + look.buttons([look.button(AttestationTexts.withdraw, kind: .danger)]))
        let content =
            look.backLink(to: desk.path(.attestation(item.duty))) + errors
            + look.heading(AttestationTexts.withdraw, lead: AttestationTexts.withdrawLead(item)) + form
        return try desk.page(
            AttestationTexts.withdraw, at: .evidence(item.id, .withdrawal), width: .reading, hasErrors: refusal != nil,
            content)
    }
}
