/// The right edge of a growing tree: all that is needed to add leaves and to know the root, in about log2(size)
/// hashes. Whoever numbers the entries keeps this instead of reading every leaf again.
///
/// A tree of 11 leaves is made of full trees of 8, 2 and 1 leaves: the ones in the binary form of 11. The
/// frontier is the roots of those full trees, the largest first.
public struct Frontier: Hashable, Sendable {
    /// How many leaves were added.
    public private(set) var size: Int
    private var peaks: [TreeHash]

    /// The frontier of the tree without leaves.
    public init() {
        size = 0
        peaks = []
    }

    /// The root over all leaves added so far.
    public var root: TreeHash {
        guard let last = peaks.last else { return .empty }
        return peaks.dropLast().reversed().reduce(last) { .node($1, $0) }
    }

    /// The full trees that the tree is made of, the largest first: how many leaves each has, and its root.
    var fullTrees: [(size: Int, root: TreeHash)] {
        let heights = (0..<Int.bitWidth - 1).reversed().filter { size & (1 << $0) != 0 }
        return zip(heights, peaks).map { (1 << $0, $1) }
    }

    /// Adds a leaf's hash at the end.
    public mutating func append(_ leaf: TreeHash) {
        var peak = leaf
        // As in binary addition: each full tree of the same height is joined and carried one height up.
        for _ in 0..<size.trailingOneBitCount {
            peak = .node(peaks.removeLast(), peak)
        }
        peaks.append(peak)
        size += 1
    }
}

extension Frontier {
    /// The frontier as bytes: the size in 8 bytes, most significant first, then the hashes, the largest first.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(bigEndian: UInt64(size))
        for peak in peaks { bytes += peak.bytes }
        return bytes
    }

    /// Reads what ``bytes`` wrote; nil for anything else.
    public init?(bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard let number = reader.takeInteger(UInt64.self), let size = Int(exactly: number) else { return nil }
        var peaks: [TreeHash] = []
        for _ in 0..<size.nonzeroBitCount {
            guard let hash = reader.take(TreeHash.byteCount).flatMap(TreeHash.init(bytes:)) else { return nil }
            peaks.append(hash)
        }
        guard reader.rest.isEmpty else { return nil }
        self.size = size
        self.peaks = peaks
    }
}
