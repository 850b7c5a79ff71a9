/// One file of a log in the layout of C2SP tlog-tiles: up to 256 hashes of one level of the tree, or up to 256
/// entries. A tile that is not full carries its width in its name, so a file never changes once it is written.
public struct Tile: Hashable, Sendable {
    /// How many hashes or entries a full tile has: 8 levels of the tree.
    public static let fullWidth = 256

    /// What a tile holds.
    public enum Kind: Hashable, Sendable {
        /// Hashes: at level 0 those of leaves; at each level above, those of full tiles one level below.
        case hashes(level: Int)
        /// The entries themselves: an entry bundle.
        case entries
    }

    /// What the tile holds.
    public let kind: Kind
    /// Which tile of its kind it is, from 0.
    public let index: Int
    /// How many hashes or entries it has: 1 to ``fullWidth``.
    public let width: Int

    /// Which hashes of its level, or entries of the log, it holds.
    public var range: Range<Int> {
        let start = index * Self.fullWidth
        return start..<start + width
    }

    /// Where the file is: `tile/<level>/<index>` or `tile/entries/<index>`, followed by `.p/<width>` if the tile is
    /// not full. The index is cut in groups of three digits, with an `x` before all but the last: 1234067 is
    /// `x001/x234/067`.
    public var path: String {
        let folder =
            switch kind {
            case .hashes(let level): String(level)
            case .entries: "entries"
            }
        let suffix = width < Self.fullWidth ? ".p/\(width)" : ""
        return "tile/\(folder)/\(Self.path(of: index))\(suffix)"
    }

    private static func path(of index: Int) -> String {
        var path = threeDigits(index)
        var rest = index / 1000
        while rest > 0 {
            path = "x\(threeDigits(rest))/\(path)"
            rest /= 1000
        }
        return path
    }

    private static func threeDigits(_ number: Int) -> String {
        let digits = String(number % 1000)
        return String(repeating: "0", count: 3 - digits.count) + digits
    }
}
