/// The entries and tiles of an export whose files are all there, told apart from each other: the tiles say what
/// each leaf hash should be, the entries say what it is.
struct ExportedContents {
    /// An entry bundle as it was read.
    struct Bundle {
        let tile: Tile
        /// The leaf hashes of the entries that could be read.
        let leaves: [TreeHash]
        /// Whether bytes were left from which no entry, or no more entries, should come.
        let hasRest: Bool

        var isWhole: Bool { leaves.count == tile.width && !hasRest }
    }

    let bundles: [Bundle]
    /// The hash tiles and what their files hold.
    let tiles: [(tile: Tile, bytes: [UInt8])]
    /// The leaf hashes according to the tiles at level 0.
    let leaves: [TreeHash]

    init(files: [String: [UInt8]], size: Int) {
        let layout = TileLayout(size: size)
        bundles = layout.bundles.map { tile in
            let (entries, rest) = EntryBundle.split(files[tile.path] ?? [])
            return Bundle(tile: tile, leaves: entries.map(TreeHash.leaf), hasRest: !rest.isEmpty)
        }
        tiles = layout.hashTiles.map { ($0, files[$0.path] ?? []) }
        leaves = tiles.filter { $0.tile.kind == .hashes(level: 0) }.flatMap { $0.bytes.hashes }
    }

    /// What is wrong, given the root that was signed.
    ///
    /// If a tile and an entry disagree, the one that leads to the signed root is right, so the other is named.
    /// If neither does, both were touched: then each disagreement is named, and the root as well.
    func faults(against root: TreeHash) -> [LogFault] {
        if MerkleTree(leaves: leaves).root == root {
            return faultsOfBundles + faultsOfTiles(by: leaves)
        }
        let read = bundles.flatMap(\.leaves)
        if bundles.allSatisfy(\.isWhole), MerkleTree(leaves: read).root == root {
            return faultsOfTiles(by: read)
        }
        return faultsOfBundles + faultsOfTiles(by: leaves) + [.checkpointRoot]
    }

    /// The tiles that differ from what follows from these leaf hashes.
    private func faultsOfTiles(by leaves: [TreeHash]) -> [LogFault] {
        let tree = TiledTree(leaves: leaves)
        return tiles.filter { tree.contents(of: $0.tile) != $0.bytes }.map { .tile($0.tile.path) }
    }

    /// In each bundle the first entry that is not the one its leaf hash was made of. What follows it is not
    /// named: one changed length makes every later entry of the bundle begin at the wrong place.
    private var faultsOfBundles: [LogFault] {
        bundles.compactMap { bundle in
            let wrong = bundle.tile.range.first { index in
                let position = index - bundle.tile.range.lowerBound
                return position >= bundle.leaves.count || bundle.leaves[position] != leaves[index]
            }
            if let wrong { return .entry(wrong) }
            return bundle.isWhole ? nil : .bundle(bundle.tile.path)
        }
    }
}

extension [UInt8] {
    fileprivate var hashes: [TreeHash] {
        stride(from: 0, to: count, by: TreeHash.byteCount).compactMap { start in
            TreeHash(bytes: Array(self[start..<Swift.min(start + TreeHash.byteCount, count)]))
        }
    }
}
