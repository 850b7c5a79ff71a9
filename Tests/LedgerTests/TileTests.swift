import Testing

@testable import Ledger

@Suite struct TileTests {
    @Test func pathsAreCutInGroupsOfThreeDigits() {
        let paths: [(Tile, String)] = [
            (Tile(kind: .hashes(level: 0), index: 0, width: 256), "tile/0/000"),
            (Tile(kind: .hashes(level: 2), index: 7, width: 1), "tile/2/007.p/1"),
            (Tile(kind: .entries, index: 999, width: 255), "tile/entries/999.p/255"),
            (Tile(kind: .entries, index: 1000, width: 256), "tile/entries/x001/000"),
            (Tile(kind: .hashes(level: 0), index: 1_234_067, width: 256), "tile/0/x001/x234/067"),
            (Tile(kind: .hashes(level: 0), index: 1_000_000_005, width: 9), "tile/0/x001/x000/x000/005.p/9"),
        ]
        for (tile, path) in paths { #expect(tile.path == path) }
    }

    @Test func theLayoutOfALogOf70000IsThatOfTheSpecification() {
        let layout = TileLayout(size: 70_000)
        #expect(layout.levelCount == 3)
        let widths = (0..<3).map { layout.hashTiles(atLevel: $0).map(\.width) }
        #expect(widths[0] == [Int](repeating: 256, count: 273) + [112])
        #expect(widths[1] == [256, 17])
        #expect(widths[2] == [1])
        #expect(layout.hashTiles.count == 277)
        #expect(layout.bundles.count == 274)
        #expect(layout.bundles.last?.path == "tile/entries/273.p/112")
    }

    @Test func smallLogsHaveTheFilesTheyShould() {
        let expected: [Int: [String]] = [
            0: [],
            1: ["tile/0/000.p/1", "tile/entries/000.p/1"],
            255: ["tile/0/000.p/255", "tile/entries/000.p/255"],
            256: ["tile/0/000", "tile/1/000.p/1", "tile/entries/000"],
            257: ["tile/0/000", "tile/0/001.p/1", "tile/1/000.p/1", "tile/entries/000", "tile/entries/001.p/1"],
        ]
        for (size, paths) in expected {
            let layout = TileLayout(size: size)
            #expect((layout.hashTiles + layout.bundles).map(\.path) == paths)
        }
        #expect(TileLayout(size: -1).size == 0)
        #expect(TileLayout(size: 5).hashTiles(atLevel: 9).isEmpty)
        #expect(TileLayout(size: 65_535).levelCount == 2)
        #expect(TileLayout(size: 65_536).levelCount == 3)
    }

    @Test func tilesHoldTheHashesOfTheirSubtrees() throws {
        let leaves = Sample.leaves(65_536 + 300)
        let tree = TiledTree(leaves: leaves)
        #expect(tree.layout.size == leaves.count)
        #expect(tree.levels.map(\.count) == [65_836, 257, 1])
        let merkle = MerkleTree(leaves: leaves)
        #expect(tree.levels[1][256] == merkle.root(of: 65_536..<65_792))
        #expect(tree.levels[2][0] == merkle.root(of: 0..<65_536))
        for tile in tree.layout.hashTiles {
            #expect(tree.contents(of: tile)?.count == tile.width * 32)
        }
        let last = try #require(tree.layout.hashTiles(atLevel: 0).last)
        #expect(last.range == 65_792..<65_836)
        #expect(tree.contents(of: last) == leaves[last.range].flatMap(\.bytes))
        #expect(tree.contents(of: Tile(kind: .hashes(level: 2), index: 0, width: 2)) == nil)
        #expect(tree.contents(of: Tile(kind: .hashes(level: 3), index: 0, width: 1)) == nil)
        #expect(tree.contents(of: Tile(kind: .entries, index: 0, width: 1)) == nil)
    }

    @Test func bundlesAreLengthsAndEntries() {
        let entries: [[UInt8]] = [[], [1], [UInt8](repeating: 7, count: 258)]
        let bytes: [UInt8] = [0, 0, 0, 1, 1, 1, 2] + [UInt8](repeating: 7, count: 258)
        #expect(EntryBundle.encode(entries) == bytes)
        #expect(EntryBundle.decode(bytes) == entries)
        #expect(EntryBundle.decode([]) == [])
        #expect(EntryBundle.decode(bytes + [0]) == nil)
        #expect(EntryBundle.decode(Array(bytes.dropLast())) == nil)
        #expect(EntryBundle.encode([[UInt8](repeating: 0, count: 65_535)])?.count == 65_537)
        #expect(EntryBundle.encode([[UInt8](repeating: 0, count: 65_536)]) == nil)
    }
}
