import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Processing
import Rules

@testable import Site
@testable import Vault

/// A house with a customer, an order and a request, for programs to call.
struct APIHouse: Sendable {
    let house: TestHouse
    let office: Office
    let person: Person.ID
    let profile: HeldRecord.ID
    let order: HeldRecord.ID
    let reference: String

    static let email = "sanne@example.org"

    init(examples: [String] = ["luxigo"]) async throws {
        house = try await TestHouse(examples: examples)
        office = try await house.office()
        person = try await house.addCustomer(Self.email)
        let actor = Actor.operator(user: "test")
        profile = try await office.addRecord(
            NewRecord(kind: "profile", values: ["name": "Sanne de Wit", "email": Self.email]), to: person,
            as: "customer", channel: .web, language: .nl, by: actor)
        order = try await office.addRecord(
            NewRecord(
                kind: "order",
                values: ["name": "Sanne de Wit", "address": "Verzonnenlaan 1, Delft", "order-details": "Een bord"],
                events: ["placed": nil]), to: person, as: "customer", channel: .web, language: .nl, by: actor)
        var draft = RequestDraft(right: .access)
        draft.email = Self.email
        reference = try await office.submit(draft, language: .nl, channel: .web, network: nil).reference
    }

    /// Every declared purpose.
    var purposes: Set<Purpose.ID> { Set(office.declaration.purposes.map(\.id)) }

    /// The secret of a new token: everything, unless said otherwise.
    func secret(
        _ actions: Set<TokenAction> = Set(TokenAction.allCases), for purposes: Set<Purpose.ID>? = nil,
        term: Period = Office.tokenTerm
    ) async throws -> String {
        try await office.addToken(
            named: "webwinkel", scope: TokenScope(purposes: purposes ?? self.purposes, actions: actions), term: term,
            by: .operator(user: "test")
        ).secret
    }

    /// A path or body with the ids of this house.
    func filled(_ text: String) -> String {
        text.replacing("{organisation}", with: "luxigo").replacing("{person}", with: person.rawValue)
            .replacing("{record}", with: order.rawValue).replacing("{profile}", with: profile.rawValue)
            .replacing("{reference}", with: reference)
    }

    /// The example of an endpoint, ready to be called.
    func example(of endpoint: Endpoint) -> (path: String, body: String?) {
        var path = endpoint.template
        for (name, value) in endpoint.example?.parameters ?? [:] { path = path.replacing("{\(name)}", with: value) }
        return (filled(path), (endpoint.example?.body).map(filled))
    }

    /// Calls the site as the program builds it.
    func test(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        try await house.application.test(.router) { try await body($0) }
    }

    /// Every entry of the log.
    func entries() async throws -> [LogEntry] {
        try await office.vault.read { transaction in
            try transaction.rows("SELECT leaf FROM log_entries WHERE organisation = $1 ORDER BY made_at, entry")
                .map { try LogEntry(bytes: try $0.bytes(0)) }
        }
    }

    /// How many rows each table has.
    func rowCounts() async throws -> [String: Int] {
        try await office.vault.read { transaction in
            var counts: [String: Int] = [:]
            for table in Schema.steps.flatMap({ $0 }) {
                counts[table.name] = try transaction.row(
                    "SELECT count(*) FROM \(table.name) WHERE organisation = $1")?.int(0)
            }
            return counts
        }
    }
}

/// A program with a token, or without one.
struct APICaller: Sendable {
    let client: any TestClientProtocol
    var secret: String?

    init(_ client: any TestClientProtocol, _ secret: String?) {
        self.client = client
        self.secret = secret
    }

    /// What came back.
    struct Reply: Sendable {
        let status: Int
        let headers: HTTPFields
        let text: String

        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
        var tag: String { headers[.eTag] ?? "" }
        var json: JSONInput { (try? JSONParser.read(Array(text.utf8))) ?? .null }
        /// The code of a problem.
        var code: String? { json["code"]?.text }
        /// What is wrong with which member.
        var errors: [JSONInput] { json["errors"]?.values ?? [] }
    }

    func call(
        _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, headers more: [String: String] = [:]
    ) async throws -> Reply {
        try await call(method, path, bytes: body.map { Array($0.utf8) }, headers: more)
    }

    func call(
        _ method: HTTPRequest.Method, _ path: String, bytes: [UInt8]?, headers more: [String: String] = [:]
    ) async throws -> Reply {
        var headers = HTTPFields()
        if let secret { headers[.authorization] = "Bearer \(secret)" }
        if bytes != nil { headers[.contentType] = "application/json" }
        for (name, value) in more { if let name = HTTPField.Name(name) { headers[name] = value } }
        return try await client.execute(
            uri: path, method: method, headers: headers, body: bytes.map { ByteBuffer(bytes: $0) }
        ) { Reply(status: $0.status.code, headers: $0.headers, text: String(buffer: $0.body)) }
    }
}
