import Declarations

/// All notices of a declaration.
public enum NoticeDocument {
    /// One notice per purpose, per kind of record that holds data, and per kind of person.
    ///
    /// - Parameter statement: The address of the statement, to which each notice leads; nil leaves the link out.
    public static func notices(
        _ declaration: Declaration, _ language: Language, statement: String? = nil
    ) -> [Notice] {
        let writer = StatementWriter(declaration, language)
        return declaration.purposes.map { writer.notice($0, statement) }
            + declaration.records.compactMap { writer.notice($0, statement) }
            + declaration.people.compactMap { writer.notice($0, statement) }
    }

    /// All of them as one text.
    public static func make(
        _ declaration: Declaration, _ language: Language, statement: String? = nil
    ) -> Document {
        let writer = StatementWriter(declaration, language)
        let all = notices(declaration, language, statement: statement)
        let groups: [(String, StaticString, Bilingual)] = [
            ("purpose", "per-doel", NoticeTexts.purposes), ("record", "per-formulier", NoticeTexts.records),
            ("person", "per-persoon", NoticeTexts.people),
        ]
        let sections = groups.map { kind, place, title in
            let sections = all.filter { $0.subject.kind == kind }.map(\.section)
            let none = sections.isEmpty ? [writer.paragraph(NoticeTexts.nothing)] : []
            return Section(Anchor(place), writer.say(title), blocks: none, subsections: sections)
        }
        let short = Section(
            Anchor("kort"), writer.say(SheetTexts.about), blocks: [writer.paragraph(NoticeTexts.lead)])
        var document = Document(
            title: writer.say(NoticeTexts.title(writer.name)), language: language, short: short,
            contentsTitle: writer.say(SheetTexts.contents), sections: sections)
        document.facts = writer.facts()
        document.note = declaration.organisation.note.map { Inline(writer.say($0)) }
        return document
    }

    /// All of them for programs.
    public static func json(
        _ declaration: Declaration, _ language: Language, statement: String? = nil
    ) -> JSONValue {
        ["notices": .array(notices(declaration, language, statement: statement).map(\.json))]
    }
}
