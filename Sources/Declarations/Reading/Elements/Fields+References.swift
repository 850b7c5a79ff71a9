/// References to elements that are declared elsewhere in the file.
extension Fields {
    func reference<Subject>(
        _ key: String, to kind: DeclaredKind, _ type: Subject.Type
    ) -> Identifier<Subject>? {
        self[key]?.reference(to: kind, type)
    }

    func references<Subject>(
        _ key: String, to kind: DeclaredKind, _ type: Subject.Type
    ) -> [Identifier<Subject>] {
        self[key]?.distinctItems().compactMap { $0.reference(to: kind, type) } ?? []
    }

    /// Events of records, such as `agreement.ended`.
    func events(_ key: String) -> [EventReference] {
        self[key]?.distinctItems().compactMap { $0.event() } ?? []
    }
}

extension Element {
    /// The id of something declared; reports one that is not.
    func reference<Subject>(to kind: DeclaredKind, _ type: Subject.Type) -> Identifier<Subject>? {
        guard let text = plain() else { return nil }
        guard isDeclared(text, kind) else { return nil }
        return Identifier<Subject>(text)
    }

    /// Whether an id is declared; reports it when not.
    func isDeclared(_ id: String, _ kind: DeclaredKind, at position: SourcePosition? = nil) -> Bool {
        if session.isDeclared(id, kind) { return true }
        if session.isFull { return false }
        let suggestion = Suggestion.closest(to: id, among: session.ids(kind))
        report(
            "format.reference", ElementTexts.undeclared(id, section: kind.rawValue, suggestion: suggestion),
            at: position)
        return false
    }

    func event() -> EventReference? {
        guard let text = plain() else { return nil }
        guard let event = EventReference(text) else {
            report("format.value", ElementTexts.wrongEvent(text))
            return nil
        }
        guard isDeclared(event.record.rawValue, .records) else { return nil }
        guard session.isDeclared(event) else {
            let known = session.events(of: event.record.rawValue)
            let suggestion = Suggestion.closest(to: event.event, among: known).map { "\(event.record).\($0)" }
            report(
                "format.reference",
                ElementTexts.undeclared(text, section: "records.\(event.record).events", suggestion: suggestion))
            return nil
        }
        return event
    }
}
