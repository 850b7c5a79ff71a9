import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("A page about an error is a page of the house")
struct ErrorPageTests {
    @Test(
        "a path says where it belongs, also when there is no page at it",
        arguments: [
            ("/", nil, false, Language.nl, "/en"), ("/en", "en", false, .en, "/"),
            ("/luxigo", "luxigo", false, .nl, "/luxigo/en"),
            ("/luxigo/versions/en", "luxigo", false, .nl, "/luxigo/en/versions/en"),
            ("/luxigo/en/rights", "luxigo", false, .en, "/luxigo/rights"),
            ("/desk", nil, true, .nl, "/desk/en"), ("/desk/luxigo/en", "luxigo", true, .en, "/desk/luxigo"),
            ("/desk/luxigo/documents/en", "luxigo", true, .nl, "/desk/luxigo/en/documents/en"),
            ("/setup/en/answers", "setup", false, .en, "/setup/answers"),
        ] as [(String, String?, Bool, Language, String)])
    func places(path: String, organisation: String?, isDesk: Bool, language: Language, alternate: String) {
        let place = PathPlace(path)
        #expect(place.organisation?.rawValue == organisation && place.isDesk == isDesk && place.language == language)
        #expect(place.alternate == alternate)
    }

    @Test("a visitor reads whose page it is, how to reach a person, and has a way back", arguments: ["", "/en"])
    func visitor(language: String) async throws {
        let house = try await TestHouse()
        let organisation = try await house.office().declaration.organisation
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let dead = try await browser.get("/luxigo\(language)/status/geenechte")
            #expect(dead.status == .notFound)
            #expect(dead.text.contains(organisation.name))
            #expect(dead.text.contains(try #require(organisation.privacyContact?.contact.email)))
            #expect(dead.text.contains("href=\"/luxigo\(language)/rights\""))
            #expect(dead.text.contains("href=\"/luxigo\(language.isEmpty ? "/en" : "")/status/geenechte\""))
            #expect(dead.text.contains("<html lang=\"\(language.isEmpty ? "nl" : "en")\""))
            let rights = try await browser.get("/luxigo\(language)/rights")
            let refused = try await browser.post("/luxigo\(language)/rights", ["right": "onzin"], from: rights)
            #expect(refused.status == .notFound && refused.text.contains(organisation.name))
            // What is shown is no page in the other language.
            #expect(!refused.text.contains("hreflang"))
        }
    }

    @Test("staff keep their menu, and go back to the section that they worked in")
    func desk() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            let page = try await desk.begin()
            let changed = try await desk.browser.post(
                DeclarationDesk.root + "/draft/removal", ["revision": "99"], from: page)
            #expect(changed.status == .conflict)
            #expect(changed.text.contains("g-side-menu") && changed.text.contains("Naar Verklaring</a>"))
            #expect(changed.text.contains("href=\"/desk/luxigo/declaration\" aria-current=\"page\""))
            // The button to sign out works from here too.
            let out = try await desk.browser.post("/desk/luxigo/sign-out", [:], from: changed, follow: false)
            #expect(out.location == "/desk/luxigo/sign-in")
            let seller = try await DeclarationDesk.open(house, client, username: "verkoop", roles: ["sales"])
            let closed = try await seller.browser.get("/desk/luxigo/log")
            #expect(closed.status == .forbidden && closed.text.contains("Naar Vandaag</a>"))
            #expect(!closed.text.contains("/desk/luxigo/log\""))
            let stranger = try await TextBrowser(client).call(
                "/desk/luxigo/sign-in", .post, body: "csrf=x&username=a&password=b")
            #expect(stranger.status == .forbidden && stranger.text.contains("href=\"/desk/luxigo/sign-in\""))
            #expect(!stranger.text.contains("g-side-menu"))
        }
    }

    @Test("what stands between back quotes is shown as code, and a form that is too large says so")
    func details() async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            let ended = try await browser.get("/setup/link/geenechte")
            #expect(ended.text.contains("<code>gestand init") && !ended.text.contains("`"))
            let rights = try await browser.get("/luxigo/rights")
            let large = String(repeating: "a", count: SiteContext.largestForm)
            let refused = try await browser.post("/luxigo/rights", ["right": large], from: rights)
            #expect(refused.status == .contentTooLarge)
        }
    }
}
