import Declarations
import Documents
import Hummingbird
import Processing
import Rules

/// What the newest version changes, for how many people, and what it takes: for the office.
enum DeskVersionsPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/versions") { desk in
            try desk.requireProof()
            let content = try await newest(desk)
            let archive = desk.look.linkButton(
                VersionTexts.archive, to: Route.versions(desk.visit.organisation, desk.language).path,
                kind: .secondary)
            return try desk.page(
                DeskTexts.versions, at: .versions,
                desk.look.heading(DeskTexts.versions, lead: VersionTexts.deskLead, actions: [archive]) + content)
        }
    }

    private static func newest(_ desk: DeskVisit) async throws -> HTML {
        let versions = desk.office.versions
        guard let number = versions.numbers.last, let before = versions.before(number) else {
            return desk.look.emptyState(VersionTexts.onlyOne, explanation: VersionTexts.onlyOneHint, action: .empty)
        }
        let comparison = VersionComparison(from: before, to: versions[number])
        let impact = try await desk.office.impact(of: comparison, before: number)
        let document = ComparisonDocument.make(
            comparison, desk.language,
            for: .office(notice: versions.notice(of: number), impact: impact.lines(in: comparison.new)))
        let content =
            BlockHTML.definitions(document.facts)
            + HTML(([document.short] + document.sections).map { SectionHTML.render($0, level: 3) })
        return desk.look.section(VersionTexts.newest, content: desk.look.documentFrame(content))
    }
}
