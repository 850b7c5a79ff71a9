import Declarations
import Documents
import Hummingbird
import Processing
import Rules
import Vault

/// The declaration at a glance: the draft, its sections, and what is still wrong.
enum DeclarationOverviewPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/declaration") { desk in
            let draft = try await desk.office.draft(by: desk.actor)
            let published = try await desk.office.vault.read { try $0.versions() }
            guard let newest = published.last else { throw Fault("nothing was published") }
            var content = try without(desk, newest)
            if let draft {
                let staff = try await StaffNames.load(desk)
                let base = published.last { $0.version == draft.basedOn } ?? newest
                content = try Self.draft(DraftVisit(desk, draft), base: base, staff)
            }
            return try desk.page(
                DeskTexts.declaration, at: .declaration(.overview), notices(desk) + content)
        }
    }

    private static func notices(_ desk: DeskVisit) -> HTML {
        let look = desk.look
        if desk.follows("published") {
            return look.notification(
                .success, title: DraftTexts.published,
                content: "<p>"
                    + look.link(
                        PublicTexts.statement, to: Route.statement(desk.visit.organisation, desk.language).path)
                    + "</p>")
        }
        return desk.follows("saved") ? look.notification(.success, title: ElementTexts.saved) : .empty
    }

    /// No draft: what is in force, and how to begin.
    private static func without(_ desk: DeskVisit, _ newest: PublishedVersion) throws -> HTML {
        let look = desk.look
        let token = try desk.visit.token()
        let shown = DraftVisit(
            desk,
            DeclarationDraft(
                revision: 0, source: newest.source, basedOn: newest.version, changedBy: "",
                changedAt: newest.publishedAt))
        let start =
            desk.isPrivacyContact
            ? look.actionButton(
                DraftTexts.start, action: shown.path(.draft), token: token, kind: .primary) : .empty
        let upload = desk.isPrivacyContact ? DeclarationFilePage.upload(shown, token: token) : .empty
        return look.heading(
            DeskTexts.declaration, lead: DraftTexts.inForce(newest.version, DateTexts.plain(newest.effectiveOn)))
            + look.buttons([start, look.linkButton(DraftTexts.preview, to: shown.path(.preview), kind: .secondary)])
            + sections(shown, isEditable: false) + upload
    }

    private static func draft(_ visit: DraftVisit, base: PublishedVersion, _ staff: StaffNames) throws -> HTML {
        let look = visit.look
        let findings = visit.examination.findings.filter { $0.acceptance == nil }
        var actions = [look.linkButton(DraftTexts.preview, to: visit.path(.preview), kind: .secondary)]
        if visit.desk.isPrivacyContact {
            actions.insert(look.linkButton(DraftTexts.toPublication, to: visit.path(.publication)), at: 0)
            actions += [
                look.linkButton(DraftTexts.asFile, to: visit.path(.file), kind: .secondary),
                look.linkButton(DraftTexts.discard, to: visit.path(.draftRemoval), kind: .quiet),
            ]
        }
        let broken =
            visit.source == nil
            ? look.notification(
                .problem, title: DraftTexts.broken,
                content: "<p>" + look.link(DraftTexts.asFile, to: visit.path(.file)) + "</p>") : .empty
        let summary =
            findings.isEmpty
            ? look.notice(.success, HTML(text: DraftTexts.nothingWrong[look.language]))
            : FindingsView(visit: visit).list(findings)
        return broken
            + look.heading(
                DraftTexts.draftTitle,
                lead: DraftTexts.draftLead(
                    base: base.version, by: staff[actor: visit.draft.changedBy],
                    at: DateTexts.moment(visit.draft.changedAt)))
            + look.buttons(actions) + look.section(DraftTexts.findings, content: summary)
            + look.section(
                DraftTexts.sections, content: sections(visit, isEditable: visit.desk.isPrivacyContact))
            + look.section(
                DraftTexts.changes, id: "changes", content: DraftChanges(visit: visit, base: base.source).content)
    }

    private static func sections(_ visit: DraftVisit, isEditable: Bool) -> HTML {
        let look = visit.look
        let view = FindingsView(visit: visit)
        let rows = DeclarationSection.allCases.map { section -> [HTML] in
            let name =
                isEditable
                ? look.link(section.name, to: visit.path(.section(section.rawValue)))
                : HTML(text: section.name[look.language])
            var findings = visit.examination.findings(at: section.path)
            if section == .statement {
                findings.removeAll { DeclarationSection.ownTexts.path.contains($0.path) }
            }
            let count = section.elements(in: visit.value).count
            return [
                name + "<span class=\"g-hint\">\(section.description?.help[look.language] ?? "")</span>",
                HTML(text: String(count)), view.count(findings),
            ]
        }
        return look.table(
            caption: DraftTexts.sections,
            columns: [
                Look.Column(DraftTexts.section), Look.Column(DraftTexts.elements, isNumeric: true),
                Look.Column(DraftTexts.findings),
            ], rows: rows, hidesCaption: true)
    }
}
