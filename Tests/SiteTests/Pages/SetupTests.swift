import Declarations
import Documents
import Foundation
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("Setting up an organisation in the browser")
struct SetupTests {
    private static let answers: [String: String] = [
        "template": "web-shop", "name": "De Molen", "id": "de-molen", "legal-name": "De Molen",
        "legal-form": "eenmanszaak", "kvk": "01234567", "street": "Dorpsstraat 1", "postcode": "1234 AB",
        "city": "Delft", "email": "info@molen.example", "contact-email": "info@molen.example", "address-form": "u",
        "languages": "nl-en", "newsletter": "no", "employees": "no", "applicants": "no", "cookies": "necessary",
        "payments": "Mollie", "carrier": "PostNL", "measures-tls": "yes",
    ]
    private static let account = ["name": "Sanne", "username": "sanne", "password": TestHouse.password]

    /// Answers the questions from where a page is, until the answers stand together.
    private func answerAll(
        _ browser: TextBrowser, from page: TextBrowser.Page, path: String, with answers: [String: String] = answers
    ) async throws -> String {
        var path = path
        var page = page
        for _ in 0..<30 where !path.hasSuffix("/answers") {
            let answer = try await browser.post(path, answers, from: page, follow: false)
            guard answer.status == .seeOther else { return "\(path): \(answer.status)" }
            path = answer.location
            page = try await browser.get(path)
        }
        return path
    }

    private func begin(_ browser: TextBrowser, _ house: TestHouse, _ language: String = "") async throws -> String {
        let link = "/setup\(language)/link/\(try await house.offices.newSetupLink())"
        let landing = try await browser.get(link)
        #expect(landing.status == .ok)
        let first = try await browser.post(link, [:], from: landing, follow: false)
        #expect(first.status == .seeOther)
        return first.location
    }

    @Test("an empty house explains how to begin", arguments: ["/", "/en"])
    func empty(path: String) async throws {
        let house = try await TestHouse(examples: [])
        try await house.application.test(.router) { client in
            let page = try await TextBrowser(client).get(path)
            #expect(page.status == .ok)
            #expect(page.text.contains("gestand init --link"))
        }
    }

