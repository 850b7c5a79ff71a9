/// Proof that a tree is an earlier tree with leaves added at its end (RFC 6962 section 2.1.2): nothing that stood
/// in the earlier one was changed or taken away.
public struct ConsistencyProof: Hashable, Sendable {
    /// The size of the earlier tree.
    public let earlierSize: Int
    /// The size of the later tree.
    public let laterSize: Int
    /// The hashes from which both roots follow, the lowest first.
    public let path: [TreeHash]

    /// A proof that was stored or received. It says nothing until it is verified.
    public init(earlierSize: Int, laterSize: Int, path: [TreeHash]) {
        self.earlierSize = earlierSize
        self.laterSize = laterSize
        self.path = path
    }

    /// Whether this proves that the tree with root `later` begins with the whole tree with root `earlier`
    /// (RFC 9162 section 2.1.4.2). Every tree begins with the empty one.
    public func verify(earlier: TreeHash, later: TreeHash) -> Bool {
        guard 0 <= earlierSize, earlierSize <= laterSize else { return false }
        if earlierSize == 0 { return path.isEmpty && earlier == .empty && (laterSize > 0 || later == .empty) }
        if earlierSize == laterSize { return path.isEmpty && earlier == later }

        // A full earlier tree is itself a node of the later one, so the proof does not repeat its root.
        var hashes = path[...]
        if earlierSize.nonzeroBitCount == 1 { hashes = [earlier] + hashes }
        guard let first = hashes.popFirst() else { return false }

        // Both walk up a level at a time: where the earlier tree's last leaf is, and where the later one's is.
        let shared = (earlierSize - 1).trailingOneBitCount
        var position = (earlierSize - 1) >> shared
        var last = (laterSize - 1) >> shared
        var earlierHash = first
        var laterHash = first
        for sibling in hashes {
            guard last > 0 else { return false }
            if position.isOdd || position == last {
                earlierHash = .node(sibling, earlierHash)
                laterHash = .node(sibling, laterHash)
                while !position.isOdd, position > 0 {
                    position >>= 1
                    last >>= 1
                }
            } else {
                laterHash = .node(laterHash, sibling)
            }
            position >>= 1
            last >>= 1
        }
        return last == 0 && earlierHash == earlier && laterHash == later
    }
}

extension MerkleTree {
    /// Proof that the tree at `later` leaves (now, unless told otherwise) begins with the tree at `earlier`
    /// leaves; nil if it never had those sizes in that order. It reads every leaf hash of the later tree.
    public func consistencyProof(from earlier: Int, to later: Int? = nil) -> ConsistencyProof? {
        let later = later ?? size
        guard later <= size, 0 <= earlier, earlier <= later else { return nil }
        let path = earlier == 0 ? [] : subproof(upTo: earlier, in: 0..<later, isWhole: true)
        return ConsistencyProof(earlierSize: earlier, laterSize: later, path: path)
    }

    /// SUBPROOF(m, D[n], b) of the RFC, with `boundary` as the absolute index at which the earlier tree ends.
    private func subproof(upTo boundary: Int, in range: Range<Int>, isWhole: Bool) -> [TreeHash] {
        guard boundary < range.upperBound else { return isWhole ? [] : [root(of: range)] }
        let middle = Self.split(range)
        let left = range.lowerBound..<middle
        let right = middle..<range.upperBound
        return boundary <= middle
            ? subproof(upTo: boundary, in: left, isWhole: isWhole) + [root(of: right)]
            : subproof(upTo: boundary, in: right, isWhole: false) + [root(of: left)]
    }
}
