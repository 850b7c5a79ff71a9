import Crypto
import Declarations
import Rules

/// A published version of a declaration, byte for byte.
public struct PublishedVersion: Sendable, Hashable {
    /// Its number.
    public var version: Int
    /// The file's text.
    public var source: String
    /// The day it takes effect.
    public var effectiveOn: CalendarDate
    /// When it was published.
    public var publishedAt: Instant

    /// A version.
    public init(version: Int, source: String, effectiveOn: CalendarDate, publishedAt: Instant) {
        self.version = version
        self.source = source
        self.effectiveOn = effectiveOn
        self.publishedAt = publishedAt
    }

    /// SHA-256 of the text.
    public var contentHash: [UInt8] { Array(SHA256.hash(data: Array(source.utf8))) }
}

/// Why a version cannot be published.
public enum VersionRefusal: Refusal, Hashable {
    /// A version with this number exists with another text; published versions never change.
    case numberTaken(Int)

    /// Stable code.
    public var code: String { "version.number-taken" }
    /// Something else came first.
    public var category: RefusalCategory { .conflict }
    /// What to do.
    public var message: Bilingual {
        switch self {
        case .numberTaken(let number):
            Bilingual(
                nl: "Versie \(number) is al gepubliceerd en verandert niet meer. Verhoog `statement.version`.",
                en: "Version \(number) has been published and never changes. Raise `statement.version`.")
        }
    }
}

extension Transaction {
    /// Publishes a version; the same text again changes nothing.
    ///
    /// - Returns: whether it is new.
    /// - Throws: `VersionRefusal.numberTaken` when the number belongs to another text.
    public func publish(_ version: PublishedVersion) throws -> Bool {
        let found = try row(
            "SELECT content_hash FROM declaration_versions WHERE organisation = $1 AND version = $2",
            version.version)
        if let found {
            guard try found.bytes(0) == version.contentHash else {
                throw VersionRefusal.numberTaken(version.version)
            }
            return false
        }
        try run(
            """
            INSERT INTO declaration_versions (organisation, version, source, content_hash, effective_on, published_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, version.version, version.source, version.contentHash, version.effectiveOn, version.publishedAt)
        return true
    }

    /// The numbers of the published versions.
    public func versionNumbers() throws -> [Int] {
        try rows("SELECT version FROM declaration_versions WHERE organisation = $1 ORDER BY version").map {
            try $0.int(0)
        }
    }

    /// Every published version, oldest first.
    public func versions() throws -> [PublishedVersion] {
        try rows(
            """
            SELECT version, source, effective_on, published_at FROM declaration_versions WHERE organisation = $1
            ORDER BY version
            """
        ).map {
            PublishedVersion(
                version: try $0.int(0), source: try $0.text(1), effectiveOn: try $0.date(2),
                publishedAt: try $0.instant(3))
        }
    }
}
