import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("Programs get and lose access at the desk")
struct TokensPageTests {
    static let choices = [
        "name": "Webwinkel", "term": "P90D", "action-declaration-read": "yes", "action-people-search": "yes",
        "purpose-account": "yes", "password": TestHouse.password,
    ]

    private func signIn(_ browser: TextBrowser, _ name: String = "privacy") async throws {
        let page = try await browser.get("/desk/luxigo/sign-in")
        _ = try await browser.post(
            "/desk/luxigo/sign-in", ["username": name, "password": TestHouse.password], from: page)
    }

    @Test("a token is shown once, works, is listed with its last use, and ends when it is revoked")
    func life() async throws {
        let house = try await TestHouse()
        try await house.addOfficer()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            try await signIn(browser)
            let empty = try await browser.get("/desk/luxigo/tokens")
            #expect(empty.text.contains("Er zijn geen tokens"))
            var fields = Self.choices
            fields["mark"] = empty.hidden("mark")
            let made = try await browser.post("/desk/luxigo/tokens", fields, from: empty)
            let secret = try #require(made.text.firstMatch(of: #/<code>(gst_[a-z0-9]+)</code>/#)).output.1
            let program = APICaller(client, String(secret))
            let search = #"{"category": "email", "value": "niemand@example.org"}"#
            #expect(try await program.call(.get, "/api/v1/luxigo/declaration").status == 200)
            #expect(try await program.call(.post, "/api/v1/luxigo/for/account/people/searches", search).status == 200)
            #expect(try await program.call(.post, "/api/v1/luxigo/for/order/people/searches", search).status == 403)
            #expect(try await program.call(.get, "/api/v1/luxigo/requests").status == 403)

            let again = try await browser.post("/desk/luxigo/tokens", fields, from: empty)
            #expect(again.text.contains("al getoond") && !again.text.contains("gst_"))
            let list = try await browser.get("/desk/luxigo/en/tokens")
            #expect(!list.text.contains("gst_"))
            #expect(list.text.contains("Webwinkel") && list.text.contains("Live"))
            #expect(try await house.office().tokens(by: .operator(user: "test")).count == 1)
            #expect(!list.text.contains("Never"))

            let path = try #require(list.text.firstMatch(of: #/href="([^"]+\/revocation)"/#)).output.1
            let confirm = try await browser.get(String(path))
            #expect(confirm.text.contains("cannot be undone"))
            #expect(try await program.call(.get, "/api/v1/luxigo/declaration").status == 200)
            let after = try await browser.post(String(path), [:], from: confirm)
            #expect(after.text.contains("Revoked"))
            #expect(try await program.call(.get, "/api/v1/luxigo/declaration").status == 401)
            #expect(try await browser.get(String(path)).status == .notFound)
            #expect(try await browser.post(String(path), [:], from: confirm).status == .notFound)
        }
        #expect(house.files(holding: "gst_").isEmpty)
    }

    @Test(
        "what is missing is named at its place, and what was filled in stays",
        arguments: [
            (["name": ""], "name"), (["term": "P9Y"], "term"), (["term": "x"], "term"),
            (["purpose-account": ""], "purpose-"), (["password": ""], "password"),
            (["password": "een verkeerd wachtwoord"], "password"),
            (["action-declaration-read": "", "action-people-search": ""], "action-"),
        ] as [([String: String], String)])
    func mistakes(change: [String: String], place: String) async throws {
        let house = try await TestHouse()
        try await house.addOfficer()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            try await signIn(browser)
            let page = try await browser.get("/desk/luxigo/tokens")
            var fields = Self.choices.merging(change) { $1 }
            fields["mark"] = page.hidden("mark")
            let answer = try await browser.post("/desk/luxigo/tokens", fields, from: page)
            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("href=\"#\(place)"))
            #expect(change["name"] != nil || answer.text.contains("value=\"Webwinkel\""))
            #expect(try await house.office().tokens(by: .operator(user: "test")).isEmpty)
            var better = Self.choices
            better["mark"] = answer.hidden("mark")
            #expect(try await browser.post("/desk/luxigo/tokens", better, from: answer).text.contains("gst_"))
        }
    }

    @Test("who may not give access sees no such page and makes no token")
    func others() async throws {
        let house = try await TestHouse()
        _ = try await house.office().addStaff(
            username: "verkoop", name: "Vera Verzonnen", password: TestHouse.password,
            roles: ["sales", BuiltIn.auditor],
            by: .operator(user: "test"))
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            #expect(try await browser.get("/desk/luxigo/tokens").status == .seeOther)
            try await signIn(browser, "verkoop")
            let desk = try await browser.get("/desk/luxigo")
            #expect(!desk.text.contains("/tokens"))
            #expect(try await browser.get("/desk/luxigo/tokens").status == .forbidden)
            let answer = try await browser.post("/desk/luxigo/tokens", Self.choices, from: desk)
            #expect(answer.status == .forbidden)
            #expect(try await house.office().tokens(by: .operator(user: "test")).isEmpty)
        }
    }
}
