import Declarations
import Documents
import Hummingbird
import Processing
import Rules

/// The archive: every published version, what each changed, and each as it was.
enum VersionsPage {
    static func add(to pages: SiteRouter) {
        pages.page(.get, "/versions") { visit in
            let versions = visit.office.versions
            let cards = versions.numbers.reversed().map { card($0, versions, visit) }
            let content =
                visit.look.heading(
                    VersionTexts.archive, lead: VersionTexts.lead(visit.declaration.organisation.name))
                + visit.look.cards(cards, isTopLevel: true)
            let frame = visit.frame(VersionTexts.archive, at: .versions(visit.organisation, visit.language))
            return Response.html(frame.render(content))
        }
        pages.page(.get, "/versions/{version}") { visit in
            let versions = visit.office.versions
            guard let number = Int(try visit.parameter("version")), versions.knows(number),
                String(number) == (try visit.parameter("version"))
            else { throw HTTPError(.notFound) }
            let route = Route.version(visit.organisation, visit.language, number)
            let frame = visit.frame(VersionTexts.name(number), at: route, width: .wide)
            let back = visit.look.linkButton(
                VersionTexts.archive, to: Route.versions(visit.organisation, visit.language).path, kind: .secondary)
            let document = document(number, versions, visit.language)
            return Response.html(
                frame.render(
                    standing(number, versions, visit)
                        + visit.look.statementFrame(
                            StatementHTML.render(document), actions: [back, visit.look.printButton()])))
        }
    }

    /// The statement of a version, with what it changed behind what may not be missed.
    private static func document(_ number: Int, _ versions: DeclarationVersions, _ language: Language) -> Document {
        var document = StatementDocument.make(versions[number], language)
        guard let before = versions.before(number) else { return document }
        let comparison = VersionComparison(from: before, to: versions[number])
        let section = Section(
            VersionTexts.changed, VersionTexts.changedSince(before.statement.version)[language],
            subsections: ComparisonDocument.sections(comparison, language))
        let place = document.sections.prefix { $0.style == .prominent }.count
        document.sections.insert(section, at: place)
        return document
    }

    private static func card(_ number: Int, _ versions: DeclarationVersions, _ visit: Visit) -> Look.Card {
        let look = visit.look
        let comparison = versions.before(number).map { VersionComparison(from: $0, to: versions[number]) }
        let status =
            number == versions.current.statement.version
            ? look.tag(VersionTexts.current, .good) : .empty
        return Look.Card(
            VersionTexts.name(number), address: Route.version(visit.organisation, visit.language, number).path,
            status: status,
            content: look.paragraph(VersionTexts.period(of: number, in: versions))
                + look.paragraph(VersionTexts.changes(comparison?.material.count)))
    }

    /// Whether this version is in force, and where the one in force is.
    private static func standing(_ number: Int, _ versions: DeclarationVersions, _ visit: Visit) -> HTML {
        let current = versions.current.statement.version
        let link = visit.look.link(
            VersionTexts.readCurrent[visit.language], to: Route.statement(visit.organisation, visit.language).path)
        let period = HTML(text: VersionTexts.period(of: number, in: versions)[visit.language])
        let kind: Look.NoticeKind = number < current ? .warning : .information
        let title =
            number < current ? VersionTexts.isOld : number == current ? VersionTexts.isCurrent : VersionTexts.isComing
        return visit.look.notification(
            kind, title: title, content: "<p>\(period)\(number == current ? .empty : " \(link)" as HTML)</p>")
    }
}

extension Visit {
    /// The announcement of a new version, for as long as the version before it promised (art. 13(3)).
    var changeBanner: HTML {
        let versions = office.versions
        let today = office.environment.today
        let announced = versions.numbers.last { versions.notice(of: $0)?.isVisible(on: today) == true }
        guard let number = announced else { return .empty }
        let isComing = number > versions.current.statement.version
        let path = Route.version(organisation, language, number).path
        let words = VersionTexts.announcement(number, from: versions.firstDay(of: number), isComing: isComing)
        return look.notification(
            .information, title: isComing ? VersionTexts.coming : VersionTexts.announced,
            content: """
                <p>\(words[language]) <a href="\(path)#\(VersionTexts.changed.id)">\
                \(VersionTexts.seeChanges[language])</a></p>
                """)
    }
}
