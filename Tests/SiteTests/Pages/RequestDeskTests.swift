import Declarations
import Documents
import HummingbirdTesting
import Processing
import Rules
import Testing
import Vault

@testable import Site

@Suite("A request at the desk: what is typed stays, and every state has a way on")
struct RequestDeskTests {
    /// The desk of an officer, and a request whose link was used.
    private struct Scene {
        let house: TestHouse
        let officer: TextBrowser
        let received: ReceivedRequest
        var path: String { "/desk/luxigo/requests/\(received.reference)" }

        func page() async throws -> TextBrowser.Page { try await officer.get(path) }

        /// Sends a form of the request's page.
        func send(_ action: String, _ fields: [String: String]) async throws -> TextBrowser.Page {
            let page = try await page()
            var fields = fields
            fields["revision"] = fields["revision"] ?? page.hidden("revision")
            return try await officer.post("\(path)/\(action)", fields, from: page)
        }
    }

    private static func scene(
        _ right: Right, from email: String = "sanne@example.org", known: Int = 1, confirms: Bool = true,
        _ play: @Sendable @escaping (Scene) async throws -> Void
    ) async throws {
        let house = try await TestHouse()
        for number in 0..<known { _ = try await house.addCustomer(email, name: "Sanne \(number)") }
        try await house.addOfficer()
        let office = try await house.office()
        var draft = RequestDraft(right: right)
        draft.email = email
        let received = try await office.submit(draft, language: .nl, channel: .web, network: nil)
        let link = try await house.deliver().first?.text.linkPath("link").split(separator: "/").last.map(String.init)
        if confirms { _ = try await office.confirmIdentity(try #require(link)) }
        try await house.application.test(.router) { client in
            let officer = TextBrowser(client)
            let page = try await officer.get("/desk/luxigo/sign-in")
            _ = try await officer.post(
                "/desk/luxigo/sign-in", ["username": "privacy", "password": TestHouse.password], from: page)
            try await play(Scene(house: house, officer: officer, received: received))
        }
    }

    @Test(
        "an address of two people: the page opens, asks which of them it is, and goes on",
        arguments: [Right.access, .erasure])
    func shared(right: Right) async throws {
        try await Self.scene(right, known: 2) { scene in
            let page = try await scene.page()
            #expect(page.status == .ok && page.text.contains("Meer mensen hebben dit adres"))
            let asked = try await scene.send("identity", ["way": "show-original-id", "email": "sanne@example.org"])
            #expect(asked.status == .unprocessableContent && asked.text.contains("Wie van hen is het?"))
            #expect(asked.text.contains("value=\"sanne@example.org\""))
            let person = try #require(
                try await scene.house.office().people(
                    sharing: "sanne@example.org", by: .staff(id: "a", roles: [BuiltIn.privacyContact])
                ).first?.person.rawValue)
            let settled = try await scene.send(
                "identity", ["way": "show-original-id", "email": "sanne@example.org", "person": person])
            #expect(settled.status == .ok && settled.text.contains("Er zijn gegevens gevonden"))
        }
    }

    @Test("a refused form comes back as it was typed, with the mistake at its field")
    func typed() async throws {
        try await Self.scene(.erasure) { scene in
            let old = try await scene.send("letter", ["done": "Een lange brief.", "revision": "1"])
            #expect(old.status == .unprocessableContent && old.text.contains("Een lange brief."))
            let reason = try await scene.send("letter", ["reason": "R-17-3-B", "refused": " "])
            #expect(reason.text.contains("value=\"R-17-3-B\" selected") && reason.text.contains("href=\"#refused\""))
            let foreign = try await scene.send("letter", ["done": "Gedaan.", "reason": "R-MADE-UP"])
            #expect(foreign.status == .unprocessableContent && foreign.text.contains("Gedaan."))
            let longer = try await scene.send("extension", ["explanation": "Veel werk."])
            #expect(longer.text.contains("Veel werk.") && longer.text.contains("href=\"#why\""))
        }
    }

    @Test("a mistyped address is a mistake in a field, and no dead end")
    func mistyped() async throws {
        try await Self.scene(.access, confirms: false) { scene in
            let page = try await scene.send("identity", ["way": "show-original-id", "email": "typo@example.org"])
            #expect(page.status == .unprocessableContent && page.text.contains("href=\"#email\""))
            #expect(page.text.contains("value=\"typo@example.org\""))
        }
    }

    @Test(
        "a copy can be refused, and no two controls of a page have the same id", arguments: [Right.access, .objection])
    func unique(right: Right) async throws {
        try await Self.scene(right) { scene in
            let page = try await scene.page()
            let ids = page.text.matches(of: /\ id="([^"]+)"/).map { String($0.output.1) }
            #expect(ids.count == Set(ids).count)
            let refused = try await scene.send("letter", ["reason": "R-UNFOUNDED", "refused": "Alles"])
            #expect(refused.status == .ok && refused.text.contains("Beantwoord"))
        }
    }

