import Documents
import Foundation
import Testing

/// JSON of our own making.
@Suite("JSON values are written as the standard has it")
struct JSONValueTests {
    @Test("order is kept and every character comes back")
    func roundTrip() throws {
        let text = "a\"\\\n\t\u{1}<é\u{2028}😀"
        let value: JSONValue = ["b": .string(text), "a": [.number(-3), .bool(false), .null], "c": [:], "d": []]
        let object = try JSONSerialization.jsonObject(with: Data(value.text.utf8)) as? [String: Any]
        #expect(object?["b"] as? String == text)
        #expect((object?["a"] as? [Any])?.count == 3)
        #expect(value.text.hasPrefix("{\n  \"b\""))
        #expect(!value.text.contains("<"))
    }
}

/// Addresses that a link may have.
@Suite("Links lead only where nothing can run")
struct LinkTests {
    @Test(
        "other schemes, other hosts in disguise and white space are no links",
        arguments: [
            "javascript:alert(1)", " https://a.example", "//evil.example", "data:text/html,x", "/\\evil.example",
            "java\nscript:x", "",
        ])
    func refused(_ address: String) { #expect(Link("x", to: address) == nil) }

    @Test("web addresses and paths are", arguments: ["https://a.example/b?c=d", "/zonnehof/rechten"])
    func accepted(_ address: String) { #expect(Link("x", to: address)?.address == address) }

    @Test(
        "a telephone number is dialled as it is meant",
        arguments: [
            ("+31 (0)15 214 07 24", "tel:+31152140724"), ("015 - 214 07 24", "tel:0152140724"),
            ("(015) 214 07 24", "tel:0152140724"),
        ])
    func phone(_ text: String, _ address: String) { #expect(Link(phone: text)?.address == address) }

    @Test("an e-mail address has one at-sign and no parameters", arguments: ["a@b@c", "a", "a@b?cc=d", "a b@c"])
    func email(_ text: String) { #expect(Link(email: text) == nil) }
}
