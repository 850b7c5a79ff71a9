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
            try PeopleView(desk: desk, search: PeopleSearch()).response()
        }
        pages.staffPage(.post, "/people") { desk in
            let body = try await desk.visit.body()
            var search = PeopleSearch(
                purpose: Purpose.ID(body["purpose"]), category: DataCategory.ID(body["category"]),
                value: body["value"])
            do {
                try await search.run(at: desk, person: body["person"], caseRecord: body["case"])
            } catch let refusal as any Refusal where refusal.category != .notFound {
                search.refusal = refusal.message
            }
            return try PeopleView(desk: desk, search: search).response()
        }
    }
}

/// A search for people: what was asked, and what came of it.
struct PeopleSearch: Sendable {
    var purpose: Purpose.ID?
    var category: DataCategory.ID?
    var value = ""
    var refusal: Bilingual?
    var people: [PersonView]?
    var cases: [OpenCase]?

    /// Looks for people; or for their cases, where the purpose is bound to one; or opens the case that was chosen.
    mutating func run(at desk: DeskVisit, person: String, caseRecord: String) async throws {
        guard let purpose, let category else { return }
        let isBoundToCase = desk.office.declaration.purpose(purpose)?.per != nil
        if isBoundToCase, !person.isEmpty {
            people = [
                try await desk.office.person(
                    Person.ID(person), for: purpose, case: HeldRecord.ID(caseRecord), by: desk.actor)
            ]
        } else if isBoundToCase {
            cases = try await desk.office.findCases(by: category, value: value, for: purpose, by: desk.actor)
        } else {
            people = try await desk.office.findPeople(by: category, value: value, for: purpose, by: desk.actor)
        }
    }
}