    @Test("after the decision the restriction can be ended: a letter first")
    func lifting() async throws {
        try await Self.scene(.objection) { scene in
            #expect(try await scene.page().text.contains("Hef de afscherming op") == false)
            _ = try await scene.send("letter", ["reason": "R-OBJ-COMPELLING", "refused": "Het bezwaar"])
            let told = try await scene.send("notice", ["cause": "Wij hebben het gewogen."])
            #expect(told.status == .ok && told.text.contains("De persoon kreeg een brief"))
            #expect(try await scene.send("lifting", [:]).status == .unprocessableContent)
            scene.house.move(days: Office.liftingDays)
            // The session of the officer ended meanwhile; the use case is what counts.
            try await scene.house.office().liftRestriction(
                scene.received.reference, by: .staff(id: "a", roles: [BuiltIn.privacyContact]))
        }
    }

    @Test("who made a request ends its restriction on the status page")
    func byPerson() async throws {
        try await Self.scene(.restriction) { scene in
            #expect(try await scene.page().status == .ok)
            let status = "/luxigo/status/\(scene.received.statusSecret)"
            let page = try await scene.officer.get(status)
            #expect(page.text.contains("Gebruik mijn gegevens weer"))
            let lifted = try await scene.officer.post("\(status)/lifting", [:], from: page)
            #expect(lifted.text.contains("De beperking is opgeheven"))
            #expect(!lifted.text.contains("Gebruik mijn gegevens weer"))
        }
    }

    @Test("the page of a request says when a mail does not leave")
    func renewal() async throws {
        try await Self.scene(.access, confirms: false) { scene in
            let status = "/luxigo/status/\(scene.received.statusSecret)"
            let page = try await scene.officer.get(status)
            for _ in 1..<Office.mailsPerHour {
                #expect(try await scene.officer.post("\(status)/link", [:], from: page).status == .ok)
            }
            let refused = try await scene.officer.post("\(status)/link", [:], from: page)
            #expect(refused.status == .tooManyRequests && !refused.text.contains("g-notice-success"))
            try await scene.house.office().establishIdentity(
                scene.received.reference, way: .showOriginalID, email: nil,
                by: .staff(id: "a", roles: [BuiltIn.privacyContact]))
            let late = try await scene.officer.post("\(status)/link", [:], from: page)
            #expect(late.status == .ok && !late.text.contains("onderweg"))
        }
    }

    @Test("what came by letter is entered with its day; a day that cannot be comes back as typed")
    func intake() async throws {
        try await Self.scene(.access) { scene in
            let form = try await scene.officer.get("/desk/luxigo/intake")
            var fields = [
                "right": "erasure", "received": "2031-01-01", "channel": "letter", "email": "brief@example.org",
                "language": "nl", "words": "Wis alles.",
            ]
            let refused = try await scene.officer.post("/desk/luxigo/intake", fields, from: form)
            #expect(refused.status == .unprocessableContent && refused.text.contains("Wis alles."))
            let today = try await scene.house.office().environment.today
            fields["received"] = today.adding(days: -5).description
            let entered = try await scene.officer.post("/desk/luxigo/intake", fields, from: form)
            #expect(entered.status == .ok)
            #expect(entered.text.contains(DateTexts.long(today.adding(days: -5)).nl))
        }
    }

    @Test("a form that is not complete is not offered to send")
    func incomplete() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let person = TextBrowser(client)
            let rights = try await person.get("/luxigo/rights")
            let first = try await person.post("/luxigo/rights", ["right": "access"], from: rights)
            let check = try await person.call("/luxigo/request/check", .get, body: nil)
            #expect(check.status == .seeOther && check.location.contains("/request/"))
            let sent = try await person.post("/luxigo/request/send", [:], from: first, follow: false)
            #expect(sent.status == .seeOther && !sent.location.contains("/status/"))
        }
    }

    @Test("who did something is said as it was")
    func actors() {
        #expect(RequestViewTexts.by("token:abc")?.nl == "door een programma")
        #expect(RequestViewTexts.by("operator:root")?.nl == "door de beheerder")
        #expect(RequestViewTexts.by("system:upkeep")?.nl == "vanzelf")
    }
}
