import Crypto

/// A hash in the log's tree: SHA-256, with a first byte that tells leaf from node (RFC 6962 section 2.1), so that
/// no leaf can pass for a node with two children.
public struct TreeHash: Hashable, Sendable {
    /// How many bytes a hash has.
    public static let byteCount = 32

    /// The 32 bytes.
    public let bytes: [UInt8]

    /// A hash that was stored or received; nil unless there are 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    private init(_ parts: [UInt8]...) {
        var hasher = SHA256()
        for part in parts { hasher.update(data: part) }
        bytes = Array(hasher.finalize())
    }

    /// The root of a tree without leaves: the hash of no bytes.
    public static let empty = TreeHash()

    /// The hash of a leaf: SHA-256(0x00 || data).
    public static func leaf(_ data: [UInt8]) -> TreeHash {
        TreeHash([0x00], data)
    }

    /// The hash of an inner node: SHA-256(0x01 || left || right).
    public static func node(_ left: TreeHash, _ right: TreeHash) -> TreeHash {
        TreeHash([0x01], left.bytes, right.bytes)
    }
}
