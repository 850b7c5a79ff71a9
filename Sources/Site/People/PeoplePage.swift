import Declarations
import Documents
import Hummingbird
import Processing
import Rules
import Vault

/// Finding people, always for a purpose: what is shown is what that purpose needs.
enum PeoplePage {
    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/people") { desk in
            try page(desk, purpose: nil, category: nil, refusal: nil, found: nil)
        }
        pages.staffPage(.post, "/people") { desk in
            let body = try await desk.visit.body()
            let purpose = Purpose.ID(body["purpose"])
            let category = DataCategory.ID(body["category"])
            do {
                let found = try await desk.office.findPeople(
                    by: category, value: body["value"], for: purpose, by: desk.actor)
                return try page(desk, purpose: purpose, category: category, refusal: nil, found: found)
            } catch let refusal as any Refusal where refusal.category != .notFound {
                return try page(desk, purpose: purpose, category: category, refusal: refusal.message, found: nil)
            }
        }
    }

    private static func page(
        _ desk: DeskVisit, purpose: Purpose.ID?, category: DataCategory.ID?, refusal: Bilingual?,
        found: [PersonView]?
    ) throws -> Response {
        let look = desk.look
        // A purpose bound to a case is opened from that case, never by looking someone up.
        let purposes = desk.purposes.filter { $0.per == nil }
        let errors = refusal.map { look.errorSummary([Look.FormError(field: "value", message: $0)]) } ?? .empty
        let identifying = desk.office.declaration.data.filter(\.identifies)
        let form =
            purposes.isEmpty
            ? look.emptyState(PeopleTexts.none, explanation: PeopleTexts.noneHint, action: .empty)
            : look.form(
                action: desk.path(.people), token: try desk.visit.token(),
                content: look.select(
                    Look.Field("purpose", label: PeopleTexts.purpose, hint: PeopleTexts.purposeHint),
                    choices: purposes.map { Look.Choice($0.id.rawValue, $0.title) }, selected: purpose?.rawValue)
                    + look.select(
                        Look.Field("category", label: PeopleTexts.by),
                        choices: identifying.map { Look.Choice($0.id.rawValue, $0.label) },
                        selected: category?.rawValue)
                    + look.textField(Look.Field("value", label: PeopleTexts.value, error: refusal), kind: .text)
                    + look.buttons([look.button(PeopleTexts.find, kind: .primary)]))
        let results: HTML = found.map { Self.results(desk, $0) } ?? .empty
        return try desk.page(
            DeskTexts.people, at: .people, hasErrors: refusal != nil,
            errors + look.heading(DeskTexts.people, lead: PeopleTexts.lead) + form + results)
    }

    private static func results(_ desk: DeskVisit, _ found: [PersonView]) -> HTML {
        let look = desk.look
        guard !found.isEmpty else {
            return look.emptyState(PeopleTexts.notFound, explanation: PeopleTexts.notFoundHint, action: .empty)
        }
        let cards = found.map { person -> Look.Card in
            let rows = person.values.map { value -> (term: any Words, meaning: HTML) in
                let label = desk.office.declaration.category(value.stored.field)?.label
                return (label ?? Bilingual(same: value.stored.field.rawValue), HTML(text: value.text))
            }
            let kind = person.values.first.flatMap {
                desk.office.declaration.people[id: $0.stored.collection.capacity]?.label
            }
            return Look.Card(
                kind ?? PeopleTexts.person, address: nil, status: .empty, content: look.definitions(rows))
        }
        return look.section(PeopleTexts.found(found.count), content: look.cards(cards))
    }
}

/// What the page says.
enum PeopleTexts {
    static let lead = Bilingual(
        nl: "U ziet alleen wat het doel nodig heeft. Elke keer komt in het logboek.",
        en: "You see only what the purpose needs. Each time goes into the log.")
    static let purpose = Bilingual(nl: "Waarvoor zoekt u?", en: "What are you looking for?")
    static let purposeHint = Bilingual(
        nl: "Alleen doelen waarvoor u een rol hebt.", en: "Only purposes for which you hold a role.")
    static let by = Bilingual(nl: "Zoek op", en: "Search by")
    static let value = Bilingual(nl: "Zoek", en: "Search")
    static let find = Bilingual(nl: "Zoek", en: "Search")
    static let none = Bilingual(nl: "U hebt geen rol voor een doel", en: "You hold no role for a purpose")
    static let noneHint = Bilingual(
        nl: "Vraag de contactpersoon privacy om een rol.", en: "Ask the privacy contact for a role.")
    static let notFound = Bilingual(nl: "Niemand gevonden", en: "Nobody found")
    static let notFoundHint = Bilingual(
        nl: "Voor dit doel is niemand bekend met dit gegeven.", en: "For this purpose nobody is known by this.")
    static let person = Bilingual(nl: "Persoon", en: "Person")

    static func found(_ count: Int) -> Bilingual {
        Bilingual(nl: "Gevonden: \(count)", en: "Found: \(count)")
    }
}
