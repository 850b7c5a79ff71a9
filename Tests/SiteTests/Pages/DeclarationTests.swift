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

@Suite("The declaration is edited on the desk")
struct DeclarationTests {
    @Test("a period changes one line, its finding comes and goes, and what is published is what was seen")
    func period() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            let rule = "/sections/retention/fiscal"
            let form = try await desk.begin(rule)
            let before = try await desk.source()
            #expect(form.text.contains("value=\"7\"") && form.text.contains("P7Y"))
            // Looking saves nothing.
            let look = try await desk.send(
                rule, [("f.keep", "5"), ("f.keep.unit", "Y"), ("action", "look")], from: form)
            #expect(look.status == .ok && look.text.contains("g-errors") && !form.text.contains("g-errors"))
            #expect(try await desk.source() == before)
            // Saving does, also with a finding of law: a draft may have those.
            let saved = try await desk.send(rule, [("f.keep", "5"), ("f.keep.unit", "Y")], from: look)
            #expect(saved.text.contains("g-errors"))
            let changed = try await desk.source()
            #expect(changed.split(separator: "\n").count == before.split(separator: "\n").count)
            #expect(zip(before.split(separator: "\n"), changed.split(separator: "\n")).filter { $0 != $1 }.count == 1)
            let refused = try await desk.get("/publication")
            #expect(!refused.text.contains("name=\"effective\""))
            let stubborn = try await desk.browser.post(
                DeclarationDesk.root + "/publication",
                ["revision": saved.hidden("revision"), "effective": "2026-12-01"], from: saved)
            #expect(stubborn.status == .unprocessableContent)
            // Back again: the same bytes as before.
            let back = try await desk.send(rule, [("f.keep", "7"), ("f.keep.unit", "Y")], from: saved)
            #expect(!back.text.contains("g-errors"))
            #expect(try await desk.source() == before)

