import Declarations
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("Every page of the desk is open to whom it is for, and to nobody else")
struct DeskMatrixTests {
    /// A page or an act of the desk, as the router knows it.
    struct Door: Hashable, Sendable, CustomTestStringConvertible {
        let method: HTTPRequest.Method
        let path: String
        var testDescription: String { "\(method.rawValue) \(path)" }
        /// Whether nobody is signed in behind it; it is tried last.
        var leaves: Bool { path == "/sign-out" }
    }

    /// What may be entered without being signed in.
    static let entrances: Set<String> = ["GET /sign-in", "POST /sign-in"]
    /// What every member of staff may do.
    static let staff: Set<String> = ["GET /", "POST /sign-out"]
    /// What somebody may do who only has a role of a purpose.
    static let sales = staff.union(["GET /people", "POST /people"])
    /// What somebody may do who only looks.
    static let auditor = staff.union([
        "GET /attestations", "GET /attestations.ics", "GET /declaration",
        "GET /declaration/preview", "GET /documents/{name}", "GET /documents/{name}/{form}", "GET /log", "GET /people",
        "POST /people",
        "GET /promises", "POST /promises/self-tests", "GET /versions",
    ])

    /// All doors of the desk in Dutch; those in English are made with them.
    static func doors(of house: TestHouse) -> [Door] {
        let router = Site.router(
            offices: house.offices, environment: house.environment, settings: SiteSettings(isSecure: false))
        let prefix = "/desk/{organisation}"
        return router.routes.compactMap { route in
            let path = "\(route.path)"
            guard path.hasPrefix(prefix), !path.hasPrefix("\(prefix)/en") else { return nil }
            let rest = String(path.dropFirst(prefix.count))
            return Door(method: route.method, path: rest.isEmpty ? "/" : rest)
        }.filter { !entrances.contains($0.testDescription) }.sorted { !$0.leaves && $1.leaves }
    }

    /// The address of a door at an organisation, with something that is there in each place where that can be.
    static func address(_ door: Door, reference: String, organisation: String = "luxigo") -> String {
        var path = door.path == "/" ? "" : door.path
        for (name, value) in [
            ("{reference}", reference), ("{section}", "purposes"), ("{element}", "order"), ("{name}", "register"),
            ("{form}", "csv"), ("{revision}", "1"), ("{kind}", "measure"),
        ] { path = path.replacing(name, with: value) }
        path = path.replacing(/\{[a-z]+\}/, with: "nergens")
        return "/desk/\(organisation)\(path)"
    }

    /// A house with a request and three accounts.
    static func house() async throws -> (house: TestHouse, reference: String) {
        let house = try await TestHouse(examples: ["luxigo", "kruxs"])
        try await house.addOfficer()
        for (name, role) in [("verkoop", "sales"), ("toezicht", BuiltIn.auditor)] as [(String, StaffRole.ID)] {
            _ = try await house.office().addStaff(
                username: name, name: "Vera Verzonnen", password: TestHouse.password, roles: [role],
                by: .operator(user: "test"))
        }
        _ = try await house.addCustomer("sanne@example.org")
        var draft = RequestDraft(right: .access)
        draft.email = "sanne@example.org"
        let request = try await house.office().submit(draft, language: .nl, channel: .web, network: nil)
        return (house, "\(request.reference)")
    }

    /// Knocks: a form goes as most forms do, and in parts as those with a file do.
    static func knock(_ door: Door, at address: String, token: String, _ browser: TextBrowser) async throws
        -> TextBrowser.Page
    {
        guard door.method == .post else { return try await browser.get(address) }
        let plain = try await browser.call(address, .post, body: "csrf=\(token.formEncoded)")
        guard plain.status == .unprocessableContent else { return plain }
        return try await browser.call(
            address, .post,
            body: "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(token)\r\n--x--\r\n",
            type: "multipart/form-data; boundary=x")
    }

    static func signIn(_ browser: TextBrowser, as name: String) async throws {
        let page = try await browser.get("/desk/luxigo/sign-in")
        let answer = try await browser.post(
            "/desk/luxigo/sign-in", ["username": name, "password": TestHouse.password], from: page, follow: false)
        try #require(answer.status == .seeOther && answer.location == "/desk/luxigo")
    }

    @Test("a visitor gets no further than the sign-in page")
    func visitor() async throws {
        let (house, reference) = try await Self.house()
        let doors = Self.doors(of: house)
        #expect(doors.count > 40)
        try await house.application.test(.router) { client in
            for door in doors {
                let browser = TextBrowser(client)
                let token = try await browser.get("/desk/luxigo/sign-in").token
                let address = Self.address(door, reference: reference)
                let answer = try await Self.knock(door, at: address, token: token, browser)
                #expect([.seeOther, .forbidden].contains(answer.status), "\(door.testDescription) \(answer.status)")
                if answer.status == .seeOther { #expect(answer.location.hasPrefix("/desk/luxigo/sign-in")) }
            }
        }
    }

    @Test(
        "who only has a role of a purpose, and who only looks, is refused everything else",
        arguments: [("verkoop", sales), ("toezicht", auditor)])
    func roles(name: String, allowed: Set<String>) async throws {
        let (house, reference) = try await Self.house()
        let doors = Self.doors(of: house)
        #expect(allowed.subtracting(doors.map(\.testDescription)).isEmpty)
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            try await Self.signIn(browser, as: name)
            for door in doors {
                let address = Self.address(door, reference: reference)
                let token = try await browser.get("/desk/luxigo").token
                let answer = try await Self.knock(door, at: address, token: token, browser)
                let isRefused = [.forbidden, .notFound].contains(answer.status)
                #expect(isRefused != allowed.contains(door.testDescription), "\(door.testDescription) \(answer.status)")
            }
        }
    }

    @Test("a forged form is refused to the privacy contact too, and another organisation's desk stays closed")
    func forged() async throws {
        let (house, reference) = try await Self.house()
        try await house.application.test(.router) { client in
            let browser = TextBrowser(client)
            try await Self.signIn(browser, as: "privacy")
            for door in Self.doors(of: house) {
                if door.method == .post {
                    let address = Self.address(door, reference: reference)
                    let forged = try await Self.knock(door, at: address, token: "x", browser)
                    #expect(
                        [.forbidden, .notFound].contains(forged.status), "\(door.testDescription) \(forged.status)")
                } else {
                    let other = Self.address(door, reference: reference, organisation: "kruxs")
                    let answer = try await browser.get(other)
                    #expect(answer.status == .seeOther, "\(door.testDescription) \(answer.status)")
                    #expect(answer.location.hasPrefix("/desk/kruxs/sign-in"))
                }
            }
        }
    }
}
