/// Keeps mail in memory, so that the test reads it as the person would.
actor RehearsalMailbox: MailTransport {
    private var mails: [OutgoingMail] = []

    func send(_ mail: OutgoingMail) async -> MailOutcome {
        mails.append(mail)
        return .accepted(serverReply: "250")
    }

    /// Mails to an address, oldest first.
    func mails(to address: String) -> [OutgoingMail] { mails.filter { $0.to.address == address } }

    /// The secrets of the links in the mails to an address, oldest first.
    func links(to address: String) -> [String] {
        mails(to: address).compactMap { mail in
            guard let place = mail.text.firstRange(of: "/link/") else { return nil }
            return String(mail.text[place.upperBound...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber) })
        }
    }
}