            let guarantee = try await desk.get("/sections/retention/guarantee")
            let longer = try await desk.send(
                "/sections/retention/guarantee", [("f.keep", "3"), ("f.keep.unit", "Y")], from: guarantee)
            #expect(longer.text.contains("3 jaar"))
            let page = try await desk.get("/publication")
            #expect(page.text.contains("retention.guarantee.keep"))
            #expect(try await !desk.browser.get("/luxigo").text.contains("3 jaar"))
            let today = house.environment.today.description
            let unsure = try await desk.browser.post(
                DeclarationDesk.root + "/publication",
                ["revision": page.hidden("revision"), "effective": today, "password": "iemand anders"], from: page)
            #expect(unsure.status == .unprocessableContent && unsure.text.contains("href=\"#password\""))
            #expect(try await !desk.browser.get("/luxigo").text.contains("3 jaar"))
            let done = try await desk.browser.post(
                DeclarationDesk.root + "/publication",
                ["revision": page.hidden("revision"), "effective": today, "password": TestHouse.password], from: page)
            #expect(done.status == .ok && done.text.contains("gepubliceerd"))
            #expect(try await desk.draft() == nil)
            #expect(try await desk.browser.get("/luxigo").text.contains("3 jaar"))
        }
    }

    @Test("a form that is sent as it came changes no byte", arguments: ["luxigo", "iv", "kruxs"])
    func unchanged(example: String) async throws {
        let house = try await TestHouse()
        let other = try TestHouse.read(example).text
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            _ = try await desk.begin()
            let own = other.replacing("\n  id: \(example)\n", with: "\n  id: luxigo\n")
            let file = try await desk.get("/file")
            _ = try await desk.send("/file", [("source", own)], from: file)
            #expect(try await desk.source() == own)
            let value = try DeclarationSource(own).value
            for section in DeclarationSection.allCases {
                let ids = section.elements(in: value).map(\.id)
                let paths =
                    switch section.arrangement {
                    case .single, .promises: [""]
                    default: ids.map { "/\($0)" }
                    }
                for path in paths {
                    let place = "/sections/\(section.rawValue)\(path)"
                    let page = try await desk.get(place)
                    #expect(page.status == .ok, "\(place)")
                    let sent = try await desk.send(place, FilledForm.fields(of: page.text), from: page)
                    #expect(sent.status == .ok, "\(place)")
                    #expect(try await desk.source() == own, "\(place)")
                }
            }
        }
    }

    @Test("every page is there in both languages, and says what it is about")
    func languages() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            _ = try await desk.begin()
            for path in [
                "", "/sections/purposes", "/sections/organisation", "/sections/never", "/sections/rights/access",
                "/sections/rights/register", "/sections/statement.sections/storage", "/additions/recipients",
                "/additions/accept", "/file", "/preview", "/publication", "/draft/removal",
                "/sections/purposes/order/removal",
            ] {
                let dutch = try await desk.get(path)
                let english = try await desk.browser.get("/desk/luxigo/en/declaration\(path)")
                #expect(dutch.status == .ok && english.status == .ok, "\(path)")
                #expect(dutch.text.contains("lang=\"nl\"") && english.text.contains("lang=\"en\""), "\(path)")
            }
        }
    }

    @Test("the sentences of a promise and of a retention choice are changed, and nothing beside them")
    func sentences() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            let never = try await desk.begin("/sections/never")
            #expect(never.text.contains("name=\"f.commercial-sharing.clauses\" type=\"text\" value=\"L-03, L-71\""))
            let before = try await desk.source()
            let promises = FilledForm.fields(of: never.text).map { pair in
                switch pair.0 {
                case "f.commercial-sharing.clauses": (pair.0, "L-03 L-72")
                case "f.marketing.clauses": (pair.0, "")
                default: pair
                }
            }
            _ = try await desk.send("/sections/never", promises, from: never)
            let after = before.replacing(
                "commercial-sharing: {clauses: [L-03, L-71]}", with: "commercial-sharing: {clauses: [L-03, L-72]}")
            let made = try DeclarationSource(try await desk.source()).value["never"]
            #expect(made?["commercial-sharing"]?["clauses"]?.texts == ["L-03", "L-72"])
            #expect(made?["marketing"]?["clauses"] == nil)
            let rest = { (text: String) in
                text.split(separator: "\n").filter { !$0.hasPrefix("  marketing:") }
            }
            #expect(rest(try await desk.source()) == rest(after))
            let purpose = try await desk.get("/sections/purposes/payment")
            let fields = FilledForm.fields(of: purpose.text).map { pair in
                pair.0 == "f.retention.clauses" ? (pair.0, "X-90, X-91") : pair
            }
            _ = try await desk.send("/sections/purposes/payment", fields, from: purpose)
            let retention = try DeclarationSource(try await desk.source()).value["purposes"]?["payment"]?["retention"]
            #expect(retention?["default"]?.text == "after-delivery")
            #expect(retention?["clauses"]?.texts == ["X-90", "X-91"])
            let again = try await desk.get("/sections/purposes/payment")
            let removed = FilledForm.fields(of: again.text).map { pair in
                pair.0 == "f.retention.clauses" ? (pair.0, "") : pair
            }
            _ = try await desk.send("/sections/purposes/payment", removed, from: again)
            #expect(try await !desk.source().contains("X-90"))
        }
    }

    @Test("something new is made, moved, used and taken away")
    func elements() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            var page = try await desk.begin("/additions/recipients")
            for id in ["", "Courier", "antagonist", "a b"] {
                let refused = try await desk.send(
                    "/additions/recipients", [("element", id), ("f.name", "Koerier")], from: page)
                #expect(refused.status == .unprocessableContent && refused.text.contains("Koerier"), "\(id)")
            }
            let made = try await desk.send(
                "/additions/recipients",
                [
                    ("element", "courier"), ("f.name", "Koerier: snel"), ("f.role", "processor"), ("f.country", "NL"),
                    ("f.data", ""), ("f.data", "name"), ("f.data", "address"), ("f.service.nl", "Bezorgen"),
                    ("f.service.en", "Delivery"),
                ], from: page)
            #expect(made.status == .ok)
            #expect(
                try await desk.source().contains(
                    "  courier:\n    name: \"Koerier: snel\"\n    role: processor\n"
                        + "    service: {nl: Bezorgen, en: Delivery}\n    country: NL\n    data: [name, address]\n"))
            page = try await desk.get("/sections/purposes/order")
            #expect(page.text.contains("Koerier: snel"))
            let removal = try await desk.get("/sections/data/name/removal")
            let inUse = try await desk.browser.post(
                DeclarationDesk.root + "/sections/data/name/removal", ["revision": removal.hidden("revision")],
                from: removal)
            #expect(inUse.status == .unprocessableContent && inUse.text.contains("recipients.courier.data[0]"))
            let list = try await desk.get("/sections/recipients")
            let moved = try await desk.browser.post(
                DeclarationDesk.root + "/sections/recipients/courier/position",
                ["revision": list.hidden("revision"), "way": "up"], from: list)
            #expect(moved.status == .ok)
            let ids = try DeclarationSource(try await desk.source()).value["recipients"]?.entries.map(\.key) ?? []
            #expect(ids.firstIndex(of: "courier") == ids.count - 2)
            _ = try await desk.browser.post(
                DeclarationDesk.root + "/sections/recipients/courier/removal",
                ["revision": moved.hidden("revision")], from: moved)
            #expect(try await !desk.source().contains("Koerier"))
        }
    }
}
