import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("Sessions at the desk")
struct SessionTests {
    static let signIn = "/desk/luxigo/sign-in"

    static func enter(
        _ browser: TextBrowser, _ organisation: String = "luxigo", password: String = TestHouse.password
    ) async throws -> TextBrowser.Page {
        let page = try await browser.get("/desk/\(organisation)/sign-in")
        return try await browser.post(
            "/desk/\(organisation)/sign-in", ["username": "privacy", "password": password], from: page, follow: false)
    }

    @Test("whoever signs in comes to the page that was asked for", arguments: ["", "/en"])
    func target(language: String) async throws {
        let house = try await TestHouse()
        try await house.addOfficer()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let asked = try await browser.get("/desk/luxigo\(language)/requests")
            let form = try await browser.get(asked.location)
            #expect(form.hidden("page") == "/requests")
            let other = language.isEmpty ? "/desk/luxigo/en/sign-in" : "/desk/luxigo/sign-in"
            #expect(form.text.contains("\(other)?page=/requests"))
            var fields = ["username": "privacy", "password": "iets anders hier", "page": form.hidden("page")]
            let wrong = try await browser.post("/desk/luxigo\(language)/sign-in", fields, from: form)
            #expect(wrong.status == .forbidden && wrong.hidden("page") == "/requests")
            fields["password"] = TestHouse.password
            let inside = try await browser.post("/desk/luxigo\(language)/sign-in", fields, from: wrong, follow: false)
            #expect(inside.location == "/desk/luxigo\(language)/requests")
        }
    }

    @Test(
        "it leads nowhere else than within the desk",
        arguments: ["//elders.test", "https://elders.test", "/requests\r\nX: y", "/a?b", "requests", "/\\elders.test"])
    func nowhereElse(page: String) async throws {
        #expect(DeskTarget(page).map { $0.path == "//elders.test" } ?? true)
        let house = try await TestHouse()
        try await house.addOfficer()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let form = try await browser.get(Self.signIn)
            let inside = try await browser.post(
                Self.signIn, ["username": "privacy", "password": TestHouse.password, "page": page], from: form,
                follow: false)
            #expect(inside.location.hasPrefix("/desk/luxigo"))
        }
    }

    @Test("a form that is sent after the session ended is kept, and sent once more after signing in")
    func ended() async throws {
        let house = try await TestHouse()
        _ = try await house.office().addStaff(
            username: "privacy", name: "Vera Verzonnen", password: TestHouse.password, roles: ["sales"],
            by: .operator(user: "test"))
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            _ = try await Self.enter(browser)
            let page = try await browser.get("/desk/luxigo/people")
            house.move(days: 1)
            let letter = "Een brief van een half uur.\r\nMet \"twee\" regels & een <teken>."
            let fields = ["purpose": "account", "category": "email", "value": letter, "password": "geheim woord"]
            let kept = try await browser.post("/desk/luxigo/people", fields, from: page)
            #expect(kept.status == .forbidden)
            #expect(!kept.text.contains("geheim woord"))
            #expect(kept.text.contains("action=\"/desk/luxigo/people\""))
            #expect(DocumentTests.unescaped(kept.hidden("value")) == letter)
            _ = try await Self.enter(browser)
            let value = DocumentTests.unescaped(kept.hidden("value"))
            let again = try await browser.post(
                "/desk/luxigo/people", ["purpose": "account", "category": "email", "value": value], from: kept)
            #expect(again.text.contains("Een brief van een half uur."))
            let forged = try await browser.call("/desk/luxigo/sign-out", .post, body: "csrf=x")
            #expect(forged.status == .forbidden)
        }
    }

    @Test("a form with long texts is kept as well, without its file")
    func endedInParts() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            let page = try await desk.begin("/sections/people/customer")
            house.move(days: 1)
            let kept = try await desk.send(
                "/sections/people/customer", [("f.explanation.nl", "Wie iets kocht")], from: page, file: [97])
            #expect(kept.status == .forbidden)
            #expect(kept.hidden("f.explanation.nl") == "Wie iets kocht")
            #expect(kept.text.contains("enctype=\"multipart/form-data\""))
        }
    }

    @Test("who works for two organisations is signed in at both, and out of one at a time")
    func two() async throws {
        let house = try await TestHouse(examples: ["luxigo", "kruxs"])
        try await house.addOfficer()
        _ = try await house.office("kruxs").addStaff(
            username: "privacy", name: "Joke Test", password: TestHouse.password, roles: [BuiltIn.privacyContact],
            by: .operator(user: "test"))
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            _ = try await Self.enter(browser)
            _ = try await Self.enter(browser, "kruxs")
            let first = try await browser.get("/desk/luxigo")
            #expect(first.status == .ok)
            #expect(try await browser.get("/desk/kruxs").status == .ok)
            _ = try await browser.post("/desk/luxigo/sign-out", [:], from: first)
            #expect(try await browser.get("/desk/luxigo").status == .seeOther)
            #expect(try await browser.get("/desk/kruxs").status == .ok)
        }
    }

    @Test("signing in again ends the session that the browser had")
    func again() async throws {
        let house = try await TestHouse()
        try await house.addOfficer()
        let office = try await house.office()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let first = try await Self.enter(browser).headers[.setCookie] ?? ""
            let secret = String(first.prefix { $0 != ";" }.drop { $0 != "=" }.dropFirst())
            #expect(try await office.signedIn(secret) != nil)
            _ = try await Self.enter(browser)
            #expect(try await office.signedIn(secret) == nil)
            #expect(try await browser.get("/desk/luxigo").status == .ok)
        }
    }

    @Test("a password is taken as it was typed, and a name that is locked is told to wait")
    func exact() async throws {
        let house = try await TestHouse()
        let password = " een zin met spaties "
        _ = try await house.office().addStaff(
            username: "privacy", name: "Joke Test", password: password, roles: [BuiltIn.privacyContact],
            by: .operator(user: "test"))
        let now = house.environment.now
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            #expect(try await Self.enter(browser, password: password).status == .seeOther)
            for _ in 0..<Office.attemptsPerHour {
                _ = try await house.office().vault.write {
                    try $0.count("sign-in", of: "privacy", window: 1, at: now)
                }
            }
            #expect(try await Self.enter(TextBrowser(client), password: password).status == .tooManyRequests)
        }
    }

    @Test("names of staff are for the privacy contact; an auditor tells them apart without", arguments: [true, false])
    func names(isContact: Bool) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let contact = try await DeclarationDesk.open(house, client)
            _ = try await contact.begin()
            let auditor = try await DeclarationDesk.open(
                house, client, username: "controle", roles: [BuiltIn.auditor])
            let desk = isContact ? contact : auditor
            _ = try await house.office().sequenceLog()
            for path in ["/desk/luxigo/log", "/desk/luxigo/declaration"] {
                let page = try await desk.browser.get(path)
                #expect(page.text.contains(">Privacy<") || page.text.contains("door Privacy,") == isContact, "\(path)")
                #expect(page.text.contains("Medewerker ") == !isContact, "\(path)")
            }
        }
    }
}
