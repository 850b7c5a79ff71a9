/// Proof that a leaf stands at an index of a tree (RFC 6962 section 2.1.1): the hashes beside the way from the
/// leaf up to the root. About log2(size) hashes, so it fits in a receipt.
public struct InclusionProof: Hashable, Sendable {
    /// The leaf's index, from 0.
    public let index: Int
    /// The size of the tree.
    public let size: Int
    /// The hashes beside the way, the lowest first.
    public let path: [TreeHash]

    /// A proof that was stored or received. It says nothing until it is verified.
    public init(index: Int, size: Int, path: [TreeHash]) {
        self.index = index
        self.size = size
        self.path = path
    }

    /// Whether this proves that `leaf` stands at the index in the tree with this root (RFC 9162 section 2.1.3.2).
    public func verify(leaf: TreeHash, root: TreeHash) -> Bool {
        guard 0 <= index, index < size else { return false }
        // Both walk up a level at a time: where the leaf is, and where the last leaf is.
        var position = index
        var last = size - 1
        var hash = leaf
        for sibling in path {
            guard last > 0 else { return false }
            if position.isOdd || position == last {
                hash = .node(sibling, hash)
                // A lone node at the right edge moves up unchanged until it finds a left sibling.
                while !position.isOdd, position > 0 {
                    position >>= 1
                    last >>= 1
                }
            } else {
                hash = .node(hash, sibling)
            }
            position >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }
}

extension MerkleTree {
    /// Proof that the leaf at `index` is in the tree as it was at `size` (now, unless told otherwise); nil if
    /// there is no such leaf or size. It reads every leaf hash of that tree.
    public func inclusionProof(of index: Int, at size: Int? = nil) -> InclusionProof? {
        let size = size ?? self.size
        guard size <= self.size, 0 <= index, index < size else { return nil }
        return InclusionProof(index: index, size: size, path: path(of: index, in: 0..<size))
    }

    /// PATH(m, D[n]) of the RFC.
    private func path(of index: Int, in range: Range<Int>) -> [TreeHash] {
        guard range.count > 1 else { return [] }
        let middle = Self.split(range)
        let left = range.lowerBound..<middle
        let right = middle..<range.upperBound
        return index < middle
            ? path(of: index, in: left) + [root(of: right)]
            : path(of: index, in: right) + [root(of: left)]
    }
}
