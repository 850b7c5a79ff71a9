import Foundation
import HTTPTypes
import Testing

@testable import Site

@Suite("Bodies of every bad kind get a clear answer, and are not repeated in it")
struct HostileBodyTests {
    static let path = "/api/v1/luxigo/for/account/people"

    /// What is sent, the code of the answer, and where it points.
    static let bodies: [(name: String, body: [UInt8], code: String, pointers: [String])] = [
        ("nothing", [], "body.missing", []),
        ("no JSON", Array("geheim".utf8), "json.malformed", []),
        ("half", Array(#"{"as": "geheim"#.utf8), "json.malformed", []),
        ("two values", Array("{} {}".utf8), "json.malformed", []),
        ("a comma too many", Array(#"{"as": "customer",}"#.utf8), "json.malformed", []),
        ("a comment", Array("{} // geheim".utf8), "json.malformed", []),
        ("a line end in a text", Array("{\"as\": \"a\nb\"}".utf8), "json.malformed", []),
        ("not a number", Array("{\"as\": NaN}".utf8), "json.malformed", []),
        ("a zero too many", Array("{\"as\": 01}".utf8), "json.malformed", []),
        ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array("{}".utf8), "json.malformed", []),
        ("UTF-16", [0xFF, 0xFE, 0x7B, 0, 0x7D, 0], "json.encoding", []),
        ("a byte that is none", Array("{\"as\": \"".utf8) + [0xC3, 0x28] + Array("\"}".utf8), "json.encoding", []),
        ("half a surrogate pair", Array(#"{"as": "\ud800"}"#.utf8), "json.malformed", []),
        ("the other half", Array(#"{"as": "\udc00"}"#.utf8), "json.malformed", []),
        ("two first halves", Array(#"{"as": "\ud800\ud800"}"#.utf8), "json.malformed", []),
        ("a raw surrogate", Array("{\"as\": \"".utf8) + [0xED, 0xA0, 0x80] + Array("\"}".utf8), "json.encoding", []),
        (
            "nested too deep", Array((String(repeating: "[", count: 100_000)).utf8), "json.too-deep", []
        ),
        (
            "objects nested too deep", Array(String(repeating: #"{"a":"#, count: 10_000).utf8), "json.too-deep", []
        ),
        ("a member twice", Array(#"{"as": "customer", "as": "geheim"}"#.utf8), "json.duplicate-member", ["/as"]),
        (
            "a member twice, spelled otherwise", Array(#"{"as": "customer", "\u0061s": "geheim"}"#.utf8),
            "json.duplicate-member", ["/as"]
        ),
        (
            "a name twice that may be anyone's", Array(#"{"geheim@x.org": 1, "geheim@x.org": 2}"#.utf8),
            "json.duplicate-member", [""]
        ),
        ("a list", Array("[]".utf8), "body.invalid", [""]),
        ("null", Array("null".utf8), "body.invalid", [""]),
        ("a number of many digits", Array(String(repeating: "9", count: 5_000).utf8), "body.invalid", [""]),
        ("an empty object", Array("{}".utf8), "body.invalid", ["/as", "/record"]),
        (
            "names that are not known", Array(#"{"geheim@x.org": 1, "geheim/~": 2}"#.utf8), "body.invalid",
            ["", "/as", "/record"]
        ),
        (
            "other kinds of values", Array(#"{"as": 1, "record": "geheim"}"#.utf8), "body.invalid", ["/as", "/record"]
        ),
        (
            "a category that is no id",
            Array(#"{"as": "customer", "record": {"kind": "profile", "values": {"geheim@x.org": "a"}}}"#.utf8),
            "body.invalid", ["/record/values"]
        ),
        (
            "an empty value", Array(#"{"as": "customer", "record": {"kind": "profile", "values": {"name": ""}}}"#.utf8),
            "body.invalid", ["/record/values/name"]
        ),
        (
            "a value that is null",
            Array(#"{"as": "customer", "record": {"kind": "profile", "values": {"name": null}}}"#.utf8),
            "body.invalid", ["/record/values/name"]
        ),
        (
            "a channel that is not there",
            Array(
                #"{"as": "customer", "channel": "geheim", "record": {"kind": "profile", "values": {"name": "a"}}}"#.utf8
            ), "body.invalid", ["/channel"]
        ),
        (
            "a text with nothing in it", Array(#"{"as": "customer\u0000", "record": {}}"#.utf8), "body.invalid",
            ["/as", "/record/kind", "/record/values"]
        ),
    ]

    @Test("each body", arguments: bodies.map(\.name))
    func body(name: String) async throws {
        let found = try #require(Self.bodies.first { $0.name == name })
        let house = try await APIHouse()
        let secret = try await house.secret()
        let before = try await house.rowCounts()
        try await house.test { client in
            let reply = try await APICaller(client, secret).call(.post, Self.path, bytes: found.body)
            #expect(reply.status == 400)
            #expect(reply.code == found.code)
            #expect(reply.errors.compactMap { $0["pointer"]?.text }.sorted() == found.pointers.sorted())
            #expect(!reply.text.contains("geheim"))
            #expect(JSONShape.problem.flaws(in: reply.json).isEmpty)
        }
        var after = try await house.rowCounts()
        after["tokens"] = before["tokens"]
        #expect(after == before)
    }

    @Test(
        "a value with a character that is none is refused or stored as it is, and never a fault",
        arguments: ["\\u0000", "a\\u0000b", "\\u200f", "\\ufeff", "\\ud83d\\ude00", "\\u001b[31m", "é", "e\\u0301"])
    func characters(value: String) async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        try await house.test { client in
            let caller = APICaller(client, secret)
            let body = """
                {"as": "customer", "record": {"kind": "profile", "values": {"name": "\(value)", \
                "email": "noor@example.org"}}}
                """
            let reply = try await caller.call(.post, Self.path, body)
            #expect(reply.status == 201 || (400..<500).contains(reply.status), "\(reply.text)")
            if reply.status == 201, let place = reply.header("Location") {
                #expect(try await caller.call(.get, place).status == 200)
            }
            let search = try await caller.call(
                .post, Self.path + "/searches", "{\"category\": \"name\", \"value\": \"\(value)\"}")
            #expect(search.status < 500)
        }
    }

    @Test("a body that is too large is refused before it is read; the largest is read")
    func sizes() async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        try await house.test { client in
            let caller = APICaller(client, secret)
            let whole = CallReading.largestBody
            let fitting = try await caller.call(.post, Self.path, bytes: Array(repeating: 0x20, count: whole))
            #expect(fitting.code == "json.malformed")
            let larger = try await caller.call(.post, Self.path, bytes: Array(repeating: 0x20, count: whole + 1))
            #expect(larger.status == 413)
            #expect(larger.code == "body.too-large")
            let members = (0..<12_000).map { "\"m\($0)\": 1" }.joined(separator: ",")
            let many = try await caller.call(.post, Self.path, "{\(members)}")
            #expect(many.status == 400)
            #expect(many.errors.count == 3)
        }
    }

    @Test(
        "only JSON is read",
        arguments: [
            "text/plain", "", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "json",
            "application/jsonp", "multipart/form-data; boundary=x",
        ])
    func types(type: String) async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        try await house.test { client in
            let reply = try await APICaller(client, secret)
                .call(.post, Self.path, "{}", headers: ["Content-Type": type])
            #expect(reply.status == 415)
            #expect(reply.code == "body.type")
        }
    }

    @Test(
        "the language of the answer follows the reader",
        arguments: [
            ("en", "en"), ("nl", "nl"), ("de, en;q=0.5", "en"), ("en;q=0.1, nl", "nl"), ("*", "nl"), ("en;q=nan", "nl"),
            (String(repeating: "en,", count: 5_000), "en"),
        ])
    func languages(header: String, language: String) async throws {
        try await APIHouse().test { client in
            let reply = try await APICaller(client, nil)
                .call(.get, "/api/v1/luxigo/organisation", headers: ["Accept-Language": header])
            #expect(reply.headers[.contentLanguage] == language)
            #expect(reply.json["title"]?.text == (language == "en" ? "No valid token" : "Geen geldig token"))
        }
    }
}
