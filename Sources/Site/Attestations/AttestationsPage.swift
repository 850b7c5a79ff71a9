import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules
import Vault

/// What only people can show: each thing with how it stands and until when.
enum AttestationsPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/attestations") { desk in
            let standings = try await desk.office.evidence(by: desk.actor)
            let subjects = try await EvidenceSubjects.load(desk)
            let look = desk.look
            let sections = EvidenceKind.allCases.map { kind -> HTML in
                let members = worstFirst(standings.filter { $0.id.kind == kind })
                guard !members.isEmpty else { return .empty }
                return look.section(
                    AttestationTexts.kind(kind), id: kind.rawValue, content: table(members, subjects, desk))
            }
            let content =
                look.heading(DeskTexts.attestations, lead: AttestationTexts.lead(standings)) + HTML(sections)
                + look.buttons([
                    look.linkButton(AttestationTexts.calendar, to: desk.path(.attestationCalendar), kind: .secondary)
                ])
            return try desk.page(DeskTexts.attestations, at: .attestations, content)
        }
        pages.staffPage(.get, "/attestations.ics") { desk in
            let standings = try await desk.office.evidence(by: desk.actor)
            let environment = desk.office.environment
            let text = EvidenceCalendar.render(
                standings, organisation: desk.office.declaration.organisation, language: desk.language,
                at: environment.baseAddress + desk.path(.attestations), stamp: environment.now)
            var response = Response.text(text, type: "text/calendar; charset=utf-8")
            response.headers[.contentDisposition] = "attachment; filename=\"attestations.ics\""
            return response
        }
    }

    /// What has to be shown again stands above what is in order.
    private static func worstFirst(_ standings: [EvidenceStanding]) -> [EvidenceStanding] {
        Verdict.allCases.sorted(by: >).flatMap { verdict in standings.filter { $0.verdict == verdict } }
    }

    private static func table(_ standings: [EvidenceStanding], _ subjects: EvidenceSubjects, _ desk: DeskVisit) -> HTML
    {
        let look = desk.look
        let rows = standings.map { standing -> [HTML] in
            let duty = standing.duty
            return [
                look.link(duty.title, to: desk.path(.attestation(duty.id))),
                HTML(text: (subjects.name(duty.id.subject) ?? AttestationTexts.owner(duty))[desk.language]),
                look.tag(AttestationTexts.state(standing.state), AttestationTexts.tone(standing.state)),
                HTML(text: standing.item.map { DateTexts.short($0.givenOn)[desk.language] } ?? "–"),
                // A day by which something must be shown is no day until which it counts.
                HTML(
                    text: standing.state == .missing
                        ? "–" : standing.lapsesOn.map { DateTexts.short($0)[desk.language] } ?? "–"),
            ]
        }
        return look.table(
            caption: AttestationTexts.kind(standings[0].id.kind),
            columns: [
                Look.Column(AttestationTexts.what), Look.Column(AttestationTexts.of),
                Look.Column(AttestationTexts.standing), Look.Column(AttestationTexts.given),
                Look.Column(AttestationTexts.until),
            ], rows: rows, hidesCaption: true)
    }
}
