/// How the connection to the mail server is protected.
public enum SMTPSecurity: String, Sendable, Hashable, CaseIterable {
    /// TLS from the first byte (`smtps://`, RFC 8314).
    case tls
    /// TLS by STARTTLS, and no mail without it (`smtp://`, RFC 3207).
    case startTLS = "starttls"
    /// No TLS: only to a server on this machine, and only when asked for (`smtp://…?tls=none`).
    case none
}
