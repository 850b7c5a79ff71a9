import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("Forms of visitors: who gets a cookie, and what is limited")
struct FormCookieTests {
    @Test(
        "who only reads gets no cookie, and what others may keep has none",
        arguments: [
            "/", "/luxigo", "/luxigo/versions", "/luxigo/tilt.json", "/healthz", "/static/gestand.css",
            "/static/gestand.js", "/static/mark.svg", "/nergens",
        ])
    func reading(path: String) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let page = try await TextBrowser(client).get(path)
            #expect(page.headers[.setCookie] == nil)
        }
    }

    @Test("a page with a form gives one, once")
    func form() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let first = try await browser.get("/luxigo/rights")
            let second = try await browser.get("/luxigo/rights")
            #expect(first.headers[.setCookie]?.hasPrefix("gestand-form=") == true && second.headers[.setCookie] == nil)
        }
    }

    @Test("a form begun at a second organisation leaves the first as it was")
    func two() async throws {
        let house = try await TestHouse(examples: ["luxigo", "kruxs"])
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            for organisation in ["luxigo", "kruxs"] {
                let rights = try await browser.get("/\(organisation)/rights")
                _ = try await browser.post("/\(organisation)/rights", ["right": "access"], from: rights)
            }
            for organisation in ["luxigo", "kruxs"] {
                #expect(try await browser.get("/\(organisation)/request/email").status == .ok, "\(organisation)")
            }
        }
    }

    @Test("from one network no more forms are begun than people need")
    func limit() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let rights = try await browser.get("/luxigo/rights")
            var statuses: [Int] = []
            for _ in 0..<(Office.draftsPerHour + 2) {
                let page = try await browser.post("/luxigo/rights", ["right": "access"], from: rights, follow: false)
                statuses.append(page.status.code)
            }
            #expect(statuses.prefix(Office.draftsPerHour).allSatisfy { $0 == 303 })
            #expect(statuses.suffix(2) == [429, 429])
        }
    }

    @Test("as many signs as the field takes are taken, in any script", arguments: ["数", "é", "x\r\n"])
    func longest(sign: String) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let rights = try await browser.get("/luxigo/rights")
            let page = try await browser.post("/luxigo/rights", ["right": "access"], from: rights)
            let units = sign.replacing("\r\n", with: "\n").utf16.count
            let words = String(repeating: sign, count: ValueRules.noteLimit / units)
            let answer = try await browser.post(
                "/luxigo/request/words", ["answer": words], from: page, follow: false)
            #expect(answer.status == .seeOther, "\(answer.status)")
        }
    }

    @Test(
        "an address of IPv6 counts as its network, one of IPv4 as itself",
        arguments: [
            ("192.0.2.7", "192.0.2.7"), ("2001:db8:1:2::1", "20:1:d:b8:0:1:0:2/64"),
            ("2001:db8:1:2:ffff:ffff:ffff:ffff", "20:1:d:b8:0:1:0:2/64"), ("2001:db8:1:3::1", "20:1:d:b8:0:1:0:3/64"),
            ("::ffff:192.0.2.7", "192.0.2.7"), ("local", "local"), ("", ""),
        ])
    func networks(address: String, network: String) { #expect(VisitorNetwork.of(address) == network) }
}
