import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// Taking elements away, and changing their order.
enum ElementOrderPages {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/declaration/sections/{section}/{element}/removal") { desk in
            try removal(try await DraftVisit.load(desk), try address(desk), refusals: [])
        }
        pages.staffPage(.post, "/declaration/sections/{section}/{element}/removal") { desk in
            let form = try await desk.visit.body()
            let address = try address(desk)
            let visit = try await DraftVisit.load(desk)
            guard Int(form["revision"]) == visit.draft.revision else { throw DraftRefusal.changed }
            let edited = try change(visit) { source throws(EditRefusal) in try source.removing(address.path) }
            let refusals = DraftExamination(edited.text, today: desk.today).refusals(beyond: visit.examination)
            if !refusals.isEmpty { return try removal(visit, address, refusals: refusals) }
            try await desk.office.saveDraft(edited.text, over: visit.draft.revision, by: desk.actor)
            return .see(path: visit.path(.section(address.section.rawValue)) + "?saved")
        }
        pages.staffPage(.post, "/declaration/sections/{section}/{element}/position") { desk in
            let form = try await desk.visit.body()
            let address = try address(desk)
            let visit = try await DraftVisit.load(desk)
            guard Int(form["revision"]) == visit.draft.revision else { throw DraftRefusal.changed }
            let isUp = form["way"] == "up"
            let edited = try change(visit) { source throws(EditRefusal) in
                try source.moving(address.path, isUp: isUp)
            }
            try await desk.office.saveDraft(edited.text, over: visit.draft.revision, by: desk.actor)
            return .see(path: visit.path(.section(address.section.rawValue)))
        }
    }

    private static func change(
        _ visit: DraftVisit, _ make: (DeclarationSource) throws(EditRefusal) -> DeclarationSource
    ) throws -> DeclarationSource {
        let source = try visit.editableSource()
        do throws(EditRefusal) { return try make(source) } catch {
            if case .missing = error { throw HTTPError(.notFound) }
            throw DraftRefusal.layout
        }
    }

    private static func address(_ desk: DeskVisit) throws -> ElementAddress {
        let section = try DeclarationPages.section(desk)
        switch section.arrangement {
        case .single, .promises: throw HTTPError(.notFound)
        default: return ElementAddress(section: section, id: try desk.visit.parameter("element"))
        }
    }

    private static func removal(
        _ visit: DraftVisit, _ address: ElementAddress, refusals: [Finding]
    ) throws -> Response {
        let source = try visit.editableSource()
        guard source.value[address.path] != nil, let id = address.id else { throw HTTPError(.notFound) }
        let look = visit.look
        let name = address.name(in: source.value, look.language)
        let inUse =
            refusals.isEmpty
            ? HTML.empty
            : look.notification(
                .problem, title: DraftTexts.inUse, content: FindingsView(visit: visit).list(refusals))
        let content =
            inUse + look.heading(DraftTexts.removal(name), lead: DraftTexts.removalLead)
            + look.form(
                action: visit.path(.removal(address.section.rawValue, id)), token: try visit.desk.visit.token(),
                hidden: [("revision", String(visit.draft.revision))],
                content: look.buttons([
                    look.button(ElementTexts.remove, kind: .danger),
                    look.linkButton(
                        DraftTexts.keep, to: visit.path(.section(address.section.rawValue)), kind: .secondary),
                ]))
        return try visit.desk.page(
            DraftTexts.removal(name), at: .declaration(.removal(address.section.rawValue, id)), width: .reading,
            hasErrors: !refusals.isEmpty, content)
    }
}
