import Declarations
import Foundation
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("A request for a copy, from the public page to the answer")
struct JourneyTests {
    @Test("a known customer gets a package, and the officer's page says so", arguments: ["", "/en"])
    func wholeWay(language: String) async throws {
        let house = try await TestHouse()
        _ = try await house.addCustomer("sanne@example.org")
        try await house.addOfficer()
        try await house.application.test(.router) { client in
            let person = TextBrowser(client)
            let status = try await ask(person, language, email: "sanne@example.org")
            let mails = try await house.deliver()
            #expect(mails.count == 1)
            let text = mails.first?.text ?? ""
            let landing = try await person.get(text.linkPath("link"))
            #expect(landing.status == .ok)
            let confirmed = try await person.post(text.linkPath("link"), [:], from: landing)
            #expect(confirmed.status == .ok)
            let again = try await person.post(text.linkPath("link"), [:], from: landing)
            #expect(again.status == .notFound)

            let officer = try await signIn(client)
            let reference = try #require(self.reference(in: status.text))
            let request = try await officer.get("/desk/luxigo/requests/\(reference)")
            #expect(request.text.contains("Sanne de Wit"))
            let early = try await officer.post(
                "/desk/luxigo/requests/\(reference)/answer",
                [
                    "revision": request.hidden("revision"), "seen": request.hidden("seen"),
                    "found-mailbox": "Twee mails",
                ],
                from: request)
            #expect(early.status == .unprocessableContent && early.text.contains("Twee mails"))
            let sent = try await officer.post(
                "/desk/luxigo/requests/\(reference)/answer",
                [
                    "revision": request.hidden("revision"), "seen": request.hidden("seen"),
                    "searched-webshop": "yes", "searched-mailbox": "yes", "searched-bookkeeping": "yes",
                ], from: request)
            #expect(sent.status == .ok)
            #expect(sent.text.contains("Beantwoord"))

            let answerMail = try await house.deliver().first?.text ?? ""
            let answerLink = answerMail.linkPath("link")
            let answerPage = try await person.get(answerLink)
            let package = try await person.post("\(answerLink)/answer", [:], from: answerPage, follow: false)
            #expect(package.status == .ok)
            #expect(package.headers[.contentType] == "application/zip")
            #expect(Array(package.bytes.prefix(2)) == Array("PK".utf8))
        }
    }

    @Test("pages and mails are the same whether the address is known or not")
    func sameForEveryone() async throws {
        let house = try await TestHouse()
        _ = try await house.addCustomer("sanne@example.org")
        try await house.application.test(.router) { client in
            var pages: [String] = []
            var mails: [String] = []
            for email in ["sanne@example.org", "niemand@example.org"] {
                let person = TextBrowser(client)
                let status = try await ask(person, "", email: email)
                let mail = try #require(try await house.deliver().first)
                let landing = try await person.get(mail.text.linkPath("link"))
                let confirmed = try await person.post(mail.text.linkPath("link"), [:], from: landing)
                pages += [status.text, landing.text, confirmed.text].map(neutral)
                mails.append(neutral(mail.text))
            }
            #expect(pages[0] == pages[3])
            #expect(pages[1] == pages[4])
            #expect(pages[2] == pages[5])
            #expect(mails[0] == mails[1])
        }
    }

    @Test("looking at a link changes nothing, as often as a mail scanner looks")
    func scannersMayLook() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let person = TextBrowser(client)
            _ = try await ask(person, "", email: "sanne@example.org")
            let path = try await house.deliver().first?.text.linkPath("link") ?? ""
            for _ in 1...5 { #expect(try await person.get(path).status == .ok) }
            let landing = try await person.get(path)
            #expect(try await person.post(path, [:], from: landing).status == .ok)
        }
    }

    @Test("a status page opens on another device, and shows nothing about a person")
    func statusElsewhere() async throws {
        let house = try await TestHouse()
        _ = try await house.addCustomer("sanne@example.org")
        try await house.application.test(.router) { client in
            _ = try await ask(TextBrowser(client), "", email: "sanne@example.org")
            let path = try await house.deliver().first?.text.linkPath("status") ?? ""
            let elsewhere = try await TextBrowser(client).get(path)
            #expect(elsewhere.status == .ok)
            #expect(!elsewhere.text.contains("sanne"))
            #expect(!elsewhere.text.contains("Sanne"))
        }
    }

    // MARK: steps

    private func ask(_ person: TextBrowser, _ language: String, email: String) async throws -> TextBrowser.Page {
        let rights = try await person.get("/luxigo\(language)/rights")
        #expect(rights.status == .ok)
        var page = try await person.post("/luxigo\(language)/rights", ["right": "access"], from: rights)
        if page.text.contains("customer") {
            page = try await person.post("/luxigo\(language)/request/capacity", ["answer": "customer"], from: page)
        }
        page = try await person.post("/luxigo\(language)/request/email", ["answer": email], from: page)
        page = try await person.post("/luxigo\(language)/request/words", ["answer": ""], from: page)
        #expect(page.text.contains(email))
        let status = try await person.post("/luxigo\(language)/request/send", [:], from: page)
        #expect(status.status == .ok)
        return status
    }

    private func signIn(_ client: any TestClientProtocol) async throws -> TextBrowser {
        let officer = TextBrowser(client)
        let page = try await officer.get("/desk/luxigo/sign-in")
        let today = try await officer.post(
            "/desk/luxigo/sign-in", ["username": "privacy", "password": TestHouse.password], from: page)
        #expect(today.status == .ok)
        return officer
    }

    private func reference(in text: String) -> String? {
        text.firstMatch(of: /[0-9]{4}-[0-9]{4}-[A-Z][0-9]/).map { String($0.output) }
    }

    /// A page without what differs by chance: secrets, tokens, references, addresses.
    private func neutral(_ text: String) -> String {
        text.replacing(/[0-9]{4}-[0-9]{4}-[A-Z][0-9]/, with: "REF")
            .replacing(/value="[0-9a-f]{64}"/, with: "TOKEN")
            .replacing(/\/(status|link)\/[a-z0-9]+/, with: "SECRET")
    }
}
