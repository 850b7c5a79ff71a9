import Declarations
import Documents
import Processing
import Rules

/// What a draft changes: in words, beside the newest published version, with whom it touches and what it takes; and the
/// places in the file that differ from the version that it was begun with.
struct DraftChanges {
    let visit: DraftVisit
    /// The text of the version that the draft was begun with.
    let base: String

    /// Most places that are listed.
    private static let most = 100

    var paths: [SourcePath] {
        guard let before = try? DeclarationSource(base).value else { return [] }
        return visit.value.differences(from: before)
    }

    var content: HTML {
        let look = visit.look
        let paths = paths
        if paths.isEmpty { return look.paragraph(DraftTexts.noChanges) }
        let rows = paths.prefix(Self.most).map { Self.row($0, visit) }
        let rest = paths.count - rows.count
        return "<ul>\(rows)</ul>\n" + (rest > 0 ? look.paragraph(DraftTexts.more(rest)) : .empty)
    }

    /// The same in words; nil while the draft cannot be read.
    ///
    /// What cannot follow on the earlier versions is said in its place.
    func inWords() async throws -> HTML? {
        let look = visit.look
        let desk = visit.desk
        guard let read = visit.examination.read else { return nil }
        let plan: PublicationPlan
        do { plan = try await desk.office.plan(read.declaration) } catch let refusal as PublicationRefusal {
            return look.notification(.problem, title: refusal.message)
        }
        guard let comparison = plan.comparison else { return nil }
        let document = ComparisonDocument.make(
            comparison, desk.language,
            for: .office(notice: plan.notice, impact: plan.impact.lines(in: comparison.new)))
        return look.documentFrame(
            BlockHTML.definitions(document.facts)
                + HTML(([document.short] + document.sections).map { SectionHTML.render($0, level: 3) }))
    }

    static func row(_ path: SourcePath, _ visit: DraftVisit) -> HTML {
        guard let place = FindingsView.place(of: path.description) else {
            return "<li><code>\(path.description)</code></li>\n"
        }
        return "<li><a\(HTML.href(visit.path(place)))><code>\(path.description)</code></a></li>\n"
    }
}
