/// A tree with the hashes of every level that tiles are made of.
public struct TiledTree: Sendable {
    /// The hashes of each level: at 0 those of the leaves, above that those of full tiles one level below.
    public let levels: [[TreeHash]]

    /// The tree over these leaf hashes.
    public init(leaves: [TreeHash]) {
        var levels = [leaves]
        while let below = levels.last, below.count >= Tile.fullWidth {
            let tree = MerkleTree(leaves: below)
            let starts = stride(from: 0, through: below.count - Tile.fullWidth, by: Tile.fullWidth)
            levels.append(starts.map { tree.root(of: $0..<$0 + Tile.fullWidth) })
        }
        self.levels = levels
    }

    /// Which tiles there are.
    public var layout: TileLayout { TileLayout(size: levels[0].count) }

    /// The contents of a tile: its hashes one after another; nil for a tile that this tree has not, and for an
    /// entry bundle, whose contents do not follow from hashes.
    public func contents(of tile: Tile) -> [UInt8]? {
        guard case .hashes(let level) = tile.kind, levels.indices ~= level else { return nil }
        guard tile.range.upperBound <= levels[level].count else { return nil }
        return levels[level][tile.range].flatMap(\.bytes)
    }
}
