import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Testing
import Vault

@testable import Site

@Suite("Editing the declaration withstands other people and bad input")
struct DeclarationHostileTests {
    struct Scenario: Sendable, CustomTestStringConvertible {
        let name: String
        let path: String
        let fields: [String: String]
        let status: Int
        var testDescription: String { name }
    }

    static let values: [Scenario] = [
        Scenario(name: "no period", path: "/sections/retention/fiscal", fields: ["f.keep": "zeven"], status: 422),
        Scenario(name: "a huge period", path: "/sections/retention/fiscal", fields: ["f.keep": "99999"], status: 422),
        Scenario(name: "no period at all", path: "/sections/retention/fiscal", fields: ["f.keep": ""], status: 422),
        Scenario(
            name: "an unknown word", path: "/sections/retention/fiscal", fields: ["f.then": "bewaar"], status: 422),
        Scenario(name: "an unknown event", path: "/sections/retention/fiscal", fields: ["f.after": "a.b"], status: 422),
        Scenario(
            name: "a language left out", path: "/sections/people/customer", fields: ["f.label.en": ""], status: 422),
        Scenario(name: "no date", path: "/sections/statement", fields: ["f.effective": "2026-02-30"], status: 422),
        Scenario(
            name: "an address that is none", path: "/sections/organisation", fields: ["f.contact.email": "a@"],
            status: 422),
        Scenario(
            name: "a hidden character", path: "/sections/people/customer", fields: ["f.label.nl": "a\u{202E}b"],
            status: 422),
        Scenario(name: "a tab", path: "/sections/people/customer", fields: ["f.label.nl": "a\tb"], status: 422),
        Scenario(name: "an unknown promise", path: "/sections/never", fields: ["f": "niets"], status: 422),
        Scenario(
            name: "a number that no sentence has", path: "/sections/never",
            fields: ["f": "marketing", "f.marketing.clauses": "<b>"], status: 422),
        Scenario(
            name: "a number of a retention choice that no sentence has", path: "/sections/purposes/payment",
            fields: ["f.retention": "after-delivery", "f.retention.clauses": "<b>"], status: 422),
        Scenario(name: "an unknown register", path: "/sections/rights/register", fields: ["f": "weg"], status: 422),
        Scenario(name: "no such section", path: "/sections/nergens", fields: [:], status: 404),
        Scenario(name: "no such element", path: "/sections/purposes/nergens", fields: [:], status: 404),
        Scenario(name: "no such right", path: "/sections/rights/nergens", fields: [:], status: 404),
        Scenario(name: "no such number", path: "/sections/accept/x", fields: [:], status: 404),
        Scenario(name: "an addition to a fixed section", path: "/additions/organisation", fields: [:], status: 404),
    ]

