import Declarations
import HTTPTypes
import Ledger
import Rules
import Testing

@testable import Site

/// One call: what is sent, what comes back, what is in the log and what is stored.
struct APIScenario: Sendable, CustomTestStringConvertible {
    var name: String
    var method: HTTPRequest.Method
    /// After `/api/v1/luxigo`.
    var path: String
    var body: String?
    var headers: [String: String] = [:]
    /// The purposes of the token; nil is all.
    var purposes: Set<Purpose.ID>?
    var status: Int
    var code: String?
    /// The member, the element of the declaration and the addition that the answer names.
    var named: [String] = []
    /// The methods that the answer names.
    var allow: String?
    /// The verbs that the log gains; a refusal with its code.
    var log: [String] = []
    /// The rows that tables gain.
    var rows: [String: Int] = [:]

    var testDescription: String { name }
}

@Suite("Calls of the API: the answer, the log, what is stored")
struct ScenarioTests {
    @Test("each call", arguments: APIScenario.people + APIScenario.records + APIScenario.others)
    func scenario(_ scenario: APIScenario) async throws {
        let house = try await APIHouse()
        let secret = try await house.secret(for: scenario.purposes)
        let before = try await house.rowCounts()
        let logged = Set(try await house.entries())
        try await house.test { client in
            let reply = try await APICaller(client, secret).call(
                scenario.method, house.filled("/api/v1/luxigo" + scenario.path), scenario.body.map(house.filled),
                headers: scenario.headers)
            #expect(reply.status == scenario.status, "\(reply.text)")
            #expect(reply.code == scenario.code)
            let entry = reply.errors.first
            let named = ["pointer", "element", "add"].compactMap { entry?[$0]?.text }
            #expect(named == scenario.named)
            if named.count == 3 { #expect(entry?["line"] != nil) }
            if reply.status >= 400 { #expect(JSONShape.problem.flaws(in: reply.json).isEmpty) }
            #expect(!reply.text.contains("geheim"), "what was sent is not repeated")
            #expect(reply.header("Allow") == scenario.allow)
            #expect(reply.headers[.cacheControl] == "no-store")
            #expect(reply.headers[.contentLanguage] == "nl")
        }
        let added = try await house.entries().filter { !logged.contains($0) }
        // Entries of one moment have no order until they are numbered.
        let verbs = added.map { $0.verb == .refuse ? "refuse \($0.detail ?? "")" : "\($0.verb)" }
        #expect(verbs.sorted() == scenario.log.sorted())
        #expect(added.allSatisfy { "\($0.actor)".contains("token") || $0.verb == .receive })
        for entry in added { #expect(!String(decoding: entry.bytes, as: UTF8.self).contains("geheim")) }
        let after = try await house.rowCounts()
        let gained = after.filter { $0.key != "log_entries" && $0.value != before[$0.key] }
            .reduce(into: [String: Int]()) { $0[$1.key] = $1.value - (before[$1.key] ?? 0) }
        #expect(gained == scenario.rows)
    }
}

extension APIScenario {
    static let stored = [
        "people": 1, "collections": 1, "records": 1, "record_keys": 1, "sealed_values": 2, "lookups": 2,
    ]

    static func intake(_ values: String, as kind: String = "customer", record: String = "profile", _ more: String = "")
        -> String
    {
        "{\"as\": \"\(kind)\", \"record\": {\"kind\": \"\(record)\", \"values\": {\(values)}\(more)}}"
    }

    static let people: [APIScenario] = [
        APIScenario(
            name: "adding a person", method: .post, path: "/for/account/people",
            body: intake(#""name": "Noor", "email": "geheim@example.org""#), status: 201, log: ["store"], rows: stored),
        APIScenario(
            name: "asking beforehand stores nothing", method: .post, path: "/for/account/people?validate=true",
            body: intake(#""name": "Noor", "email": "geheim@example.org""#), status: 200),
        APIScenario(
            name: "a category that nobody declared for this record", method: .post, path: "/for/account/people",
            body: intake(#""name": "Noor", "iban": "geheim""#), status: 403, code: "record.undeclared",
            named: ["/record/values/iban", "records.profile.data", "iban"], log: ["refuse record.undeclared"]),
        APIScenario(
            name: "a category that is never collected", method: .post, path: "/for/account/people",
            body: intake(#""location": "geheim""#), status: 403, code: "category.blocked",
            named: ["/record/values/location", "data.location.blocked"], log: ["refuse category.blocked"]),
        APIScenario(
            name: "a kind of person that is not declared", method: .post, path: "/for/account/people",
            body: intake(#""name": "Noor""#, as: "alien"), status: 403, code: "intake.refused",
            named: ["/as", "people", "alien"], log: ["refuse capacity.undeclared"]),
        APIScenario(
            name: "a kind of record that is not declared", method: .post, path: "/for/account/people",
            body: intake(#""name": "Noor""#, record: "diary"), status: 403, code: "record.undeclared",
            named: ["/record/kind", "records", "diary"], log: ["refuse record.undeclared"]),
        APIScenario(
            name: "an address that is none", method: .post, path: "/for/account/people",
            body: intake(#""name": "Noor", "email": "geheim""#), status: 422, code: "value.malformed",
            named: ["/record/values/email"], log: ["refuse value.malformed"]),
        APIScenario(
            name: "a source that is not declared", method: .post, path: "/for/account/people",
            body: intake(#""name": "Noor""#, #", "source": "geheim""#), status: 422, code: "source.undeclared",
            named: ["/record/source", "sources"], log: ["refuse source.undeclared"]),
        APIScenario(
            name: "a record without values", method: .post, path: "/for/account/people", body: intake(""), status: 400,
            code: "body.invalid", named: ["/record/values"]),
        APIScenario(
            name: "a purpose that is not declared", method: .post, path: "/for/spying/people",
            body: intake(#""name": "Noor""#), status: 404, code: "purpose.unknown", named: ["purposes", "spying"],
            log: ["refuse purpose.unknown"]),
        APIScenario(
            name: "finding someone opens nothing", method: .post, path: "/for/account/people/searches",
            body: #"{"category": "email", "value": "sanne@example.org"}"#, status: 200, log: ["search"]),
        APIScenario(
            name: "finding nobody", method: .post, path: "/for/account/people/searches",
            body: #"{"category": "email", "value": "geheim@example.org"}"#, status: 200, log: ["search"]),
        APIScenario(
            name: "finding by what identifies nobody", method: .post, path: "/for/account/people/searches",
            body: #"{"category": "address", "value": "geheim"}"#, status: 403, code: "category.outside-purpose",
            named: ["purposes.account.data", "address"], log: ["refuse category.outside-purpose"]),
        APIScenario(
            name: "reading someone", method: .get, path: "/for/account/people/{person}", status: 200, log: ["open"]),
        APIScenario(
            name: "reading someone for a purpose with a case, without the case", method: .get,
            path: "/for/order/people/{person}", status: 422, code: "purpose.case-missing",
            log: ["refuse purpose.case-missing"]),
        APIScenario(
            name: "reading someone in their case", method: .get, path: "/for/order/people/{person}?case={record}",
            status: 200, log: ["open"]),
        APIScenario(
            name: "reading someone in a case that is another kind of record", method: .get,
            path: "/for/order/people/{person}?case={profile}", status: 404, code: "not-found",
            log: ["refuse purpose.case-foreign"]),
        APIScenario(
            name: "reading someone who is not there", method: .get,
            path: "/for/account/people/aaaaaaaaaaaaaaaaaaaaaaaaaa", status: 404, code: "not-found",
            log: ["refuse person.unknown"]),
        APIScenario(
            name: "reading someone of whom the purpose holds nothing", method: .get,
            path: "/for/service-contact/people/{person}", status: 404, code: "not-found",
            log: ["refuse person.unknown"]),
        APIScenario(
            name: "what is no id is not looked for", method: .get, path: "/for/account/people/geheim@example.org",
            status: 404, code: "not-found"),
    ]

    static let records: [APIScenario] = [
        APIScenario(
            name: "adding a record", method: .post, path: "/for/order/people/{person}/records",
            body: intake(#""name": "Noor", "order-details": "geheim""#, record: "order"), status: 201, log: ["store"],
            rows: ["collections": 1, "records": 1, "record_keys": 1, "sealed_values": 2, "lookups": 1]),
        APIScenario(
            name: "adding a record to nobody", method: .post,
            path: "/for/order/people/aaaaaaaaaaaaaaaaaaaaaaaaaa/records",
            body: intake(#""name": "Noor""#, record: "order"), status: 404, code: "not-found",
            log: ["refuse person.unknown"]),
        APIScenario(
            name: "asking beforehand about a record of nobody", method: .post,
            path: "/for/order/people/aaaaaaaaaaaaaaaaaaaaaaaaaa/records?validate",
            body: intake(#""name": "Noor""#, record: "order"), status: 404, code: "not-found",
            log: ["refuse person.unknown"]),
        APIScenario(
            name: "an event that the kind of record does not know", method: .post,
            path: "/for/order/people/{person}/records",
            body: intake(#""name": "Noor""#, record: "order", #", "events": {"painted": null}"#), status: 422,
            code: "event.undeclared", named: ["/record/events/painted", "records.order.events", "painted"],
            log: ["refuse event.undeclared"]),
        APIScenario(
            name: "reading what happened to a record is in the log", method: .get,
            path: "/for/order/people/{person}/records/{record}",
            status: 200, log: ["open"]),
        APIScenario(
            name: "a record of which the purpose uses nothing", method: .get,
            path: "/for/site-statistics/people/{person}/records/{record}", status: 404, code: "not-found",
            log: ["refuse person.unknown"]),
        APIScenario(
            name: "noting what happened", method: .put,
            path: "/for/order/people/{person}/records/{record}/events/placed", body: #"{"on": "2026-10-01"}"#,
            headers: ["If-Match": "*"], status: 200, log: ["configure"]),
        APIScenario(
            name: "a day that does not exist", method: .put,
            path: "/for/order/people/{person}/records/{record}/events/placed", body: #"{"on": "2026-02-30"}"#,
            headers: ["If-Match": "*"], status: 400, code: "body.invalid", named: ["/on"]),
        APIScenario(
            name: "passing data on", method: .post, path: "/for/deliver/disclosures",
            body: #"{"person": "{person}", "record": "{record}", "recipient": "sendcloud", "categories": ["name"]}"#,
            status: 201, log: ["open", "disclose"], rows: ["disclosures": 1]),
        APIScenario(
            name: "passing data on to a recipient of another purpose", method: .post, path: "/for/deliver/disclosures",
            body: #"{"person": "{person}", "record": "{record}", "recipient": "google", "categories": ["name"]}"#,
            status: 422, code: "recipient.outside-purpose",
            named: ["/recipient", "purposes.deliver.recipients", "google"], log: ["refuse recipient.outside-purpose"]),
        APIScenario(
            name: "passing on more than the purpose has", method: .post, path: "/for/deliver/disclosures",
            body:
                #"{"person": "{person}", "record": "{record}", "recipient": "sendcloud", "categories": ["name", "email"]}"#,
            status: 403, code: "category.outside-purpose",
            named: ["/categories/1", "purposes.deliver.data", "email"], log: ["refuse recipient.category-outside"]),
        APIScenario(
            name: "passing nothing on", method: .post, path: "/for/deliver/disclosures",
            body: #"{"person": "{person}", "record": "{record}", "recipient": "sendcloud", "categories": []}"#,
            status: 400, code: "body.invalid", named: ["/categories"]),
    ]

    static let others: [APIScenario] = [
        APIScenario(name: "requests", method: .get, path: "/requests", status: 200),
        APIScenario(name: "a request", method: .get, path: "/requests/{reference}", status: 200),
        APIScenario(
            name: "a request that is not there", method: .get, path: "/requests/2026-9999-A1", status: 404,
            code: "not-found"),
        APIScenario(
            name: "submitting a request", method: .post, path: "/requests",
            body: #"{"right": "access", "email": "geheim@example.org", "as": "customer"}"#, status: 201,
            log: ["receive", "store"],
            rows: [
                "requests": 1, "collections": 2, "records": 2, "record_keys": 2, "sealed_values": 2,
                "request_events": 1, "request_links": 2, "outbox": 1, "throttles": 1,
            ]),
        APIScenario(
            name: "a request of a kind of person that is not declared", method: .post, path: "/requests",
            body: #"{"right": "access", "email": "geheim@example.org", "as": "alien"}"#, status: 403,
            code: "capacity.undeclared", named: ["/as", "people", "alien"]),
        APIScenario(
            name: "a request from an address that is none", method: .post, path: "/requests",
            body: #"{"right": "access", "email": "geheim"}"#, status: 422, code: "value.malformed", named: ["/email"]),
        APIScenario(
            name: "a method that is not there", method: .delete, path: "/for/account/people/{person}", status: 405,
            code: "method.not-allowed", allow: "GET, HEAD"),
        APIScenario(
            name: "a search is sent, and not read", method: .get, path: "/for/account/people/searches", status: 405,
            code: "method.not-allowed", allow: "POST"),
        APIScenario(
            name: "an address that is not there", method: .get, path: "/people", status: 404, code: "not-found"),
        APIScenario(name: "a slash too many", method: .get, path: "/organisation/", status: 404, code: "not-found"),
        APIScenario(
            name: "an encoded slash", method: .get, path: "/for%2Faccount/people/{person}", status: 404,
            code: "not-found"),
        APIScenario(
            name: "another form than JSON is asked", method: .get, path: "/organisation",
            headers: ["Accept": "text/html"], status: 406, code: "answer.type"),
        APIScenario(
            name: "a word after the question mark that is not known", method: .get, path: "/organisation?geheim=1",
            status: 400, code: "query.invalid"),
        APIScenario(
            name: "a page of none", method: .get, path: "/requests?limit=0", status: 400, code: "query.invalid"),
        APIScenario(
            name: "a page larger than there are", method: .get, path: "/requests?limit=99999999999999999999",
            status: 400, code: "query.invalid"),
        APIScenario(
            name: "the same word twice", method: .get, path: "/requests?limit=1&limit=2", status: 400,
            code: "query.invalid"),
    ]
}
