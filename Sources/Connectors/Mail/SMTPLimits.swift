/// How long a mail may take and how many may be on their way.
public struct SMTPLimits: Sendable, Hashable {
    /// Milliseconds for name look-up, connection and TLS together.
    public var connectTimeout: Int
    /// Milliseconds for the whole of one mail.
    public var totalTimeout: Int
    /// Mails on their way at the same time.
    public var atOnce: Int

    /// A server that does not answer within this time is down for now; the outbox tries again later.
    public static let standardConnectTimeout = 10_000
    /// Some servers look at a mail for half a minute before they take it. Longer would hold up the others.
    public static let standardTotalTimeout = 60_000
    /// Small servers allow few connections from one address; letters are few.
    public static let standardAtOnce = 4

    /// Limits; those left out have their standard value.
    public init(
        connectTimeout: Int = standardConnectTimeout, totalTimeout: Int = standardTotalTimeout,
        atOnce: Int = standardAtOnce
    ) {
        self.connectTimeout = max(1, connectTimeout)
        self.totalTimeout = max(1, totalTimeout)
        self.atOnce = max(1, atOnce)
    }
}