    @Test("what the reader would refuse stays in the form, and the draft stays as it was", arguments: values)
    func refused(_ scenario: Scenario) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            let page = try await desk.begin("/sections/people/customer")
            let before = try await desk.draft()
            let answer = try await desk.send(scenario.path, scenario.fields.map { ($0.key, $0.value) }, from: page)
            #expect(answer.status.code == scenario.status)
            #expect(try await desk.draft() == before)
            if scenario.status == 422 {
                #expect(answer.text.contains("g-errors") && answer.text.contains("<title>Fout"))
                for value in scenario.fields.values where !value.isEmpty && value.allSatisfy(\.isLetter) {
                    #expect(answer.text.contains(value))
                }
            }
        }
    }

    @Test("hostile texts are kept as they are and never become tags")
    func texts() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            var page = try await desk.begin("/sections/people/customer")
            for text in [
                "<script>alert(1)</script>", "\"><img src=x>", "a: b # c", "{nl: x}", "- x", "&a *b !c", "it's \"so\"",
                "één\r\ntwee\r\n\r\ndrie", "👩‍👩‍👧‍👦", "NO", "01234567", "@x", "`x`", "%x", "x:",
            ] {
                page = try await desk.send("/sections/people/customer", [("f.explanation.nl", text)], from: page)
                #expect(page.status == .ok && !page.text.contains("<script>alert") && !page.text.contains("<img src=x"))
                let value = try DeclarationSource(try await desk.source()).value
                #expect(
                    value["people"]?["customer"]?["explanation"]?["nl"]?.text
                        == text.replacingOccurrences(of: "\r\n", with: "\n"))
            }
        }
    }

    @Test("forms without a token, of another browser or too large are refused and change nothing")
    func tokens() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            let page = try await desk.begin("/sections/people/customer")
            let before = try await desk.draft()
            for path in ["/sections/people/customer", "/additions/people", "/file", "/file/upload"] {
                let forged = try await desk.send(path, [("source", "a: 1")], from: page, token: "x")
                #expect(forged.status == .forbidden, "\(path)")
            }
            for path in ["/draft", "/draft/removal", "/publication", "/sections/people/customer/removal"] {
                let forged = try await desk.browser.call(
                    DeclarationDesk.root + path, .post, body: "revision=1&csrf=x")
                #expect(forged.status == .forbidden, "\(path)")
            }
            let large = String(repeating: "x", count: ReadingLimits.largestFile + 100_000)
            for path in ["/sections/people/customer", "/file"] {
                let answer = try await desk.send(path, [("source", large), ("f.label.nl", large)], from: page)
                #expect(answer.status == .contentTooLarge, "\(path)")
            }
            let upload = try await desk.send("/file/upload", [], from: page, file: Array(large.utf8))
            #expect(upload.status == .contentTooLarge)
            let nothing = try await desk.send("/file/upload", [], from: page, file: [])
            #expect(nothing.status == .unprocessableContent)
            #expect(try await desk.draft() == before)
        }
    }

    @Test("who has no role sees nothing of it, an auditor only looks", arguments: [["sales"], ["auditor"]])
    func roles(roles: [String]) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let owner = try await DeclarationDesk.open(house, client)
            _ = try await owner.begin()
            let desk = try await DeclarationDesk.open(
                house, client, username: "other", roles: roles.map { StaffRole.ID($0) })
            let isAuditor = roles == ["auditor"]
            for path in ["", "/preview", "/revisions/1"] {
                let page = try await desk.get(path)
                #expect(page.status == (isAuditor ? .ok : .forbidden), "\(path)")
                #expect(!page.text.contains("/declaration/draft\""))
            }
            for path in ["/file", "/sections/purposes", "/sections/organisation", "/additions/people", "/publication"] {
                #expect(try await desk.get(path).status == .forbidden, "\(path)")
            }
            let today = try await desk.browser.get("/desk/luxigo")
            let before = try await owner.draft()
            for path in ["/draft", "/draft/removal", "/publication", "/sections/people/customer/removal"] {
                let answer = try await desk.browser.post(
                    DeclarationDesk.root + path, ["revision": "1", "effective": "2026-12-01"], from: today)
                #expect(answer.status == .forbidden, "\(path)")
            }
            for path in ["/sections/people/customer", "/file", "/file/upload"] {
                let answer = try await desk.send(
                    path, [("source", "a: 1"), ("revision", "1")], from: today, file: [97])
                #expect(answer.status == .forbidden, "\(path)")
            }
            #expect(try await owner.draft() == before)
        }
    }

    @Test("two people: the second is told what changed, keeps what they wrote, and both changes end up in the draft")
    func concurrency() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let first = try await DeclarationDesk.open(house, client)
            let second = try await DeclarationDesk.open(house, client, username: "collega")
            let rule = "/sections/retention/fiscal"
            _ = try await first.begin()
            let mine = try await first.get(rule)
            let theirs = try await second.get(rule)
            _ = try await first.send(
                rule, [("f.keep", "8"), ("f.keep.unit", "Y"), ("f.law", "awr-52 lid 4")], from: mine)
            let told = try await second.send(
                rule, [("f.keep", "9"), ("f.keep.unit", "Y"), ("f.then", "anonymise")], from: theirs)
            #expect(told.status == .conflict)
            #expect(told.text.contains("Privacy wijzigde") && told.text.contains("retention.fiscal.keep"))
            #expect(
                told.text.contains("P8Y") && told.text.contains("value=\"9\"") && told.text.contains("awr-52 lid 4"))
            let fields = FilledForm.fields(of: told.text)
            let saved = try await second.send(rule, fields, from: told)
            #expect(saved.status == .ok)
            let value = try DeclarationSource(try await second.source()).value["retention"]?["fiscal"]
            #expect(value?["keep"]?.text == "P9Y" && value?["then"]?.text == "anonymise")
            #expect(value?["law"]?.text == "awr-52 lid 4")
            let file = try await first.get("/file")
            _ = try await second.send("/file", [("source", "a: theirs\n")], from: try await second.get("/file"))
            let late = try await first.send("/file", [("source", "a: mine\n")], from: file)
            #expect(late.status == .conflict && late.text.contains("a: mine") && late.text.contains("Collega wijzigde"))
            #expect(try await first.source() == "a: theirs\n")
        }
    }

    @Test("the file is kept exactly, and what cannot be read is repaired there")
    func file() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            var page = try await desk.begin("/file")
            let before = try await desk.source()
            page = try await desk.send(
                "/file", [("source", before.replacingOccurrences(of: "\n", with: "\r\n"))], from: page)
            #expect(try await desk.source() == before)
            let broken = "gestand: 1\norganisation: {a: b: c}\n"
            page = try await desk.send("/file", [("source", broken)], from: page)
            let place = try #require(DeclarationReader.read(text: broken, file: "").findings.first?.position)
            #expect(page.text.contains("format.syntax") && page.text.contains(">\(place.line):\(place.column)<"))
            #expect(place.line == 2 && page.text.contains("organisation: {a: b: c}</code>"))
            #expect(try await desk.get("").status == .ok)
            #expect(try await desk.get("/sections/purposes").status == .unprocessableContent)
            #expect(try await desk.get("/preview").status == .ok)
            #expect(!(try await desk.get("/publication")).text.contains("name=\"effective\""))
            page = try await desk.send("/file/upload", [], from: page, file: Array((before + "# einde\r\n").utf8))
            let revision = try await desk.draft()?.revision ?? 0
            #expect(try await desk.get("/revisions/\(revision)").bytes == Array((before + "# einde\r\n").utf8))
            let other = try await desk.send(
                "/file", [("source", before.replacing("  id: luxigo\n", with: "  id: kruxs\n"))], from: page)
            let refused = try await desk.browser.post(
                DeclarationDesk.root + "/publication",
                ["revision": other.hidden("revision"), "effective": "2026-12-01"], from: other)
            #expect(refused.status == .unprocessableContent && refused.text.contains("organisation.id"))
            #expect(await house.offices["kruxs"] == nil)
        }
    }
}
