import Documents
import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Site

/// What the statement says of cookies is what a browser gets (art. 11.7a Tw).
@Suite("Cookies of the site")
struct CookieTests {
    @Test("every cookie that a page sets stands in the statement", arguments: ["", "/en"])
    func declared(_ language: String) async throws {
        let house = try await TestHouse()
        try await house.addOfficer()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let statement = try await browser.get("/luxigo\(language)")
            let rights = try await browser.get("/luxigo\(language)/rights")
            let started = try await browser.post(
                "/luxigo\(language)/rights", ["right": "access"], from: rights, follow: false)
            let door = try await browser.get("/desk/luxigo\(language)/sign-in")
            let signed = try await browser.post(
                "/desk/luxigo\(language)/sign-in", ["username": "privacy", "password": TestHouse.password], from: door,
                follow: false)
            let names = [statement, rights, started, door, signed].flatMap { page in
                page.headers[values: .setCookie].map { String($0.prefix { $0 != "=" }) }
            }
            #expect(Set(names).isSuperset(of: ["gestand-form", "gestand-draft-luxigo", "gestand-session-luxigo"]))
            for name in names { #expect(statement.text.contains("__Host-\(name)"), "\(name)") }
        }
    }
}
