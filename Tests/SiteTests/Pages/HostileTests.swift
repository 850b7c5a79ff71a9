import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("Bad input of every kind gets a clear answer")
struct HostileTests {
    @Test("what does not exist looks the same, whatever it is")
    func sameNotFound() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let unknown = try await browser.get("/nergens")
            #expect(unknown.status == .notFound)
            for path in ["/nergens/rights", "/desk/nergens", "/desk/nergens/requests", "/nergens/link/abc"] {
                let page = try await browser.get(path)
                #expect(page.status == .notFound, "\(path)")
                #expect(page.text == unknown.text, "\(path)")
            }
            // Within a house the page has its surroundings; they tell no more than the path did.
            let pages = try await ["/luxigo/nergens", "/luxigo/request/nergens"].asyncMap { path in
                let page = try await browser.get(path)
                #expect(page.status == .notFound, "\(path)")
                let alternate = path.replacing("/luxigo/", with: "/luxigo/en/")
                return page.text.replacing(alternate, with: "OTHER").replacing(path, with: "PATH")
            }
            #expect(pages[0] == pages[1])
        }
    }

    @Test("every page has the security headers, also a page about an error", arguments: ["/", "/luxigo", "/nergens"])
    func headers(path: String) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let page = try await TextBrowser(client).get(path)
            let policy = page.headers[.contentSecurityPolicy] ?? ""
            #expect(policy.contains("default-src 'none'"))
            #expect(!policy.contains("unsafe"))
            #expect(page.headers[.xContentTypeOptions] == "nosniff")
            #expect(page.headers[.cacheControl] == "no-store")
        }
    }

    @Test("a form without its token, or of another browser, is refused and changes nothing")
    func forgedForms() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let page = try await browser.get("/luxigo/rights")
            let forged = try await browser.call("/luxigo/rights", .post, body: "right=access&csrf=x")
            #expect(forged.status == .forbidden)
            let other = try await TextBrowser(client).post("/luxigo/rights", ["right": "access"], from: page)
            #expect(other.status == .forbidden)
        }
    }

    @Test(
        "bodies that are no forms are refused clearly",
        arguments: [
            ("application/json", "{\"right\":\"access\"}"), ("text/plain", "right=access"),
            ("application/x-www-form-urlencoded", "%%%"), ("application/x-www-form-urlencoded", ""),
            ("application/x-www-form-urlencoded", String(repeating: "a", count: 300_000)),
        ])
    func strangeBodies(type: String, body: String) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            _ = try await browser.get("/luxigo/rights")
            let page = try await browser.call("/luxigo/rights", .post, body: body, type: type)
            #expect((400..<500).contains(page.status.code))
        }
    }

    @Test(
        "an address that is none keeps the question on the page with what to do",
        arguments: ["", "sanne", "sanne@", "<script>alert(1)</script>@x", String(repeating: "a", count: 5_000)])
    func wrongAddress(email: String) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let rights = try await browser.get("/luxigo/rights")
            let start = try await browser.post("/luxigo/rights", ["right": "access"], from: rights)
            let page = try await browser.post("/luxigo/request/email", ["answer": email], from: start)
            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains("<title>Fout"))
            #expect(!page.text.contains("<script>alert"))
        }
    }

    @Test("the desk is closed to visitors and shows a wrong password nothing")
    func closedDesk() async throws {
        let house = try await TestHouse()
        try await house.addOfficer()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            for path in ["", "/requests", "/people", "/promises", "/log", "/requests/2026-0001-A1"] {
                let page = try await browser.get("/desk/luxigo\(path)")
                #expect(page.status == .seeOther, "\(path)")
                #expect(page.location == "/desk/luxigo/sign-in" + (path.isEmpty ? "" : "?page=\(path)"))
            }
            let signIn = try await browser.get("/desk/luxigo/sign-in")
            let bodies = try await [("privacy", "verkeerd wachtwoord"), ("niemand", "verkeerd wachtwoord")].asyncMap {
                try await browser.post(
                    "/desk/luxigo/sign-in", ["username": $0.0, "password": $0.1], from: signIn
                ).text.replacing("value=\"\($0.0)\"", with: "")
            }
            #expect(bodies[0] == bodies[1])
        }
    }

    @Test(
        "a visitor cannot escape the limit by inventing a network, and a proxy tells visitors apart",
        arguments: [false, true])
    func forwardedNetworks(behindProxy: Bool) async throws {
        let house = try await TestHouse()
        let application = Application(
            router: Site.router(
                offices: house.offices, environment: house.environment,
                settings: SiteSettings(isSecure: false, isBehindProxy: behindProxy)))
        try await application.test(.router) { client in
            let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
            var statuses: [Int] = []
            for visitor in 1...25 {
                let status = try await client.execute(
                    uri: "/luxigo/status/geenechte", method: .get,
                    headers: [forwarded: "192.0.2.\(visitor)"]
                ) { $0.status.code }
                statuses.append(status)
            }
            #expect(statuses.contains(429) == !behindProxy)
        }
    }

    @Test("a session of one organisation opens no desk of another")
    func organisationsApart() async throws {
        let house = try await TestHouse(examples: ["luxigo", "kruxs"])
        try await house.addOfficer()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let page = try await browser.get("/desk/luxigo/sign-in")
            _ = try await browser.post(
                "/desk/luxigo/sign-in", ["username": "privacy", "password": TestHouse.password], from: page)
            #expect(try await browser.get("/desk/luxigo").status == .ok)
            #expect(try await browser.get("/desk/kruxs").status == .seeOther)
        }
    }
}

extension Sequence {
    func asyncMap<Result>(_ change: (Element) async throws -> Result) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await change(element)) }
        return results
    }
}
