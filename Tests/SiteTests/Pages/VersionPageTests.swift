import Declarations
import Foundation
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("Old versions stay readable, and a new one is announced as long as was promised")
struct VersionPageTests {
    /// The shop with a second version, published today.
    private func house() async throws -> TestHouse {
        let house = try await TestHouse()
        let read = try TestHouse.read("luxigo")
        let today = house.environment.today
        let text = read.text.replacingOccurrences(of: "  version: 3\n", with: "  version: 4\n")
            .replacingOccurrences(of: "  effective: 2019-10-15\n", with: "  effective: \(today)\n")
            .replacingOccurrences(
                of: "    after: [contact-moment.collected]\n    keep: P1Y",
                with: "    after: [contact-moment.collected]\n    keep: P6M")
        let next = try #require(DeclarationReader.read(text: text, file: "next").read)
        _ = try await house.offices.publish(next, isConfirmed: true, by: .operator(user: "test"))
        return house
    }

    @Test("the archive lists every version, and each has its address", arguments: ["", "/en"])
    func archive(language: String) async throws {
        let house = try await house()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let list = try await browser.get("/luxigo\(language)/versions")
            #expect(list.status == .ok)
            #expect(list.text.contains("/luxigo\(language)/versions/3\"") && list.text.contains("/versions/4\""))
            let old = try await browser.get("/luxigo\(language)/versions/3")
            #expect(old.text.contains(language.isEmpty ? "Dit is een oude versie" : "This is an old version"))
            #expect(!old.text.contains("id=\"veranderd\""))
            let new = try await browser.get("/luxigo\(language)/versions/4")
            #expect(new.text.contains("id=\"veranderd\""))
            #expect(
                new.text.contains(
                    language.isEmpty ? "gaat van een jaar naar 6 maanden" : "goes from a year to 6 months"))
            for wrong in ["0", "5", "03", "3x", "-1", "99999999999999999999", "%20"] {
                let page = try await browser.get("/luxigo\(language)/versions/\(wrong)")
                #expect(page.status == .notFound, "\(wrong)")
            }
        }
    }

    @Test("the announcement stands on the statement for thirty days, the last one included", arguments: ["", "/en"])
    func banner(language: String) async throws {
        let house = try await house()
        let words = language.isEmpty ? "Deze verklaring is veranderd" : "This statement has changed"
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            for (days, isThere) in [(0, true), (30, true), (1, false)] {
                house.move(days: days)
                let page = try await browser.get("/luxigo\(language)")
                #expect(page.text.contains(words) == isThere, "after \(days) more days")
            }
        }
    }

    @Test("an organisation with one version announces nothing, and its archive says so")
    func one() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let statement = try await browser.get("/luxigo")
            #expect(!statement.text.contains("Deze verklaring is veranderd"))
            let archive = try await browser.get("/luxigo/versions")
            #expect(archive.text.contains("De eerste versie hier."))
        }
    }

    @Test("the desk shows what the newest version changes and takes, to who may see proof", arguments: ["", "/en"])
    func desk(language: String) async throws {
        let house = try await house()
        try await house.addOfficer()
        try await house.application.test(.router) { client in
            let officer = TextBrowser(client)
            let stranger = try await officer.get("/desk/luxigo\(language)/versions")
            #expect(stranger.status == .seeOther)
            let page = try await officer.get("/desk/luxigo/sign-in")
            _ = try await officer.post(
                "/desk/luxigo/sign-in", ["username": "privacy", "password": TestHouse.password], from: page)
            let versions = try await officer.get("/desk/luxigo\(language)/versions")
            #expect(versions.status == .ok)
            #expect(versions.text.contains(language.isEmpty ? "Wat dit vraagt" : "What this takes"))
        }
    }
}
