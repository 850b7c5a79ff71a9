import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules

/// What happens when the form of an element is sent: it is looked at, saved, or shown again with what is wrong.
struct ElementSaving {
    let desk: DeskVisit
    let address: ElementAddress
    let isNew: Bool

    func respond() async throws -> Response {
        let (form, _) = try await FormBody.readParts(
            desk.visit.request, desk.visit.context, office: desk.office, upTo: DeclarationPages.largestForm)
        let visit = try await DraftVisit.load(desk)
        let source = try visit.editableSource()
        var state = ElementState()
        var target = address
        if isNew {
            guard let made = newAddress(form, in: source.value, &state) else {
                state.value = filled(form, visit, address, current: nil)
                return try DeclarationElementPage.addition(visit, address.section, state)
            }
            target = made
        }
        let conflict = try await DraftConflict.find(visit, revision: Int(form["revision"]) ?? 0)
        let theirs = source.value[target.path]
        if !isNew, theirs == nil, conflict == nil, !target.mayBeAbsent { throw HTTPError(.notFound) }
        let base = conflict.map { $0.base?[target.path] } ?? theirs
        let mine = filled(form, visit, target, current: isNew ? nil : base)
        if let conflict, !isNew {
            return try meanwhile(conflict, target, mine: mine, base: base, theirs: theirs, visit)
        }
        state.value = mine ?? .mapping([])
        do {
            let edited = try change(source, target, to: mine, isThere: theirs != nil)
            let examination = DraftExamination(edited.text, today: desk.today)
            state.refusals = examination.refusals(beyond: visit.examination)
            if state.refusals.isEmpty {
                state.examination = examination
                if form["action"] != "look" { return try await save(edited, visit, target) }
            }
        } catch let refusal as EditRefusal { state.refusals = [finding(refusal, target.path)] }
        return isNew
            ? try DeclarationElementPage.addition(visit, address.section, state)
            : try DeclarationElementPage.page(visit, target, state)
    }

    private func save(_ edited: DeclarationSource, _ visit: DraftVisit, _ target: ElementAddress) async throws
        -> Response
    {
        try await desk.office.saveDraft(edited.text, over: visit.draft.revision, by: desk.actor)
        return .see(path: visit.path(target.place) + "?saved")
    }

    /// What the form says; nil when the element is to go.
    private func filled(
        _ form: FormBody, _ visit: DraftVisit, _ target: ElementAddress, current: SourceValue?
    ) -> SourceValue? {
        if case .promises = target.section.arrangement {
            guard form.has(ElementForm.root) else { return current }
            let kinds = form[ElementForm.root].split(separator: " ").map(String.init)
            var clauses: [String: [String]] = [:]
            for kind in kinds {
                let name = "\(ElementForm.root).\(kind).clauses"
                if form.has(name) { clauses[kind] = ElementReading.words(form[name]) }
            }
            return Promises.choosing(kinds, clauses: clauses, in: current)
        }
        if !target.words.isEmpty, form.has(ElementForm.root) { return .text(form[ElementForm.root]) }
        let shape: ElementShape?
        switch target.section.arrangement {
        case .entries(let below), .list(let below): shape = below
        default: shape = target.shape
        }
        guard let shape else { return current }
        let value = ElementReading(form: form, languages: visit.languages)
            .element(shape, named: ElementForm.root, current: current)
        // A right that is only named stays as it is written: with nothing behind it, or with empty braces.
        return value.entries.isEmpty ? current.flatMap { $0.entries.isEmpty ? $0 : nil } ?? .text("") : value
    }

    private func change(
        _ source: DeclarationSource, _ target: ElementAddress, to mine: SourceValue?, isThere: Bool
    ) throws(EditRefusal) -> DeclarationSource {
        guard let mine else { return isThere ? try source.removing(target.path) : source }
        return try source.setting(mine, at: target.path, order: target.order)
    }

    /// Where a new element goes; nil when its id cannot be used.
    private func newAddress(_ form: FormBody, in value: SourceValue, _ state: inout ElementState) -> ElementAddress? {
        if case .list = address.section.arrangement {
            return ElementAddress(
                section: address.section, id: String(address.section.elements(in: value).count))
        }
        let id = form["element"]
        state.id = id
        guard ReservedIDs.isWellFormed(id) else {
            state.idError = ElementTexts.idHelp
            return nil
        }
        guard value[address.section.path]?[id] == nil else {
            state.idError = ElementTexts.idTaken
            return nil
        }
        return ElementAddress(section: address.section, id: id)
    }

    /// Somebody else was first: their text with what this person changed on top, and what both changed beside it.
    private func meanwhile(
        _ conflict: DraftConflict, _ target: ElementAddress, mine: SourceValue?, base: SourceValue?,
        theirs: SourceValue?, _ visit: DraftVisit
    ) throws -> Response {
        var state = ElementState()
        state.notice = conflict.notice(DraftTexts.saveAgain)
        if let mine, let theirs {
            let merged = mine.merged(onto: theirs, base: base ?? .mapping([]), below: target.path)
            state.value = merged.value
            for path in merged.both { state.meanwhile[path] = visit.value[path] ?? .text("") }
            for path in merged.both.compactMap(\.parent) where visit.value[path]?.text == nil {
                state.meanwhile[path] = visit.value[path]
            }
        } else {
            state.value = mine ?? theirs ?? .mapping([])
        }
        var page = try DeclarationElementPage.page(visit, target, state)
        page.status = .conflict
        return page
    }

    private func finding(_ refusal: EditRefusal, _ path: SourcePath) -> Finding {
        var place = path
        if case .character(_, let found) = refusal { place = found }
        return Finding(
            rule: "format.value", severity: .error, path: place.description,
            position: SourcePosition(line: 1, column: 1), message: refusal.message)
    }
}
