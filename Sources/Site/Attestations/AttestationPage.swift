import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules
import Vault

/// One thing that must be shown: how it stands, what was recorded, and the form to record more.
enum AttestationPage {
    private static let path = "/attestations/{kind}/{element}/{subject}"

    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, path) { desk in try await page(desk, try duty(desk), filled: nil, refusal: nil) }
        pages.staffPage(.post, path) { desk in
            let id = try duty(desk)
            var filled: FormBody?
            do {
                let (form, file) = try await FormBody.readUpload(
                    desk.visit.request, desk.visit.context, office: desk.office, field: "file",
                    upTo: EvidenceFile.largest, tooLarge: EvidenceRefusal.fileTooLarge)
                filled = form
                var new = try EvidenceForm.read(form, of: id)
                new.file = file
                try await desk.office.recordEvidence(new, by: desk.actor)
            } catch let refusal as EvidenceRefusal {
                return try await page(desk, id, filled: filled, refusal: refusal)
            }
            return .see(path: desk.path(.attestation(id)))
        }
    }

    private static func duty(_ desk: DeskVisit) throws -> EvidenceDuty.ID {
        guard let kind = EvidenceKind(rawValue: try desk.visit.parameter("kind")),
            let subject = EvidenceSubject(code: try desk.visit.parameter("subject"))
        else { throw HTTPError(.notFound) }
        return EvidenceDuty.ID(kind: kind, element: try desk.visit.parameter("element"), subject: subject)
    }

    private static func page(
        _ desk: DeskVisit, _ id: EvidenceDuty.ID, filled: FormBody?, refusal: EvidenceRefusal?
    ) async throws -> Response {
        guard let standing = try await desk.office.evidence(by: desk.actor).first(where: { $0.id == id }) else {
            throw EvidenceRefusal.dutyUnknown
        }
        let look = desk.look
        let history = try await desk.office.evidenceHistory(of: id, by: desk.actor)
        let subject = try await EvidenceSubjects.load(desk).name(id.subject)
        let errors =
            refusal.map { look.errorSummary([Look.FormError(field: $0.field ?? "reference", message: $0.message)]) }
            ?? .empty
        var content =
            look.backLink(to: desk.path(.attestations)) + errors
            + look.heading(standing.duty.title, lead: subject ?? AttestationTexts.kind(id.kind))
            + EvidenceView(desk: desk).standing(standing)
        if desk.isPrivacyContact {
            content =
                content
                + look.section(
                    AttestationTexts.record,
                    content: try EvidenceForm(desk: desk, duty: standing.duty).content(filled: filled, refusal: refusal)
                )
        }
        content = content + (try EvidenceView(desk: desk).history(history, of: standing.duty))
        return try desk.page(
            standing.duty.title, at: .attestation(id), width: .reading, hasErrors: refusal != nil, content)
    }
}
