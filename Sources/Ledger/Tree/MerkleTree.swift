/// The tree over a list of leaf hashes (RFC 6962 section 2.1): its root at any size it has had, and the proofs
/// that a leaf is in it and that it only ever grew.
public struct MerkleTree: Hashable, Sendable {
    /// The hashes of the leaves, in the order of the log.
    public let leaves: [TreeHash]

    /// The tree over these leaf hashes.
    public init(leaves: [TreeHash]) {
        self.leaves = leaves
    }

    /// How many leaves there are.
    public var size: Int { leaves.count }

    /// The root over all leaves.
    public var root: TreeHash { root(of: 0..<size) }

    /// The root that the tree had when it was `size` leaves long; nil if it never was.
    public func root(at size: Int) -> TreeHash? {
        guard 0...self.size ~= size else { return nil }
        return root(of: 0..<size)
    }

    /// The tree hash over a range of leaves: MTH(D[lower:upper]) in the words of the RFC.
    func root(of range: Range<Int>) -> TreeHash {
        guard let first = range.first else { return .empty }
        guard range.count > 1 else { return leaves[first] }
        let middle = Self.split(range)
        return .node(root(of: range.lowerBound..<middle), root(of: middle..<range.upperBound))
    }

    /// Where a range of two or more leaves is divided: the left part is as large a power of two as leaves
    /// something to the right of it.
    static func split(_ range: Range<Int>) -> Int {
        let leftCount = 1 << (Int.bitWidth - 1 - (range.count - 1).leadingZeroBitCount)
        return range.lowerBound + leftCount
    }
}
