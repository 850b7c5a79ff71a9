import Declarations
import Documents
import Hummingbird
import Processing
import Rules

/// One section: the list of its elements in the order in which people see them.
enum DeclarationSectionPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/declaration/sections/{section}") { desk in
            let section = try DeclarationPages.section(desk)
            let visit = try await DraftVisit.load(desk)
            _ = try visit.editableSource()
            switch section.arrangement {
            case .single, .promises:
                return try DeclarationElementPage.page(visit, ElementAddress(section: section, id: nil))
            default: return try page(visit, section)
            }
        }
    }

    private static func page(_ visit: DraftVisit, _ section: DeclarationSection) throws -> Response {
        let look = visit.look
        let elements = section.elements(in: visit.value)
        let token = try visit.desk.visit.token()
        let view = FindingsView(visit: visit)
        let rows = elements.enumerated().map { index, element -> Look.Row in
            let name = DeclarationSection.name(element.id, element.value, look.language)
            func move(_ label: Bilingual, _ isUp: Bool) -> HTML {
                look.actionButton(
                    label, action: visit.path(.position(section.rawValue, element.id)), token: token,
                    hidden: [("revision", String(visit.draft.revision)), ("way", isUp ? "up" : "down")], kind: .quiet,
                    about: name)
            }
            let order =
                (index > 0 ? move(ElementTexts.up, true) : HTML.empty)
                + (index < elements.count - 1 ? move(ElementTexts.down, false) : .empty)
            let remove = look.linkButton(
                ElementTexts.remove, to: visit.path(.removal(section.rawValue, element.id)), kind: .quiet, about: name)
            return Look.Row(
                section.isNamed ? KeyNames.name(element.id)[look.language] : name,
                address: visit.path(.element(section.rawValue, element.id)), note: element.id,
                status: view.count(visit.examination.findings(at: section.path(of: element.id))),
                actions: "<div class=\"g-row-actions\">\(order)\(remove)</div>")
        }
        let list =
            rows.isEmpty
            ? look.emptyState(DraftTexts.noElements, explanation: section.description?.help, action: .empty)
            : look.rowList(rows)
        let saved = visit.desk.follows("saved") ? look.notification(.success, title: ElementTexts.saved) : .empty
        let content =
            look.breadcrumbs([
                (DeskTexts.declaration, visit.path(.overview)), (section.name, nil),
            ]) + saved + look.heading(section.name, lead: section.description?.help) + list
            + additions(visit, section, elements.map(\.id))
            + FindingsView(visit: visit).list(
                visit.examination.findings(at: section.path).filter { $0.path == section.path.description })
        return try visit.desk.page(section.name, at: .declaration(.section(section.rawValue)), content)
    }

    /// What can be added: something of one's own, or one of the fixed keys that is not there.
    private static func additions(_ visit: DraftVisit, _ section: DeclarationSection, _ known: [String]) -> HTML {
        let look = visit.look
        guard case .fixed(let shape) = section.arrangement else {
            return look.buttons([
                look.linkButton(DraftTexts.add, to: visit.path(.addition(section.rawValue)), kind: .secondary)
            ])
        }
        let missing = shape.descriptions.filter { !known.contains($0.key) }
        if missing.isEmpty { return .empty }
        return look.section(
            DraftTexts.notNamed,
            content: look.rowList(
                missing.map { description in
                    Look.Row(
                        KeyNames.name(description.key),
                        address: visit.path(.element(section.rawValue, description.key)), note: description.help)
                }))
    }
}

extension DeclarationSection {
    /// Whether its elements have names of the format.
    var isNamed: Bool { if case .fixed = arrangement { true } else { false } }

    /// Where an element of it stands.
    func path(of element: String) -> SourcePath {
        if case .list = arrangement { return path.index(Int(element) ?? 0) }
        return path.key(element)
    }
}
