/// Which tiles a log of a given size has (C2SP tlog-tiles): all full ones, and at each level the one at the right
/// edge that is not full yet.
public struct TileLayout: Hashable, Sendable {
    /// How many entries the log has; 0 or more.
    public let size: Int

    /// The layout of a log with `size` entries.
    public init(size: Int) {
        self.size = max(0, size)
    }

    /// How many levels of hashes there are: each has a 256th of the hashes of the one below.
    public var levelCount: Int {
        (Int.bitWidth - size.leadingZeroBitCount + 7) / 8
    }

    /// The tiles with hashes, level by level, from left to right.
    public var hashTiles: [Tile] {
        (0..<levelCount).flatMap(hashTiles(atLevel:))
    }

    /// The tiles with hashes at one level, from left to right.
    public func hashTiles(atLevel level: Int) -> [Tile] {
        tiles(of: .hashes(level: level), count: level < levelCount ? size >> (8 * level) : 0)
    }

    /// The entry bundles, from left to right.
    public var bundles: [Tile] {
        tiles(of: .entries, count: size)
    }

    private func tiles(of kind: Tile.Kind, count: Int) -> [Tile] {
        stride(from: 0, to: count, by: Tile.fullWidth).map { start in
            Tile(kind: kind, index: start / Tile.fullWidth, width: min(Tile.fullWidth, count - start))
        }
    }
}