    @Test("from a link to a published statement and a desk, in both languages", arguments: ["", "/en"])
    func wholeWay(language: String) async throws {
        let house = try await TestHouse(examples: [])
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let first = try await begin(browser, house, language)
            let path = try await answerAll(browser, from: try await browser.get(first), path: first)
            #expect(path == "/setup\(language)/answers")
            #expect(try await browser.get(path).text.contains("De Molen"))
            let preview = try await browser.get("/setup\(language)/preview")
            #expect(preview.text.contains("PostNL"))
            #expect(try await browser.get("/de-molen").status == .notFound)
            let form = try await browser.get("/setup\(language)/account")
            let today = try await browser.post("/setup\(language)/account", Self.account, from: form)
            #expect(today.status == .ok)
            #expect(today.text.contains(language.isEmpty ? "Uw eerste stappen" : "Your first steps"))
            #expect(try await browser.get("/de-molen\(language)").status == .ok)
            let again = try await browser.post("/setup\(language)/account", Self.account, from: form)
            #expect(again.status == .notFound)
            let office = try await house.office("de-molen")
            #expect(office.declaration.statement.version == 1)
            let count = await house.offices.all().count
            #expect(count == 1)
        }
    }

    @Test("a link is used once, not after a day, and looking at it uses nothing")
    func links() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let link = "/setup/link/\(try await house.offices.newSetupLink())"
            for _ in 0..<3 { #expect(try await browser.get(link).status == .ok) }
            let landing = try await browser.get(link)
            #expect(try await browser.post(link, [:], from: landing, follow: false).status == .seeOther)
            #expect(try await browser.post(link, [:], from: landing, follow: false).status == .notFound)
            #expect(try await browser.get(link).status == .notFound)
            let late = "/setup/link/\(try await house.offices.newSetupLink())"
            house.move(days: 2)
            #expect(try await browser.get(late).status == .notFound)
            #expect(try await browser.post(late, [:], from: landing, follow: false).status == .notFound)
            for secret in ["x", String(repeating: "a", count: 500), "%00", "..%2f..", "%3Cscript%3E"] {
                let page = try await browser.get("/setup/link/\(secret)")
                #expect((400..<500).contains(page.status.code))
                #expect(!page.text.contains("<script>"))
            }
        }
    }

    @Test("a secret of a link is none of a setup, and the other way round")
    func secretsApart() async throws {
        let house = try await TestHouse()
        let link = try await house.offices.newSetupLink()
        #expect(try await house.offices.setupDraft(link) == nil)
        let setup = try await house.offices.use(setupLink: link)
        #expect(try await house.offices.setupDraft(setup) != nil)
        #expect(try await !house.offices.isOpen(setupLink: setup))
        await #expect(throws: SetupRefusal.link) { try await house.offices.use(setupLink: setup) }
    }

    @Test("without a setup of one's own there is nothing to see or send")
    func strangers() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let owner = TextBrowser(client)
            let first = try await begin(owner, house)
            let page = try await owner.get(first)
            let stranger = TextBrowser(client)
            for path in ["kind", "name", "answers", "preview", "account"] {
                #expect(try await stranger.get("/setup/\(path)").status == .notFound, "\(path)")
            }
            #expect(try await stranger.post(first, Self.answers, from: page).status == .forbidden)
            #expect(try await owner.call(first, .post, body: "template=services&csrf=x").status == .forbidden)
            #expect(try await owner.get("/setup/nothing").status == .notFound)
            #expect(try await owner.get("/setup").status == .notFound)
        }
    }

    @Test(
        "a name that cannot be is refused on its page, with what to do",
        arguments: [
            ("De Molen", "luxigo"), ("De Molen", "rights"), ("De Molen", "gestand"), ("De Molen", "Een Twee"),
            ("De Molen", "../../etc"), ("", "de-molen"), ("<script>alert(1)</script>", "luxigo"),
            (String(repeating: "n", count: 5_000), "de-molen"), ("a\u{0}b", "de-molen"),
        ])
    func names(name: String, id: String) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let first = try await begin(browser, house)
            let kind = try await browser.get(first)
            let page = try await browser.post(first, Self.answers, from: kind)
            let wrong = try await browser.post("/setup/name", ["name": name, "id": id], from: page)
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("<title>Fout"))
            #expect(!wrong.text.contains("<script>alert"))
            // Nothing of it was kept: the question is still the open one.
            #expect(try await browser.get("/setup/answers").location == "/setup/name")
        }
    }

    @Test("pages ahead lead back to the open question, and answers on the way back are kept")
    func order() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let first = try await begin(browser, house)
            let kind = try await browser.get(first)
            for path in ["measures", "answers", "preview", "account", "payroll"] {
                #expect(try await browser.get("/setup/\(path)").location == "/setup/kind", "\(path)")
            }
            let ahead = try await browser.post("/setup/account", Self.account, from: kind, follow: false)
            #expect(ahead.location == "/setup/kind")
            let name = try await browser.post(first, Self.answers, from: kind)
            _ = try await browser.post("/setup/name", Self.answers, from: name)
            #expect(try await browser.get("/setup/name").text.contains("value=\"De Molen\""))
            let path = try await answerAll(browser, from: name, path: "/setup/registration")
            #expect(path == "/setup/answers")
            // One answer is changed: straight back; one that calls for more is followed by what it calls for.
            let changed = try await browser.post("/setup/city", Self.answers, from: name, follow: false)
            #expect(changed.status == .notFound)
            let again = try await browser.post("/setup/contact", Self.answers, from: name, follow: false)
            #expect(again.location == "/setup/answers")
            let reader = ["newsletter": "yes"]
            let asks = try await browser.post("/setup/newsletter", reader, from: name, follow: false)
            #expect(asks.location == "/setup/mailing")
        }
    }

    @Test(
        "an account that cannot be publishes nothing",
        arguments: [
            ["name": "Sanne", "username": "sanne", "password": "kort"],
            ["name": "", "username": "sanne", "password": TestHouse.password],
            ["name": "Sanne", "username": "<b>", "password": TestHouse.password], [:],
        ])
    func accounts(account: [String: String]) async throws {
        let house = try await TestHouse(examples: [])
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let first = try await begin(browser, house)
            _ = try await answerAll(browser, from: try await browser.get(first), path: first)
            let form = try await browser.get("/setup/account")
            let page = try await browser.post("/setup/account", account, from: form)
            #expect(page.status == .unprocessableContent)
            #expect(try await browser.get("/de-molen").status == .notFound)
            #expect(await house.offices.all().isEmpty)
        }
    }

    @Test("an organisation that came meanwhile is not taken over")
    func meanwhile() async throws {
        let house = try await TestHouse(examples: [])
        try await house.application.test(.router) { client in
            var forms: [(TextBrowser, TextBrowser.Page)] = []
            for _ in 0..<2 {
                let browser = TextBrowser(client)
                let first = try await begin(browser, house)
                _ = try await answerAll(browser, from: try await browser.get(first), path: first)
                forms.append((browser, try await browser.get("/setup/account")))
            }
            let statuses = try await forms.asyncMap {
                try await $0.0.post("/setup/account", Self.account, from: $0.1, follow: false).status
            }
            #expect(statuses == [.seeOther, .conflict])
        }
    }
}
