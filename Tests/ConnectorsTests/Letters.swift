import Connectors
import Processing
import Testing

/// Mails and transports that tests start from.
enum Letters {
    /// 5 March 2026, 09:07:00 UTC.
    static let instant: Int64 = 1_772_701_620_000

    static func mail(
        subject: String = "Uw verzoek", text: String = "Beste mevrouw,\n\nWij hebben uw verzoek ontvangen.\n",
        name: String? = "Zoë Jansen", headers: [MailHeader] = []
    ) throws -> OutgoingMail {
        try OutgoingMail(
            messageID: "k3yq-0017", from: MailAddress("privacy@luxigo.example", name: "Luxigo, privacy"),
            to: MailAddress("zoe@example.org", name: name), replyTo: MailAddress("antwoord@luxigo.example"),
            subject: subject, text: text, language: "nl", headers: headers)
    }

    /// A transport to a server, with time to spare: the machine that tests may be busy.
    static func transport(
        to server: MailServer, security: SMTPSecurity = .startTLS, host: String = "localhost",
        login: SMTPLogin? = nil, trusted: Bool = true, limits: SMTPLimits = SMTPLimits()
    ) throws -> SMTPTransport {
        let configuration = try SMTPConfiguration(
            host: host, port: server.port, security: security, login: login,
            from: MailAddress("privacy@luxigo.example"), authoritiesFile: trusted ? server.authoritiesFile : nil)
        return SMTPTransport(configuration, limits: limits, clock: { instant })
    }
}

/// A text under a name, so that a test run prints the name and not control characters.
struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
        testDescription = name
        self.text = text
    }
}
