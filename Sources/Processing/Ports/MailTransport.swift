/// The way out for mail, implemented outside the use cases.
public protocol MailTransport: Sendable {
    /// Hands one mail to the mail server and says what came of it.
    ///
    /// It never throws: whatever goes wrong is an outcome, so that the outbox can decide between another
    /// attempt and a dead end. The same mail may be sent twice when the answer of the server got lost; the
    /// `Message-ID` is then the same, so that receiving systems can tell.
    func send(_ mail: OutgoingMail) async -> MailOutcome
}

/// What the mail server answered.
///
/// Codes are three digits of the server (RFC 5321, section 4.2) or a word of ours. They never hold an address
/// or a part of the mail, so they can be stored and logged.
public enum MailOutcome: Sendable, Hashable {
    /// The server took the mail and is now responsible for it; whether it arrives is another matter.
    case accepted(serverReply: String)
    /// The server said "not now" (4xx); another attempt later makes sense.
    case deferred(code: String)
    /// The server said "no" to this mail (5xx); another attempt makes no sense.
    case refused(code: String)
    /// The server could not be reached, trusted or logged in to; this says nothing about the mail.
    case unreachable(code: String)
}

/// Why something cannot be a mail; it names the part, never its contents.
public enum MalformedMail: String, Error, Sendable, Hashable, CaseIterable {
    /// Not an address of the form `local@domain` in ASCII (RFC 5321, section 4.1.2, without quoted local parts).
    case address
    /// A display name with control characters, or longer than a header may be.
    case displayName = "display-name"
    /// A message id that is not a dot-atom (RFC 5322, section 3.2.3).
    case messageID = "message-id"
    /// An empty subject, or one with line breaks or control characters, or too long.
    case subject
    /// A text longer than `OutgoingMail.longestText`.
    case text
    /// A language that is not a BCP 47 tag such as `nl`.
    case language
    /// A header name with other characters than letters, digits and hyphens.
    case headerName = "header-name"
    /// A header that the transport writes itself, such as `From` or `Bcc`.
    case reservedHeader = "reserved-header"
    /// A header value with line breaks or control characters, or too long.
    case headerValue = "header-value"
}

/// A mail address, with the name that is shown beside it.
public struct MailAddress: Sendable, Hashable {
    /// The address itself, `local@domain` in ASCII; an internationalised domain in its `xn--` form.
    public let address: String
    /// The name shown to the reader, if any.
    public let name: String?

    /// An address that can stand in an envelope and in a header without changing either.
    ///
    /// - Throws: `MalformedMail.address` or `.displayName`.
    public init(_ address: String, name: String? = nil) throws(MalformedMail) {
        guard Self.isAddress(address) else { throw .address }
        if let name, !HeaderText.isSafe(name) { throw .displayName }
        self.address = address
        self.name = name == "" ? nil : name
    }

    /// The part after the at sign.
    public var domain: String { String(address.drop { $0 != "@" }.dropFirst()) }

    private static func isAddress(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        // RFC 5321, section 4.5.3.1: 64 octets for the local part, 255 for the domain, 254 for a path in use.
        guard text.utf8.count <= 254, parts[0].count <= 64 else { return false }
        return HeaderText.isDotAtom(parts[0], extra: "!#$%&'*+-/=?^_`{|}~") && isDomain(parts[1])
    }

    private static func isDomain(_ text: Substring.UTF8View) -> Bool {
        let hyphen = UInt8(ascii: "-")
        return HeaderText.isDotAtom(text, extra: "-")
            && text.split(separator: UInt8(ascii: ".")).allSatisfy {
                $0.count <= 63 && $0.first != hyphen && $0.last != hyphen
            }
    }
}

/// An extra header of a mail, such as `List-Unsubscribe`.
public struct MailHeader: Sendable, Hashable {
    /// The name of the header: letters, digits and hyphens.
    public let name: String
    /// The value as the reader is to see it; the transport encodes and folds it.
    public let value: String

    /// A header that cannot add another header.
    ///
    /// - Throws: `MalformedMail.headerName`, `.reservedHeader` or `.headerValue`.
    public init(_ name: String, _ value: String) throws(MalformedMail) {
        guard name.utf8.count <= 64, !name.isEmpty,
            name.utf8.allSatisfy({ HeaderText.isAlphanumeric($0) || $0 == UInt8(ascii: "-") })
        else { throw .headerName }
        let lowercased = name.lowercased()
        guard !Self.reserved.contains(lowercased), !lowercased.hasPrefix("content-"), !lowercased.hasPrefix("resent-")
        else { throw .reservedHeader }
        guard !value.isEmpty, HeaderText.isSafe(value) else { throw .headerValue }
        self.name = name
        self.value = value
    }

    /// Headers that follow from the other parts of the mail, or that would change who receives it.
    private static let reserved: Set<String> = [
        "from", "sender", "to", "cc", "bcc", "reply-to", "subject", "date", "message-id", "mime-version",
        "return-path", "received", "auto-submitted",
    ]
}

/// A mail ready to leave: one recipient, plain text, every part checked.
public struct OutgoingMail: Sendable, Hashable {
    /// The idempotency key: the local part of the `Message-ID`.
    public let messageID: String
    /// The sender.
    public let from: MailAddress
    /// The one recipient; two people never see each other's address.
    public let to: MailAddress
    /// Where answers go, when not to the sender.
    public let replyTo: MailAddress?
    /// The subject, one line.
    public let subject: String
    /// The body, plain text with any kind of line ends.
    public let text: String
    /// The language of the text, a BCP 47 tag.
    public let language: String
    /// Extra headers, in this order.
    public let headers: [MailHeader]

    /// The longest text in UTF-8 bytes. Letters are a few kilobytes; a megabyte is a mistake in the caller.
    public static let longestText = 1_048_576

    /// A mail whose parts cannot break out of their place.
    ///
    /// - Throws: `MalformedMail`, naming the first part that is not right.
    public init(
        messageID: String, from: MailAddress, to: MailAddress, replyTo: MailAddress? = nil, subject: String,
        text: String, language: String, headers: [MailHeader] = []
    ) throws(MalformedMail) {
        guard messageID.utf8.count <= 64, HeaderText.isDotAtom(messageID[...].utf8, extra: "-_") else {
            throw .messageID
        }
        guard !subject.isEmpty, HeaderText.isSafe(subject) else { throw .subject }
        guard text.utf8.count <= Self.longestText else { throw .text }
        let subtags = language.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard subtags.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(HeaderText.isAlphanumeric) }) else {
            throw .language
        }
        self.messageID = messageID
        self.from = from
        self.to = to
        self.replyTo = replyTo
        self.subject = subject
        self.text = text
        self.language = language
        self.headers = headers
    }
}

/// What may stand in a header.
private enum HeaderText {
    /// The longest value in UTF-8 bytes: it fits one line of 998 octets with its name (RFC 5322, section 2.1.1).
    static let longestValue = 900

    /// No line breaks and no control characters, those of Unicode included.
    static func isSafe(_ text: String) -> Bool {
        text.utf8.count <= longestValue
            && text.unicodeScalars.allSatisfy { scalar in
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator: false
                default: true
                }
            }
    }

    /// Letters, digits and the given signs, in parts separated by single dots.
    static func isDotAtom(_ text: Substring.UTF8View, extra: StaticString) -> Bool {
        let signs = extra.withUTF8Buffer { Set($0) }
        return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.allSatisfy { isAlphanumeric($0) || signs.contains($0) }
        }
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
