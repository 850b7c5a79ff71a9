import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("Attestations at the desk")
struct AttestationPageTests {
    static let measure = "/desk/luxigo/attestations/measure/backups/organisation"

    /// A browser that is signed in, as somebody with these roles.
    static func staff(
        _ client: any TestClientProtocol, _ house: TestHouse, roles: [StaffRole.ID] = [BuiltIn.privacyContact]
    ) async throws -> TextBrowser {
        let office = try await house.office()
        let username = "user\(roles.map(\.rawValue).joined().filter(\.isLetter))"
        _ = try await office.addStaff(
            username: username, name: "Joke Test", password: TestHouse.password, roles: roles,
            by: .operator(user: "test"))
        let browser = TextBrowser(client)
        let page = try await browser.get("/desk/luxigo/sign-in")
        let answer = try await browser.post(
            "/desk/luxigo/sign-in", ["username": username, "password": TestHouse.password], from: page, follow: false)
        #expect(answer.status == .seeOther)
        return browser
    }

    /// A form with a file as a browser sends it.
    static func multipart(
        _ fields: [String: String], file: String? = nil, name: String = "bewijs.pdf", boundary: String = "grens"
    ) -> String {
        var body = fields.map {
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\($0.key)\"\r\n\r\n\($0.value)\r\n"
        }.joined()
        if let file {
            body +=
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n\(file)\r\n"
        }
        return body + "--\(boundary)--\r\n"
    }

    static func send(
        _ browser: TextBrowser, _ path: String, _ fields: [String: String], file: String? = nil,
        name: String = "bewijs.pdf", token: Bool = true
    ) async throws -> TextBrowser.Page {
        var fields = fields
        if token { fields["csrf"] = try await browser.get(path).token }
        return try await browser.call(
            path, .post, body: multipart(fields, file: file, name: name), type: "multipart/form-data; boundary=grens")
    }

