import Declarations
import Documents
import Processing
import Rules
import Vault

/// What to tell someone whose draft was changed by somebody else while they were working.
struct DraftConflict {
    let visit: DraftVisit
    /// The draft as it was when they began; nil when it is not kept any more.
    let base: SourceValue?
    let staff: StaffNames

    /// Nil when nobody was in between.
    static func find(_ visit: DraftVisit, revision: Int) async throws -> DraftConflict? {
        if visit.draft.revision == revision { return nil }
        let base = try await visit.desk.office.draft(revision: revision, by: visit.desk.actor)
        return DraftConflict(
            visit: visit, base: base.flatMap { try? DeclarationSource($0.source).value },
            staff: try await StaffNames.load(visit.desk))
    }

    /// Who changed what, and when.
    func notice(_ advice: Bilingual) -> HTML {
        let look = visit.look
        let changed = base.map { visit.value.differences(from: $0) } ?? []
        let rows = changed.prefix(20).map { DraftChanges.row($0, visit) }
        return look.notification(
            .warning,
            title: DraftTexts.changedMeanwhile(
                staff[actor: visit.draft.changedBy], DateTexts.moment(visit.draft.changedAt)),
            content: (rows.isEmpty ? .empty : "<ul>\(rows)</ul>") + look.paragraph(advice))
    }
}
