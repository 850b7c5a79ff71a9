import Crypto
import Declarations
import Rules

/// A link in a mail or on a page; its secret is stored as a digest only.
public struct RequestLink: Sendable, Hashable {
    /// The request it belongs to.
    public var request: DataRequest.ID
    /// What it is for.
    public var kind: Kind
    /// From when it no longer works.
    public var expiresAt: Instant
    /// How often it was used.
    public var uses: Int

    /// A link that has not been used.
    public init(request: DataRequest.ID, kind: Kind, expiresAt: Instant, uses: Int = 0) {
        self.request = request
        self.kind = kind
        self.expiresAt = expiresAt
        self.uses = uses
    }

    /// What a link is for.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// Confirms that the person reads mail at the address; works once.
        case identity
        /// Shows how far the request is, and nothing about a person.
        case status
        /// Opens the answer.
        case answer
    }
}

/// The digest under which a secret is stored, so that the database opens nothing.
public struct SecretDigest: Sendable, Hashable {
    let bytes: [UInt8]

    /// The digest of a secret.
    public init(of secret: String) { bytes = Array(SHA256.hash(data: Array(secret.utf8))) }
}

extension Transaction {
    /// Remembers a link by the digest of its secret.
    public func addLink(_ digest: SecretDigest, _ link: RequestLink, at now: Instant) throws {
        try run(
            """
            INSERT INTO request_links (organisation, digest, request, kind, made_at, expires_at, uses)
            VALUES ($1, $2, $3, $4, $5, $6, 0)
            """, digest.bytes, link.request, link.kind.rawValue, now, link.expiresAt)
    }

    /// The link with this secret, used or not; nil when it was never made.
    public func link(_ digest: SecretDigest) throws -> RequestLink? {
        let found = try row(
            "SELECT request, kind, expires_at, uses FROM request_links WHERE organisation = $1 AND digest = $2",
            digest.bytes)
        guard let found, let kind = RequestLink.Kind(rawValue: try found.text(1)) else { return nil }
        return RequestLink(
            request: try found.id(0), kind: kind, expiresAt: try found.instant(2), uses: try found.int(3))
    }

    /// Counts a use of a link.
    public func useLink(_ digest: SecretDigest, at now: Instant) throws {
        try run(
            """
            UPDATE request_links SET uses = uses + 1, last_used_at = $2 WHERE organisation = $1 AND digest = $3
            """, now, digest.bytes)
    }

    /// Ends links that stopped working before an instant.
    public func endLinks(expiredBefore instant: Instant) throws {
        try run("DELETE FROM request_links WHERE organisation = $1 AND expires_at < $2", instant)
    }

    /// Ends the links of a request of one kind: a new one replaces them.
    public func endLinks(of request: DataRequest.ID, kind: RequestLink.Kind) throws {
        try run(
            "DELETE FROM request_links WHERE organisation = $1 AND request = $2 AND kind = $3", request,
            kind.rawValue)
    }
}
