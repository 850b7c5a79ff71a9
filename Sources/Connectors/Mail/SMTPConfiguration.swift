import Processing

/// Which mail server sends our mail, and as whom.
public struct SMTPConfiguration: Sendable, Hashable {
    /// The name or address of the server; an IPv6 address stands in square brackets.
    public let host: String
    /// The TCP port.
    public let port: Int
    /// How the connection is protected.
    public let security: SMTPSecurity
    /// The login, when the server wants one.
    public let login: SMTPLogin?
    /// The sender of the mails, and the address whose domain we name to the server.
    public let from: MailAddress
    /// A PEM file of certificate authorities to trust instead of the system's, for a server with its own.
    public let authoritiesFile: String?

    /// A server that may be used.
    ///
    /// - Throws: `SMTPConfigurationProblem.host` or `.port` when they cannot be part of an address,
    ///   `.plainBeyondLoopback` when TLS is off for a server that is not on this machine.
    public init(
        host: String, port: Int, security: SMTPSecurity, login: SMTPLogin? = nil, from: MailAddress,
        authoritiesFile: String? = nil
    ) throws(SMTPConfigurationProblem) {
        guard Self.isHost(host) else { throw .host }
        guard (1...65_535).contains(port) else { throw .port }
        guard security != .none || Self.isLoopback(host) else { throw .plainBeyondLoopback }
        self.host = host
        self.port = port
        self.security = security
        self.login = login
        self.from = from
        self.authoritiesFile = authoritiesFile
    }

    /// Port of message submission with STARTTLS (RFC 6409).
    static let submissionPort = 587
    /// Port of message submission with TLS from the start (RFC 8314).
    static let submissionsPort = 465

    /// The URL for libcurl. Its path is the name that we give in EHLO: the sender's domain, because the name
    /// of this machine is nobody's business.
    var url: String {
        "\(security == .tls ? "smtps" : "smtp")://\(host):\(port)/\(from.domain)"
    }

    private static func isHost(_ text: String) -> Bool {
        if text.hasPrefix("["), text.hasSuffix("]") {
            let inner = text.utf8.dropFirst().dropLast()
            return !inner.isEmpty && inner.allSatisfy { isHexadecimal($0) || ":.".utf8.contains($0) }
        }
        return !text.isEmpty && text.utf8.count <= 253
            && text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
                (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
                    && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
            }
    }

    /// Whether a name can only mean this machine. `127.0.0.1.example` is somebody's domain, so the
    /// whole text must be an address.
    static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        let character = Character(UnicodeScalar(byte))
        return character.isASCII && (character.isLetter || character.isNumber)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        let character = Character(UnicodeScalar(byte))
        return character.isASCII && character.isHexDigit
    }
}

/// A name and a password for the mail server.
public struct SMTPLogin: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    /// The name to log in with.
    public let name: String
    /// The password to log in with.
    public let password: String

    /// A name with its password.
    public init(name: String, password: String) {
        self.name = name
        self.password = password
    }

    /// Neither the name nor the password, so that a log line cannot show them.
    public var description: String { "SMTPLogin" }
    /// Empty, for the same reason: `dump` and test reports look inside.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
