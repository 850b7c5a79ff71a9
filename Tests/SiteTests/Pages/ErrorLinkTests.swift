import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Processing
import Rules
import Testing

@testable import Site

@Suite("A list of errors leads to what is wrong")
struct ErrorLinkTests {
    @Test(
        "every link in it leads to something on the page, which a keyboard can reach",
        arguments: [
            ("/additions/purposes", ["element": "nieuw"], "f.title.nl"),
            ("/additions/recipients", ["element": "nieuw"], nil),
            ("/additions/consents", ["element": "nieuw"], nil), ("/additions/data", ["element": ""], "element"),
            ("/additions/accept", [:], nil),
            ("/sections/people/customer", ["f.label.en": ""], "f.label.en"),
            ("/sections/organisation", ["f.contact.email": "a@"], "f.contact.email"),
            ("/sections/organisation", ["f.address.street": ""], nil),
            ("/sections/purposes/order", ["f.data": "", "f.people": "", "f.title.nl": ""], nil),
            ("/sections/purposes/payment", ["f.retention": "nergens"], "f.retention"),
            ("/sections/retention/fiscal", ["f.keep": "zeven"], "f.keep"),
            ("/sections/never", ["f": "marketing", "f.marketing.clauses": "<b>"], "f.marketing.clauses"),
        ] as [(String, [String: String], String?)])
    func links(path: String, fields: [String: String], expected: String?) async throws {
        let house = try await TestHouse()
        try await house.application.test(.router) { client in
            let desk = try await DeclarationDesk.open(house, client)
            let page = try await desk.begin("/sections/people/customer")
            let answer = try await desk.send(path, fields.map { ($0.key, $0.value) } + [("action", "look")], from: page)
            let start = try #require(answer.text.firstRange(of: "class=\"g-errors\"")?.upperBound)
            let summary = answer.text[start...].prefix(
                upTo: answer.text[start...].firstRange(of: "</ul>")?.lowerBound ?? answer.text.endIndex)
            let targets = summary.matches(of: /href="#([^"]+)"/).map { String($0.output.1) }
            let tags = Markup(answer.text).tags
            for target in targets {
                let tag = try #require(tags.first { $0.attributes["id"] == target }, "\(target)")
                let isReached =
                    ["input", "select", "textarea"].contains(tag.name) || tag.attributes["tabindex"] == "-1"
                #expect(isReached, "\(target)")
            }
            if let expected { #expect(targets.contains(expected), "\(targets)") }
        }
    }
}
