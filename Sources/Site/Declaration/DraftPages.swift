import Documents
import Hummingbird
import Processing
import Rules

/// Beginning a draft, and discarding it.
enum DraftPages {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.post, "/declaration/draft") { desk in
            _ = try await desk.visit.body()
            try await desk.office.startDraft(by: desk.actor)
            return .see(path: desk.path(.declaration(.overview)))
        }
        pages.staffPage(.get, "/declaration/draft/removal") { desk in
            let visit = try await DraftVisit.load(desk)
            let look = desk.look
            let staff = try await StaffNames.load(desk)
            let lead = DraftTexts.draftLead(
                base: visit.draft.basedOn, by: staff[actor: visit.draft.changedBy],
                at: DateTexts.moment(visit.draft.changedAt))
            return try desk.page(
                DraftTexts.discardTitle, at: .declaration(.draftRemoval), width: .reading,
                look.heading(DraftTexts.discardTitle, lead: lead) + look.paragraph(DraftTexts.discardWarning)
                    + look.form(
                        action: visit.path(.draftRemoval), token: try desk.visit.token(),
                        hidden: [("revision", String(visit.draft.revision))],
                        content: look.buttons([
                            look.button(DraftTexts.discard, kind: .danger),
                            look.linkButton(DraftTexts.keep, to: visit.path(.overview), kind: .secondary),
                            look.linkButton(
                                DraftTexts.download, to: visit.path(.revision(visit.draft.revision)), kind: .secondary),
                        ])))
        }
        pages.staffPage(.post, "/declaration/draft/removal") { desk in
            let form = try await desk.visit.body()
            try await desk.office.discardDraft(revision: Int(form["revision"]) ?? 0, by: desk.actor)
            return .see(path: desk.path(.declaration(.overview)))
        }
    }
}
