import Processing
import Testing

@Suite("Nothing in a mail can break out of its place")
struct OutgoingMailTests {
    @Test(
        "addresses that are none",
        arguments: [
            "", "zoe", "@example.org", "zoe@", "zoe@@example.org", "a@b@example.org",
            "zoe@example.org\r\nBcc: x@example.org",
            "zoe@example.org\n", "zoe @example.org", "<zoe@example.org>", "zoe@example..org", ".zoe@example.org",
            "zoe@-example.org", "zoé@example.org", "zoe@[127.0.0.1]", "zoe@example.org> SIZE=1", "\"z e\"@example.org",
            "zoe\u{1}@example.org", "zoe@example.org,x@example.org", String(repeating: "a", count: 65) + "@example.org",
            "a@" + String(repeating: "abc.", count: 70) + "org", "a@" + String(repeating: "b", count: 64) + ".org",
        ])
    func badAddresses(text: String) {
        #expect(throws: MalformedMail.address) { try MailAddress(text) }
    }

    @Test(
        "addresses that are",
        arguments: ["zoe@example.org", "z.o+e_1@sub.example.org", "o'brien@xn--bcher-kva.example"])
    func goodAddresses(text: String) throws {
        #expect(try MailAddress(text).address == text)
    }

    @Test("the domain of an address is what follows the at sign")
    func domain() throws {
        #expect(try MailAddress("zoe@sub.example.org").domain == "sub.example.org")
    }

    @Test(
        "line breaks and control characters, those of Unicode included",
        arguments: [
            ("CRLF", "a\r\nBcc: x@example.org"), ("LF", "a\nb"), ("CR", "a\rb"), ("NUL", "a\u{0}b"),
            ("DEL", "a\u{7F}b"),
            ("next line", "a\u{85}b"), ("line separator", "a\u{2028}b"),
        ].map(Sample.init))
    func injection(sample: Sample) throws {
        let text = sample.text
        let address = try MailAddress("zoe@example.org")
        #expect(throws: MalformedMail.displayName) { try MailAddress("zoe@example.org", name: text) }
        #expect(throws: MalformedMail.headerValue) { try MailHeader("List-Id", text) }
        #expect(throws: MalformedMail.headerName) { try MailHeader(text, "x") }
        #expect(throws: MalformedMail.subject) {
            try OutgoingMail(messageID: "k", from: address, to: address, subject: text, text: "", language: "nl")
        }
        #expect(throws: MalformedMail.messageID) {
            try OutgoingMail(messageID: text, from: address, to: address, subject: "s", text: "", language: "nl")
        }
        #expect(throws: MalformedMail.language) {
            try OutgoingMail(messageID: "k", from: address, to: address, subject: "s", text: "", language: text)
        }
    }

    @Test(
        "headers that would change what the transport writes", arguments: ["Bcc", "from", "Content-Type", "Resent-To"])
    func reserved(name: String) {
        #expect(throws: MalformedMail.reservedHeader) { try MailHeader(name, "x@example.org") }
    }

    @Test("header names that are none", arguments: ["", "List Id", "List:Id", "é", String(repeating: "x", count: 65)])
    func badNames(name: String) {
        #expect(throws: MalformedMail.headerName) { try MailHeader(name, "x") }
    }

    @Test("what is too long is refused before it is sent")
    func tooLong() throws {
        let address = try MailAddress("zoe@example.org")
        let long = String(repeating: "x", count: 901)
        #expect(throws: MalformedMail.headerValue) { try MailHeader("List-Id", long) }
        #expect(throws: MalformedMail.subject) {
            try OutgoingMail(messageID: "k", from: address, to: address, subject: long, text: "", language: "nl")
        }
        let endless = String(repeating: "x", count: OutgoingMail.longestText + 1)
        #expect(throws: MalformedMail.text) {
            try OutgoingMail(messageID: "k", from: address, to: address, subject: "s", text: endless, language: "nl")
        }
    }
}
