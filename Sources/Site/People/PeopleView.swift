import Declarations
import Documents
import Hummingbird
import Processing
import Rules
import Vault

/// The page for finding people: the form, and what was found.
struct PeopleView {
    let desk: DeskVisit
    let search: PeopleSearch

    private var look: Look { desk.look }
    private var declaration: Declaration { desk.office.declaration }

    func response() throws -> Response {
        let errors =
            search.refusal.map { look.errorSummary([Look.FormError(field: "value", message: $0)]) } ?? .empty
        let people = search.people.map(results) ?? .empty
        let cases = try search.cases.map(choices) ?? .empty
        return try desk.page(
            DeskTexts.people, at: .people, hasErrors: search.refusal != nil,
            errors + look.heading(DeskTexts.people, lead: PeopleTexts.lead) + form() + cases + people)
    }

    private func form() throws -> HTML {
        guard !desk.purposes.isEmpty else {
            return look.emptyState(PeopleTexts.none, explanation: PeopleTexts.noneHint, action: .empty)
        }
        let identifying = declaration.data.filter(\.identifies)
        return look.form(
            action: desk.path(.people), token: try desk.visit.token(),
            content: look.select(
                Look.Field("purpose", label: PeopleTexts.purpose, hint: PeopleTexts.purposeHint),
                choices: desk.purposes.map { Look.Choice($0.id.rawValue, $0.title) },
                selected: search.purpose?.rawValue)
                + look.select(
                    Look.Field("category", label: PeopleTexts.by),
                    choices: identifying.map { Look.Choice($0.id.rawValue, $0.label) },
                    selected: search.category?.rawValue)
                + look.textField(
                    Look.Field("value", label: PeopleTexts.value, error: search.refusal), value: search.value,
                    kind: .text)
                + look.buttons([look.button(PeopleTexts.find, kind: .primary)]))
    }

    /// The cases to choose from; nothing of them has been opened yet.
    private func choices(_ cases: [OpenCase]) throws -> HTML {
        guard let purpose = search.purpose.flatMap({ declaration.purpose($0) }), !cases.isEmpty else {
            return look.emptyState(PeopleTexts.notFound, explanation: PeopleTexts.notFoundHint, action: .empty)
        }
        let kind = purpose.per.flatMap { declaration.records[id: $0]?.label } ?? PeopleTexts.file
        let token = try desk.visit.token()
        let rows = cases.map { found in
            [
                HTML(text: kind[desk.language].firstUppercased),
                HTML(text: DateTexts.plain(AmsterdamTime.date(of: found.collectedAt))[desk.language]),
                look.actionButton(
                    PeopleTexts.open, action: desk.path(.people), token: token,
                    hidden: [
                        ("purpose", purpose.id.rawValue), ("category", search.category?.rawValue ?? ""),
                        ("value", search.value), ("person", found.person.rawValue), ("case", found.record.rawValue),
                    ], about: DateTexts.plain(AmsterdamTime.date(of: found.collectedAt))),
            ]
        }
        return look.section(
            PeopleTexts.found(cases.count),
            content: look.paragraph(PeopleTexts.chooseCase)
                + look.table(
                    caption: PeopleTexts.cases,
                    columns: [
                        Look.Column(PeopleTexts.what), Look.Column(PeopleTexts.date), Look.Column(PeopleTexts.action),
                    ], rows: rows, hidesCaption: true))
    }

    private func results(_ found: [PersonView]) -> HTML {
        guard !found.isEmpty else {
            return look.emptyState(PeopleTexts.notFound, explanation: PeopleTexts.notFoundHint, action: .empty)
        }
        let cards = found.map { person -> Look.Card in
            let rows = person.values.map { value -> (term: any Words, meaning: HTML) in
                let label = declaration.category(value.stored.field)?.label
                return (label ?? Bilingual(same: value.stored.field.rawValue), HTML(text: value.text))
            }
            let kind = person.values.first.flatMap { declaration.people[id: $0.stored.collection.capacity]?.label }
            return Look.Card(
                (kind ?? PeopleTexts.person).map(\.firstUppercased), address: nil, status: .empty,
                content: look.definitions(rows))
        }
        return look.section(PeopleTexts.found(found.count), content: look.cards(cards))
    }
}
