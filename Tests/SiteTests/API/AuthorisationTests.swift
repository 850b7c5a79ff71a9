import Declarations
import HTTPTypes
import Ledger
import Processing
import Rules
import Testing

@testable import Site

@Suite("Whoever may not, gets nothing: every endpoint against every kind of token")
struct AuthorisationTests {
    /// Who calls, and the answer; the answer depends on the endpoint in the last three.
    enum Visitor: String, CaseIterable, Sendable {
        case nobody, otherScheme, halfScheme, madeUp, otherOrganisation, unknownOrganisation, revoked, ended
        case withoutAction, withoutPurpose
        case exact
    }

    static let pairs = EndpointTable.all.flatMap { endpoint in Visitor.allCases.map { (endpoint.id, $0) } }

    @Test("each endpoint for each visitor", arguments: pairs)
    func matrix(id: String, visitor: Visitor) async throws {
        let endpoint = try #require(EndpointTable.all.first { $0.id == id })
        let house = try await APIHouse(examples: ["luxigo", "kruxs"])
        var (path, body) = house.example(of: endpoint)
        #expect(!path.contains("{"), "the example of \(id) names every parameter")
        let purpose = endpoint.example?.parameters["purpose"].map { Purpose.ID($0) }
        #expect(endpoint.action.needsPurpose == (purpose != nil))
        let expected: (status: Int, code: String?)
        var secret: String?
        var headers: [String: String] = endpoint.needsMatch ? ["If-Match": "*"] : [:]
        switch visitor {
        case .nobody: expected = (401, "token.missing")
        case .otherScheme:
            headers["Authorization"] = "Basic c2FubmU6Z2VoZWlt"
            expected = (401, "token.refused")
        case .halfScheme:
            headers["Authorization"] = "Bearer"
            expected = (401, "token.refused")
        case .madeUp:
            secret = Office.tokenPrefix + String(repeating: "a", count: 52)
            expected = (401, "token.refused")
        case .otherOrganisation:
            let other = try await house.house.office("kruxs")
            secret = try await other.addToken(
                named: "elders",
                scope: TokenScope(
                    purposes: Set(other.declaration.purposes.map(\.id)), actions: Set(TokenAction.allCases)),
                by: .operator(user: "test")
            ).secret
            expected = (401, "token.refused")
        case .unknownOrganisation:
            secret = try await house.secret()
            path = path.replacing("/luxigo", with: "/nergens")
            expected = (401, "token.refused")
        case .revoked:
            secret = try await house.secret()
            let token = try await house.office.tokens(by: .operator(user: "test"))[0]
            try await house.office.revokeToken(token.id, by: .operator(user: "test"))
            expected = (401, "token.refused")
        case .ended:
            secret = try await house.secret(term: Period(days: 1))
            house.house.move(days: 2)
            expected = (401, "token.refused")
        case .withoutAction:
            secret = try await house.secret(Set(TokenAction.allCases).subtracting([endpoint.action]))
            expected = (403, "token.action-outside")
        case .withoutPurpose:
            secret = try await house.secret(for: purpose.map { house.purposes.subtracting([$0]) })
            expected = purpose == nil ? (endpoint.success.code, nil) : (403, "token.purpose-outside")
        case .exact:
            secret = try await house.secret([endpoint.action], for: purpose.map { [$0] } ?? [])
            expected = (endpoint.success.code, nil)
        }
        let before = try await house.rowCounts()
        let logged = Set(try await house.entries())
        let (target, sent, given, token) = (path, body, headers, secret)
        try await house.test { client in
            let reply = try await APICaller(client, token).call(endpoint.method, target, sent, headers: given)
            #expect(reply.status == expected.status, "\(reply.text)")
            #expect(reply.code == expected.code)
            #expect((reply.header("WWW-Authenticate") != nil) == (expected.status == 401))
            let shape = expected.code == nil ? endpoint.answer : .problem
            #expect(shape.flaws(in: reply.json).isEmpty)
            #expect(
                reply.headers[.contentType] == (expected.code == nil ? "application/json" : "application/problem+json"))
        }
        guard expected.code != nil else { return }
        var after = try await house.rowCounts()
        let added = try await house.entries().filter { !logged.contains($0) }
        #expect(added.map(\.detail) == (expected.status == 403 ? [expected.code] : []))
        after["log_entries"] = before["log_entries"]
        #expect(after == before, "a refused call stores nothing")
    }

    @Test("every action of a token is asked for by an endpoint, and operations have names of their own")
    func complete() {
        #expect(Set(EndpointTable.all.map(\.action)) == Set(TokenAction.allCases))
        #expect(Set(EndpointTable.all.map(\.id)).count == EndpointTable.all.count)
        #expect(Set(EndpointTable.all.map { "\($0.method) \($0.path)" }).count == EndpointTable.all.count)
    }

    @Test("wrong tokens have to wait after a while, from the same network; a right one goes on")
    func guessing() async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        try await house.test { client in
            var codes: [Int] = []
            for number in 0..<(CallLimits.wrongPerHour + 3) {
                let guess = APICaller(client, "\(Office.tokenPrefix)guess\(number)")
                codes.append(try await guess.call(.get, "/api/v1/luxigo/organisation").status)
            }
            #expect(codes.prefix(CallLimits.wrongPerHour).allSatisfy { $0 == 401 })
            #expect(codes.suffix(3) == [429, 429, 429])
            let right = try await APICaller(client, secret).call(.get, "/api/v1/luxigo/organisation")
            #expect(right.status == 200)
        }
    }

    @Test("a token that calls too often is told how long to wait, and goes on afterwards")
    func tooOften() async throws {
        let limits = CallLimits()
        let start = Instant(milliseconds: 1_792_000_000_000)
        for _ in 0..<CallLimits.callsPerMinute {
            #expect(limits.count("t", limit: CallLimits.callsPerMinute, seconds: 60, at: start) == nil)
        }
        #expect(limits.count("t", limit: CallLimits.callsPerMinute, seconds: 60, at: start) == 60)
        #expect(limits.count("other", limit: CallLimits.callsPerMinute, seconds: 60, at: start) == nil)
        let later = Instant(milliseconds: start.milliseconds + 60_000)
        #expect(limits.count("t", limit: CallLimits.callsPerMinute, seconds: 60, at: later) == nil)
    }

    @Test("a token for one purpose brings in nothing that only another purpose asks for")
    func otherPurposesData() async throws {
        let house = try await APIHouse()
        let secret = try await house.secret(for: ["account"])
        try await house.test { client in
            let body = """
                {"as": "customer", "record": {"kind": "order", "values": {"name": "Sanne", "iban": "NL91ABNA0417164300"}}}
                """
            let reply = try await APICaller(client, secret)
                .call(.post, "/api/v1/luxigo/for/account/people", body)
            #expect(reply.status == 403)
            #expect(reply.errors.map { $0["pointer"]?.text } == ["/record/values/iban"])
            #expect(reply.errors.first?["element"]?.text == "purposes.account.data")
        }
    }
}
