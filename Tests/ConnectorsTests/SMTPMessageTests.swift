import Connectors
import Processing
import Testing

@Suite("What arrives is what was written")
struct SMTPMessageTests {
    private func arrived(_ mail: OutgoingMail) async throws -> ReceivedMail {
        let server = try await MailServer.start("accept")
        #expect(try await Letters.transport(to: server).send(mail) == .accepted(serverReply: "250"))
        return try #require(try server.received().first)
    }

    @Test("headers, envelope and greeting")
    func headers() async throws {
        let unsubscribe = try MailHeader("List-Unsubscribe", "<https://luxigo.example/u/4f7c>")
        let mail = try Letters.mail(
            subject: "Eén antwoord voor u: uw gegevens zijn gewist, behalve wat wij wettelijk moeten bewaren €",
            headers: [unsubscribe])
        let received = try await arrived(mail)
        #expect(received.greeted_as == "luxigo.example")
        #expect(received.tls)
        #expect(received.envelope_from == "privacy@luxigo.example")
        #expect(received.envelope_to == ["zoe@example.org"])
        #expect(received.header("Subject") == [mail.subject])
        #expect(received.header("From") == ["\"Luxigo, privacy\" <privacy@luxigo.example>"])
        #expect(received.header("To") == ["Zoë Jansen <zoe@example.org>"])
        #expect(received.header("Reply-To") == ["antwoord@luxigo.example"])
        #expect(received.header("Date") == ["Thu, 05 Mar 2026 09:07:00 +0000"])
        #expect(received.header("Message-ID") == ["<k3yq-0017@luxigo.example>"])
        #expect(received.header("List-Unsubscribe") == [unsubscribe.value])
        #expect(received.header("Auto-Submitted") == ["auto-generated"])
        #expect(received.header("Content-Language") == ["nl"])
        #expect(received.header("MIME-Version") == ["1.0"])
        #expect(received.content_type == "text/plain")
        #expect(received.encoding == "quoted-printable")
        #expect(received.defects.isEmpty)
    }

    @Test(
        "texts that are hard on the way",
        arguments: [
            ("dots", ".\n..\n.een punt vooraan\n\n.\n"),
            ("signs", "Zeg het met é, ß, 日本語 en 👩‍👩‍👧.\nMet = en =3D en =\n"),
            ("spaces", "spatie aan het eind \nen een tab\t\n  inspringen\n"),
            ("a line that starts with From", "From hier tot daar\n"),
            ("long lines", String(repeating: "lang", count: 700) + "\n" + String(repeating: "é ", count: 500) + "\n"),
            ("empty lines", "\n\nleeg vooraan\n\n\n"),
            ("control characters", "NUL \u{0} en bel \u{7}\n"),
        ].map(Sample.init))
    func texts(sample: Sample) async throws {
        let received = try await arrived(Letters.mail(text: sample.text))
        #expect(received.text == sample.text)
        #expect(received.longest_line <= 78)
        #expect(received.is_ascii)
        #expect(!received.has_bare_line_ends)
        #expect(received.defects.isEmpty)
    }

    @Test(
        "every kind of line end becomes one, and the last line gets one",
        arguments: [("CRLF", "a\r\nb"), ("CR", "a\rb\r"), ("LF", "a\nb\n")].map(Sample.init))
    func lineEnds(sample: Sample) async throws {
        #expect(try await arrived(Letters.mail(text: sample.text)).text == "a\nb\n")
    }

    @Test(
        "subjects that are hard on the way",
        arguments: [
            ("encoded word", "=?utf-8?q?Dit_is_geen_code?="), ("two spaces", "Twee  spaties"),
            ("spaces around", " vooraan en achteraan "), ("one sign", "é"), ("plain", "Re: gewoon"),
            (
                "long and plain",
                "Een lang onderwerp dat in gewone letters over meer dan een regel gaat, want er is veel te zeggen"
            ),
            ("long and not plain", String(repeating: "é👩‍👩‍👧", count: 40)),
        ].map(Sample.init))
    func subjects(sample: Sample) async throws {
        let received = try await arrived(Letters.mail(subject: sample.text))
        #expect(received.header("Subject") == [sample.text])
        #expect(received.longest_line <= 78)
        #expect(received.defects.isEmpty)
    }

    @Test("names that are hard on the way", arguments: ["O\"Brien \\ zoon", "Jansen; <jan@example.org>", "Ælfrēd, é"])
    func names(name: String) async throws {
        let received = try await arrived(Letters.mail(name: name))
        #expect(received.envelope_to == ["zoe@example.org"])
        #expect(received.header("To").count == 1)
        #expect(received.header("To").first?.hasSuffix(" <zoe@example.org>") == true)
        #expect(received.defects.isEmpty)
    }
}
