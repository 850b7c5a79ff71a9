import Declarations
import Foundation
import HTTPTypes
import Proof
import Rules
import Testing
import Vault

@testable import Site

@Suite("The description of the API is what the server does")
struct OpenAPITests {
    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Fixtures/openapi.json").standardizedFileURL

    /// `GESTAND_RENEW=1` writes the file anew; a reviewer then sees in the difference what programs will notice.
    @Test("the description is the reviewed one")
    func golden() throws {
        if ProcessInfo.processInfo.environment["GESTAND_RENEW"] == "1" {
            try OpenAPI.text.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let reviewed = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(
            reviewed == OpenAPI.text,
            "the API changed: look whether programs still work, then renew Tests/Fixtures/openapi.json (CONTRIBUTING)")
    }

    @Test("anyone may read it, and gets the same bytes")
    func served() async throws {
        try await APIHouse().test { client in
            let caller = APICaller(client, nil)
            let reply = try await caller.call(.get, "/api/v1/openapi.json")
            #expect(reply.status == 200)
            #expect(reply.headers[.contentType] == "application/json")
            #expect(reply.text == OpenAPI.text)
            #expect(try await caller.call(.post, "/api/v1/openapi.json", "{}").header("Allow") == "GET, HEAD")
            #expect(try await caller.call(.head, "/api/v1/openapi.json").text.isEmpty)
        }
    }

    @Test("every reference in it leads somewhere, and every schema is used")
    func references() throws {
        let text = OpenAPI.text
        let used = Set(
            text.matches(of: #/#\/components\/schemas\/([A-Za-z]+)/#).map { String($0.output.1) })
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let components = try #require(document["components"] as? [String: Any])
        let schemas = try #require(components["schemas"] as? [String: Any])
        #expect(used == Set(schemas.keys))
        #expect(document["openapi"] as? String == "3.1.0")
    }

    @Test(
        "every example works as it stands, and what comes back has the described shape",
        arguments: EndpointTable.all.map(\.id))
    func examples(id: String) async throws {
        let endpoint = try #require(EndpointTable.all.first { $0.id == id })
        let house = try await APIHouse()
        let secret = try await house.secret()
        let (path, body) = house.example(of: endpoint)
        try await house.test { client in
            let caller = APICaller(client, secret)
            let headers = endpoint.needsMatch ? ["If-Match": "*"] : [:]
            if endpoint.canValidate {
                let beforehand = try await caller.call(endpoint.method, path + "?validate", body)
                #expect(beforehand.status == 200)
                #expect(JSONShape.examination.flaws(in: beforehand.json).isEmpty)
                #expect(beforehand.json["accepted"] == .bool(true))
                #expect(beforehand.json["allowed"]?.values.allSatisfy { $0["line"] != nil } == true)
            }
            let reply = try await caller.call(endpoint.method, path, body, headers: headers)
            #expect(reply.status == endpoint.success.code, "\(reply.text)")
            #expect(endpoint.answer.flaws(in: reply.json) == [])
            #expect(!reply.tag.isEmpty == endpoint.hasTag)
            if endpoint.success == .created {
                #expect(try #require(reply.json.members.first).value != .null)
            }
            let location = reply.header("Location")
            if let location {
                let found = try await caller.call(.get, location)
                #expect(found.status == 200 || found.code == "purpose.case-missing", "\(location) \(found.text)")
            }
            guard endpoint.method == .get else { return }
            let head = try await caller.call(.head, path)
            #expect(head.status == 200 && head.text.isEmpty)
            #expect(head.header("Content-Length") == String(reply.text.utf8.count))
            guard endpoint.hasTag else { return }
            let again = try await caller.call(.get, path, headers: ["If-None-Match": "\"other\", W/\(reply.tag)"])
            #expect(again.status == 304 && again.text.isEmpty && again.tag == reply.tag)
        }
    }

    @Test("the first page about the API names every code and every action")
    func documented() throws {
        let page = Self.file.deletingLastPathComponent().appending(path: "../../docs/api/README.md")
        let text = try String(contentsOf: page.standardizedFileURL, encoding: .utf8)
        for word in ProblemCode.allCases.map(\.rawValue) + TokenAction.allCases.map(\.rawValue) {
            #expect(text.contains("`\(word)`"), "\(word)")
        }
        for path in EndpointTable.all.map(\.path) {
            let folder = page.deletingLastPathComponent()
            let pages = try ["organisations", "people", "records", "requests", "promises"].map {
                try String(contentsOf: folder.appending(path: "\($0).md").standardizedFileURL, encoding: .utf8)
            }
            #expect(pages.contains { $0.contains("\(path)`") }, "\(path)")
        }
    }

    @Test("a call for promises reads no whole log: the last audit counts, and the answer says when it was")
    func lastAudit() async throws {
        let house = try await APIHouse()
        let secret = try await house.secret()
        let then = house.house.environment.now.adding(hours: -5)
        try await house.office.vault.write {
            try $0.note(
                SelfTestResult(
                    mechanism: "log", declarationVersion: 3, ranAt: then, outcome: .gaveWay, attempts: 9,
                    detail: "missing.3"))
        }
        try await house.test { client in
            let reply = try await APICaller(client, secret).call(.get, "/api/v1/luxigo/promises?verdict=broken&limit=1")
            let evidence = reply.json["items"]?.values.first?["evidence"]
            #expect(evidence?["checkedAt"]?.text == ProofJSON.timestamp(then), "\(reply.text)")
        }
    }

    /// Where codes of the domain are made that a program may get.
    static let refusals = [
        "Rules/Gate/GateRefusal", "Rules/Values/ValueRefusal", "Rules/Refusals/IdempotencyRefusal",
        "Processing/People/Office+Examine", "Processing/People/SourceRefusal", "Processing/People/Office+Disclose",
        "Processing/People/PurposeIntake", "Vault/Engine/StorageRefusal",
    ]
    /// What is not there for a token, what only staff get, and what has a code of the API.
    static let elsewhere: Set = [
        "purpose.case-foreign", "person.unknown", "disclosure.nothing", "purpose.role-missing",
        "record.changed-meanwhile", "storage.in-use",
    ]

    @Test("every code that a rule of the domain gives a program stands on that page too", arguments: refusals)
    func codes(file: String) throws {
        let root = Self.file.deletingLastPathComponent().appending(path: "../..").standardizedFileURL
        let page = try String(contentsOf: root.appending(path: "docs/api/README.md"), encoding: .utf8)
        let source = try String(contentsOf: root.appending(path: "Sources/\(file).swift"), encoding: .utf8)
        let codes = source.matches(of: #/"([a-z]+\.[a-z-]+)"/#).map { String($0.output.1) }
        #expect(!codes.isEmpty)
        for code in Set(codes).subtracting(Self.elsewhere) { #expect(page.contains("`\(code)`"), "\(code)") }
        for kind in NeverRule.Kind.allCases { #expect(page.contains("`never.\(kind.rawValue)`"), "\(kind)") }
    }

    @Test("every problem has a title and a text of its own, and its status is described where it can occur")
    func problems() {
        for code in ProblemCode.allCases {
            let title = ProblemTexts.title(code.status.code)
            #expect(code == .fault || title != ProblemTexts.title(500), "\(code.rawValue)")
            #expect(!ProblemTexts.detail(code).nl.isEmpty && !ProblemTexts.detail(code).en.isEmpty)
            #expect(
                JSONShape.problem.flaws(in: (try? JSONParser.read(Array(Problem(code).json(.en).text.utf8))) ?? .null)
                    .isEmpty)
        }
        #expect(Set(ProblemCode.allCases.map { ProblemTexts.detail($0).en }).count == ProblemCode.allCases.count)
    }
}
