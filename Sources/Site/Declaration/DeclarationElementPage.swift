import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// One element: its form, what is wrong with it, and what becomes of it in the statement.
enum DeclarationElementPage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/declaration/sections/{section}/{element}") { desk in
            try page(try await DraftVisit.load(desk), try address(desk))
        }
        pages.staffPage(.get, "/declaration/additions/{section}") { desk in
            try addition(try await DraftVisit.load(desk), try DeclarationPages.section(desk), ElementState())
        }
        for path in ["", "/{element}"] {
            pages.staffPage(.post, "/declaration/sections/{section}\(path)") { desk in
                let address = try address(desk)
                return try await ElementSaving(desk: desk, address: address, isNew: false).respond()
            }
        }
        pages.staffPage(.post, "/declaration/additions/{section}") { desk in
            let section = try DeclarationPages.section(desk)
            let address = ElementAddress(section: section, id: nil)
            return try await ElementSaving(desk: desk, address: address, isNew: true).respond()
        }
    }

    private static func address(_ desk: DeskVisit) throws -> ElementAddress {
        let section = try DeclarationPages.section(desk)
        let id = desk.visit.context.parameters.get("element")
        switch section.arrangement {
        case .single, .promises:
            guard id == nil else { throw HTTPError(.notFound) }
        case .fixed(let shape):
            guard let id, shape.keys.contains(id) else { throw HTTPError(.notFound) }
        case .list:
            guard let id, Int(id) != nil else { throw HTTPError(.notFound) }
        case .entries:
            guard let id, id.utf8.count <= 200 else { throw HTTPError(.notFound) }
        }
        return ElementAddress(section: section, id: id)
    }

    /// The form of an element as it is, or as somebody filled it in.
    static func page(
        _ visit: DraftVisit, _ address: ElementAddress, _ state: ElementState = ElementState()
    ) throws -> Response {
        let source = try visit.editableSource()
        let current = source.value[address.path]
        if current == nil, !address.mayBeAbsent, state.value == nil {
            throw HTTPError(.notFound)
        }
        let look = visit.look
        let examination = state.examination ?? visit.examination
        let findings = state.refusals + examination.findings(at: address.path)
        let form = ElementForm(
            visit: visit, path: address.path, value: state.value ?? current, findings: findings,
            meanwhile: state.meanwhile)
        let name = address.name(in: source.value, look.language)
        let absent = current == nil && address.id != nil ? look.notice(.information, notThere(look)) : .empty
        let fields = content(form, address)
        let answer =
            state.notice + summary(findings, state, form, address.shape) + absent
            + look.form(
                action: visit.path(address.place), token: try visit.desk.visit.token(),
                hidden: [("revision", String(visit.draft.revision))], hasFiles: true,
                content: fields + buttons(look))
            + removal(visit, address, isThere: current != nil)
        let preview = DraftPreview(visit: visit, examination: examination).content(address.section, address.id ?? "")
        let content =
            look.breadcrumbs(crumbs(visit, address, name))
            + (visit.desk.follows("saved") ? look.notification(.success, title: ElementTexts.saved) : .empty)
            + look.heading(name, above: address.id == nil ? nil : address.section.name)
            + look.sideBySide(answer: answer, requirements: preview, title: ElementTexts.preview)
        return try visit.desk.page(
            name, at: .declaration(address.place), hasErrors: !state.refusals.isEmpty, content)
    }

    /// The form of a new element.
    static func addition(
        _ visit: DraftVisit, _ section: DeclarationSection, _ state: ElementState
    ) throws -> Response {
        let shape: ElementShape
        let hasID: Bool
        switch section.arrangement {
        case .entries(let below): (shape, hasID) = (below, true)
        case .list(let below): (shape, hasID) = (below, false)
        default: throw HTTPError(.notFound)
        }
        _ = try visit.editableSource()
        let look = visit.look
        let id = state.id ?? ""
        let path = hasID ? section.path.key(id) : section.path.index(section.elements(in: visit.value).count)
        let findings = state.refusals + (state.examination?.findings(at: path) ?? [])
        let form = ElementForm(visit: visit, path: path, value: state.value, findings: findings)
        let idField =
            hasID
            ? look.textField(
                Look.Field(
                    "element", label: ElementTexts.id, hint: ElementTexts.idHelp,
                    error: state.idError
                        ?? findings.first { $0.rule == "format.id" && $0.path == path.description }?
                        .message), value: id) : .empty
        let content =
            look.breadcrumbs([
                (DeskTexts.declaration, visit.path(.overview)),
                (section.name, visit.path(.section(section.rawValue))), (DraftTexts.add, nil),
            ]) + state.notice + summary(findings, state, form, shape)
            + look.heading(DraftTexts.add, above: section.name, lead: section.description?.help)
            + look.form(
                action: visit.path(.addition(section.rawValue)), token: try visit.desk.visit.token(),
                hidden: [("revision", String(visit.draft.revision))], hasFiles: true,
                content: idField + form.fields(shape) + buttons(look))
        return try visit.desk.page(
            DraftTexts.add, at: .declaration(.addition(section.rawValue)), width: .reading,
            hasErrors: !state.refusals.isEmpty || state.idError != nil, content)
    }

    private static func content(_ form: ElementForm, _ address: ElementAddress) -> HTML {
        if case .promises = address.section.arrangement, case .promises(let words)? = address.section.description?.type
        {
            return form.promises(words, help: address.section.description?.help)
        }
        if !address.words.isEmpty, form.value?.entries.isEmpty != false {
            let field = Look.Field(ElementForm.root, label: KeyNames.name(address.id ?? ""))
            return form.choice(field, form.declared.words(address.words), form.value, isRequired: true)
        }
        return address.shape.map(form.fields) ?? .empty
    }

    private static func summary(
        _ findings: [Finding], _ state: ElementState, _ form: ElementForm, _ shape: ElementShape?
    ) -> HTML {
        let look = form.look
        // What is refused comes first and links to its field; what the draft already has stands beside the fields.
        let shown = state.refusals.isEmpty ? findings.filter { $0.severity == .error } : state.refusals
        let errors = shown.map { finding in
            Look.FormError(field: form.control(at: finding.path, in: shape), message: finding.message)
        }
        let own = findings.filter { $0.severity != .error && $0.path == form.path.description }.map { finding in
            look.notice(
                finding.severity == .warning ? .warning : .information, HTML(quoting: finding.message[look.language]))
        }
        return look.errorSummary((state.idError.map { [Look.FormError(field: "element", message: $0)] } ?? []) + errors)
            + HTML(own)
    }

    private static func buttons(_ look: Look) -> HTML {
        look.buttons([
            look.button(ElementTexts.save, name: "action", value: "save"),
            look.button(ElementTexts.look, kind: .secondary, name: "action", value: "look"),
        ])
    }

    private static func removal(_ visit: DraftVisit, _ address: ElementAddress, isThere: Bool) -> HTML {
        guard isThere, let id = address.id else { return .empty }
        return "<p>"
            + visit.look.link(ElementTexts.remove, to: visit.path(.removal(address.section.rawValue, id))) + "</p>"
    }

    private static func notThere(_ look: Look) -> HTML { HTML(text: ElementTexts.notThere[look.language]) }

    static func crumbs(
        _ visit: DraftVisit, _ address: ElementAddress, _ name: String
    ) -> [(label: any Words, address: String?)] {
        var crumbs: [(label: any Words, address: String?)] = [(DeskTexts.declaration, visit.path(.overview))]
        if address.id != nil {
            crumbs.append((address.section.name, visit.path(.section(address.section.rawValue))))
        }
        return crumbs + [(name, nil)]
    }
}
