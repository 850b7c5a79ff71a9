import Crypto
import Testing

@testable import Ledger

@Suite struct MerkleTreeTests {
    /// The leaves and roots of the reference implementation of RFC 6962.
    static let knownLeaves = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ]
    static let knownRoots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test func theKnownRootsComeOut() {
        let leaves = Self.knownLeaves.map { TreeHash.leaf(Hex.decode($0)) }
        let tree = MerkleTree(leaves: leaves)
        for (size, root) in Self.knownRoots.enumerated() {
            #expect(tree.root(at: size).map { Hex.encode($0.bytes) } == root)
        }
        #expect(tree.root(at: 9) == nil)
        #expect(tree.root(at: -1) == nil)
    }

    @Test func treeAndFrontierGiveTheRootOfTheDefinition() {
        let leaves = Sample.leaves(130)
        var frontier = Frontier()
        for size in 0...130 {
            let root = definition(leaves[..<size].map(\.bytes))
            #expect(MerkleTree(leaves: Array(leaves[..<size])).root.bytes == root)
            #expect(frontier.root.bytes == root)
            #expect(frontier.size == size)
            if size < 130 { frontier.append(leaves[size]) }
        }
    }

    @Test func aFrontierSurvivesBeingStoredAtEverySize() {
        var frontier = Frontier()
        for leaf in Sample.leaves(130) {
            let stored = Frontier(bytes: frontier.bytes)
            #expect(stored == frontier)
            frontier = stored ?? Frontier()
            frontier.append(leaf)
        }
        #expect(frontier.root == MerkleTree(leaves: Sample.leaves(130)).root)
    }

    @Test func aFrontierOfTheWrongLengthIsRefused() {
        var frontier = Frontier()
        for leaf in Sample.leaves(11) { frontier.append(leaf) }
        let bytes = frontier.bytes
        for count in bytes.indices { #expect(Frontier(bytes: Array(bytes.prefix(count))) == nil) }
        #expect(Frontier(bytes: bytes + [0]) == nil)
        #expect(Frontier(bytes: [UInt8](repeating: 255, count: 8 + 64 * 32)) == nil)
    }

    @Test func aLeafIsNeverANode() {
        let pair = Sample.leaves(2)
        #expect(TreeHash.leaf(pair[0].bytes + pair[1].bytes) != TreeHash.node(pair[0], pair[1]))
        #expect(TreeHash(bytes: [UInt8](repeating: 0, count: 31)) == nil)
    }

    /// MTH of RFC 6962 section 2.1, as plainly as it can be said and without the module's own hashing.
    private func definition(_ leaves: [[UInt8]]) -> [UInt8] {
        guard leaves.count > 1 else { return leaves.first ?? Array(SHA256.hash(data: [])) }
        var half = 1
        while half * 2 < leaves.count { half *= 2 }
        let left = definition(Array(leaves[..<half]))
        let right = definition(Array(leaves[half...]))
        return Array(SHA256.hash(data: [1] + left + right))
    }
}