    @Test("list, page, record, look, withdraw: in both languages", arguments: ["", "/en"])
    func journey(language: String) async throws {
        let house = try await TestHouse()
        let day = AmsterdamTime.date(of: house.environment.now)
        try await house.application.test(.router) { client in
            let browser = try await Self.staff(client, house)
            let list = try await browser.get("/desk/luxigo\(language)/attestations")
            #expect(list.status == .ok)
            #expect(list.text.contains(language.isEmpty ? "Niet aangetoond" : "Not shown"))
            let path = "/desk/luxigo\(language)/attestations/measure/backups/organisation"
            let recorded = try await Self.send(
                browser, path, ["given-on": day.description, "reference": "map A"], file: "%PDF-1.7 proef",
                name: "../../etc/passwd")
            #expect(recorded.status == .seeOther && recorded.location == path)
            let page = try await browser.get(path)
            #expect(page.text.contains(language.isEmpty ? "Aangetoond" : "Shown"))
            #expect(!page.text.contains("passwd"))
            let item = try #require(try await house.office().standings().first { $0.id.element == "backups" }?.item)
            let download = "/desk/luxigo\(language)/evidence/\(item.id)/file"
            #expect(page.text.contains("href=\"\(download)\""))
            let asked = try await browser.get(download)
            let wrong = try await browser.post(download, ["password": "iemand anders"], from: asked)
            #expect(wrong.status == .unprocessableContent && !wrong.text.contains("proef"))
            let file = try await browser.post(download, ["password": TestHouse.password], from: asked)
            #expect(file.headers[.contentType] == "application/pdf")
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"evidence-\(day).pdf\"")
            #expect(file.headers[.cacheControl] == "no-store" && file.text == "%PDF-1.7 proef")
            let reference = try await browser.post(
                "/desk/luxigo\(language)/evidence/\(item.id)/reference", [:], from: page)
            #expect(reference.text.contains("map A"))
            let withdrawal = "/desk/luxigo\(language)/evidence/\(item.id)/withdrawal"
            let form = try await browser.get(withdrawal)
            let unsaid = try await browser.post(withdrawal, ["reason": "because"], from: form)
            #expect(unsaid.status.code < 500 && unsaid.text.contains("g-errors"))
            #expect(try await house.office().standings().contains { $0.item?.id == item.id })
            let gone = try await browser.post(withdrawal, ["reason": "untrue"], from: form)
            #expect(gone.status == .ok)
            #expect(try await browser.get(withdrawal).status == .conflict)
            let after = try await browser.post(download, ["password": TestHouse.password], from: asked)
            #expect(after.status == .conflict)
        }
    }

    /// What is sent, and the status it gets.
    struct Scenario: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var fields = ["given-on": "2026-10-01", "reference": "map A"]
        var file: String?
        var name = "bewijs.pdf"
        var path = AttestationPageTests.measure
        let status: HTTPResponse.Status
    }

    static let scenarios: [Scenario] = [
        Scenario(testDescription: "no day", fields: ["reference": "map A"], status: .ok),
        Scenario(
            testDescription: "a day that is none", fields: ["given-on": "2026-02-30", "reference": "x"], status: .ok),
        Scenario(
            testDescription: "a day in the future", fields: ["given-on": "2999-01-01", "reference": "x"], status: .ok),
        Scenario(testDescription: "nothing at all", fields: ["given-on": "2026-10-01"], status: .ok),
        Scenario(
            testDescription: "an end that is no day",
            fields: ["given-on": "2026-10-01", "reference": "x", "until": "later"], status: .ok),
        Scenario(testDescription: "a page as a file", file: "<html><script>alert(1)</script>", status: .ok),
        Scenario(
            testDescription: "a page with the name of a PDF", file: "<svg onload=alert(1)>", name: "x.pdf", status: .ok),
        Scenario(
            testDescription: "a file one byte too large",
            file: "%PDF-" + String(repeating: "a", count: EvidenceFile.largest - 4), status: .ok),
        Scenario(
            testDescription: "a file far too large",
            file: "%PDF-" + String(repeating: "a", count: EvidenceFile.largest + 100_000), status: .ok),
        Scenario(
            testDescription: "something nobody has to show",
            path: "/desk/luxigo/attestations/measure/nonsense/organisation", status: .notFound),
        Scenario(
            testDescription: "a kind that is none", path: "/desk/luxigo/attestations/gossip/backups/organisation",
            status: .notFound),
        Scenario(
            testDescription: "of nobody", path: "/desk/luxigo/attestations/measure/backups/everyone", status: .notFound),
        Scenario(
            testDescription: "of an account that is not there",
            path: "/desk/luxigo/attestations/attestation/confidentiality/staff.ghost", status: .notFound),
    ]

    @Test("what is wrong is told, and nothing is recorded", arguments: scenarios)
    func refused(scenario: Scenario) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = try await Self.staff(client, house)
            let token = try await browser.get(Self.measure).token
            var fields = scenario.fields
            fields["csrf"] = token
            let page = try await browser.call(
                scenario.path, .post, body: Self.multipart(fields, file: scenario.file, name: scenario.name),
                type: "multipart/form-data; boundary=grens")
            #expect(page.status == scenario.status || (400..<500).contains(page.status.code), "\(page.status)")
            #expect(page.status != .seeOther)
            if scenario.status == .ok { #expect(page.text.contains("g-errors")) }
            #expect(!page.text.contains("<script>alert") && !page.text.contains("<svg onload"))
            #expect(try await house.office().vault.read { try $0.evidence().isEmpty })
        }
    }

    @Test("a form without its token, of another kind or cut off is refused")
    func forged() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = try await Self.staff(client, house)
            let fields = ["given-on": "2026-10-01", "reference": "map A"]
            #expect(try await Self.send(browser, Self.measure, fields, token: false).status == .forbidden)
            let token = try await browser.get(Self.measure).token
            let bodies = [
                ("application/x-www-form-urlencoded", "given-on=2026-10-01&reference=x&csrf=\(token)"),
                ("multipart/form-data", Self.multipart(fields)), ("multipart/form-data; boundary=", ""),
                ("multipart/form-data; boundary=grens", "--grens\r\n"),
                ("multipart/form-data; boundary=grens", String(Self.multipart(fields).dropLast(12))),
                ("application/json", "{}"),
            ]
            for (type, body) in bodies {
                let page = try await browser.call(Self.measure, .post, body: body, type: type)
                #expect((400..<500).contains(page.status.code), "\(type): \(page.status)")
            }
            let withdrawal = try await browser.call(
                "/desk/luxigo/evidence/x/withdrawal", .post, body: "reason=ended&csrf=x")
            #expect(withdrawal.status == .forbidden)
            #expect(try await house.office().vault.read { try $0.evidence().isEmpty })
        }
    }

    @Test("who is not signed in, has another role or works elsewhere gets nothing")
    func outsiders() async throws {
        let house = try await TestHouse(examples: ["luxigo", "kruxs"])
        let office = try await house.office()
        var new = NewEvidence(
            of: .init(kind: .measure, element: "backups", subject: .organisation),
            givenOn: AmsterdamTime.date(of: house.environment.now))
        new.reference = "map A"
        let id = try await office.recordEvidence(new, by: .operator(user: "test"))
        try await house.application.test(.router) { client in
            let paths = [
                "/desk/luxigo/attestations", Self.measure, "/desk/luxigo/attestations.ics",
                "/desk/luxigo/evidence/\(id)/withdrawal",
            ]
            for path in paths {
                let page = try await TextBrowser(client).get(path)
                #expect(page.status == .seeOther && page.location.contains("sign-in"), "\(path)")
            }
            let seller = try await Self.staff(client, house, roles: ["sales"])
            for path in paths { #expect(try await seller.get(path).status == .forbidden, "\(path)") }
            let contact = try await Self.staff(client, house)
            let elsewhere = try await contact.get("/desk/kruxs/attestations")
            #expect(elsewhere.status == .seeOther && elsewhere.location.contains("sign-in"))
            let auditor = try await Self.staff(client, house, roles: [BuiltIn.auditor])
            let page = try await auditor.get(Self.measure)
            #expect(page.status == .ok && !page.text.contains("type=\"file\""))
            let forbidden = try await auditor.post(
                "/desk/luxigo/evidence/\(id)/withdrawal", ["reason": "ended"], from: page)
            #expect(forbidden.status == .forbidden)
            let looked = try await auditor.post("/desk/luxigo/evidence/\(id)/reference", [:], from: page)
            #expect(looked.text.contains("map A"))
        }
    }

    @Test(
        "the calendar is one, and the promises page says what the law asks beside what was promised",
        arguments: ["", "/en"])
    func calendarAndLedger(language: String) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = try await Self.staff(client, house)
            let calendar = try await browser.get("/desk/luxigo\(language)/attestations.ics")
            #expect(calendar.headers[.contentType] == "text/calendar; charset=utf-8")
            #expect(calendar.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
            let ledger = try await browser.get("/desk/luxigo\(language)/promises")
            #expect(ledger.text.contains(language.isEmpty ? "Wat de wet vraagt" : "What the law asks"))
            #expect(
                ledger.text.contains(language.isEmpty ? "De belofte wordt uitgevoerd." : "The promise is carried out."))
        }
    }
}
