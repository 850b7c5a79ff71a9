import Check
import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules
import Vault

/// Publishing the draft: what changes, from when, and the button.
enum DraftPublicationPage {
    private static let effective = SourcePath(keys: "statement", "effective")

    static func add(to pages: SiteRouter) {
        let offices = pages.offices
        pages.staffPage(.get, "/declaration/publication") { desk in
            try await page(try await DraftVisit.load(desk))
        }
        pages.staffPage(.post, "/declaration/publication") { desk in
            let form = try await desk.visit.body()
            var visit = try await DraftVisit.load(desk)
            guard Int(form["revision"]) == visit.draft.revision else { throw DraftRefusal.changed }
            guard let day = CalendarDate(form["effective"]) else {
                return try await page(visit, day: form["effective"], error: DraftTexts.wrongDay)
            }
            do {
                let text = try sound(visit, from: day)
                try await desk.confirm(form)
                let draft = try await desk.office.saveDraft(text, over: visit.draft.revision, by: desk.actor)
                visit = DraftVisit(desk, draft)
                let today = desk.today
                try await offices.publishDraft(
                    of: desk.office.organisation, revision: draft.revision, by: desk.actor
                ) { read in try refuseFindings(Checker.check(read, today: today)) }
            } catch let refusal as SignInRefusal {
                return try await page(visit, day: form["effective"], password: refusal)
            } catch let refusal as any Refusal where refusal.category == .invalid || refusal is VersionRefusal {
                return try await page(visit, refusal: refusal.message)
            }
            return .see(path: desk.path(.declaration(.overview)) + "?published")
        }
    }

    /// The text with the day on which it takes effect; what may not be published is refused before it is stored.
    private static func sound(_ visit: DraftVisit, from day: CalendarDate) throws -> String {
        let source = try visit.editableSource()
        guard let dated = try? source.setting(.text(day.description), at: effective) else { throw DraftRefusal.layout }
        let examination = DraftExamination(dated.text, today: visit.desk.today)
        guard let read = examination.read else { throw DraftRefusal.unreadable }
        guard read.declaration.organisation.id == visit.desk.office.organisation else {
            throw DraftRefusal.otherOrganisation(visit.desk.office.organisation)
        }
        try refuseFindings(examination.findings)
        return dated.text
    }

    private static func refuseFindings(_ findings: [Finding]) throws(DraftRefusal) {
        let errors = findings.filter { $0.severity == .error && $0.acceptance == nil }
        if !errors.isEmpty { throw .findings(errors.count) }
    }

    private static func page(
        _ visit: DraftVisit, day: String? = nil, error: Bilingual? = nil, refusal: Bilingual? = nil,
        password: SignInRefusal? = nil
    ) async throws -> Response {
        let look = visit.look
        let desk = visit.desk
        let published = try await desk.office.vault.read { try $0.versions() }
        let base = published.last { $0.version == visit.draft.basedOn }?.source ?? ""
        let version = visit.value["statement"]?["version"]?.text ?? "–"
        let written = visit.value[effective]?.text ?? ""
        // A day that is over is no day to begin on; it is the one of the version before.
        let isPast = CalendarDate(written).map { $0 < desk.today } ?? true
        let errors = visit.examination.errors
        let problem = refusal.map { look.notification(.problem, title: $0) } ?? .empty
        let mistakes =
            (error.map { [Look.FormError(field: "effective", message: $0)] } ?? [])
            + (password.map { [Look.FormError(field: SecondLook.field, message: $0.message)] } ?? [])
        let action: HTML
        if errors.isEmpty, visit.source != nil {
            let field = Look.Field(
                "effective", label: KeyNames.name("effective"), hint: DraftTexts.effectiveHint, error: error)
            action = look.form(
                action: visit.path(.publication), token: try desk.visit.token(),
                hidden: [("revision", String(visit.draft.revision))],
                content: look.textField(
                    field, value: day ?? (isPast ? desk.today.description : written), kind: .date, width: .short)
                    + SecondLook.field(look, password)
                    + look.buttons([
                        look.button(DraftTexts.publish(version)),
                        look.linkButton(DraftTexts.keepWorking, to: visit.path(.overview), kind: .secondary),
                    ]))
        } else {
            action = look.notification(
                .problem, title: DraftTexts.notYet(errors.count), content: FindingsView(visit: visit).list(errors))
        }
        let changes = DraftChanges(visit: visit, base: base)
        let described =
            if let words = try await changes.inWords() {
                words + look.moreInformation(DraftTexts.places, content: changes.content)
            } else { changes.content }
        let warnings = visit.examination.findings.filter { $0.severity != .error }
        let content =
            look.breadcrumbs([(DeskTexts.declaration, visit.path(.overview)), (DraftTexts.toPublication, nil)])
            + problem + look.errorSummary(mistakes)
            + look.heading(DraftTexts.publish(version), lead: DraftTexts.publishLead)
            + look.section(DraftTexts.changes, content: described)
            + (warnings.isEmpty
                ? .empty
                : look.section(DraftTexts.findings, content: FindingsView(visit: visit).list(warnings)))
            + look.section(DraftTexts.decide, content: action)
        return try desk.page(
            DraftTexts.toPublication, at: .declaration(.publication),
            hasErrors: refusal != nil || !mistakes.isEmpty,
            content)
    }
}
