import Testing

@testable import Ledger

@Suite struct ProofTests {
    private static let longest = 40
    private let tree = MerkleTree(leaves: Sample.leaves(Self.longest))

    @Test func everyLeafIsProvenInEveryTree() throws {
        for size in 1...Self.longest {
            let root = try #require(tree.root(at: size))
            for index in 0..<size {
                let proof = try #require(tree.inclusionProof(of: index, at: size))
                #expect(proof.verify(leaf: tree.leaves[index], root: root))
            }
        }
    }

    @Test func aTamperedInclusionProofFails() throws {
        for size in 1...Self.longest {
            let root = try #require(tree.root(at: size))
            for index in 0..<size {
                let proof = try #require(tree.inclusionProof(of: index, at: size))
                let leaf = tree.leaves[index]
                #expect(!proof.verify(leaf: .empty, root: root))
                #expect(!proof.verify(leaf: leaf, root: .empty))
                for path in tampered(proof.path) {
                    #expect(!InclusionProof(index: index, size: size, path: path).verify(leaf: leaf, root: root))
                }
                for other in -1...size where other != index {
                    let moved = InclusionProof(index: other, size: size, path: proof.path)
                    #expect(!moved.verify(leaf: leaf, root: root))
                }
            }
        }
    }

    @Test func everyTreeIsProvenToGrowFromEveryEarlierOne() throws {
        for later in 0...Self.longest {
            for earlier in 0...later {
                let proof = try #require(tree.consistencyProof(from: earlier, to: later))
                let roots = (try #require(tree.root(at: earlier)), try #require(tree.root(at: later)))
                #expect(proof.verify(earlier: roots.0, later: roots.1))
            }
        }
    }

    @Test func aTamperedConsistencyProofFails() throws {
        for later in 1...Self.longest {
            for earlier in 0...later {
                let proof = try #require(tree.consistencyProof(from: earlier, to: later))
                let roots = (try #require(tree.root(at: earlier)), try #require(tree.root(at: later)))
                #expect(!proof.verify(earlier: tree.leaves[3], later: roots.1))
                // Any tree begins with the empty one, so there the later root has nothing to be held against.
                if earlier > 0 { #expect(!proof.verify(earlier: roots.0, later: .empty)) }
                for path in tampered(proof.path) {
                    let forged = ConsistencyProof(earlierSize: earlier, laterSize: later, path: path)
                    #expect(!forged.verify(earlier: roots.0, later: roots.1))
                }
            }
        }
    }

    @Test func aRewrittenTreeHasNoProof() throws {
        var leaves = tree.leaves
        leaves[4] = .leaf([])
        let rewritten = MerkleTree(leaves: leaves)
        for earlier in 5..<Self.longest {
            let proof = try #require(rewritten.consistencyProof(from: earlier))
            let root = try #require(tree.root(at: earlier))
            #expect(!proof.verify(earlier: root, later: rewritten.root))
        }
    }

    @Test func aProofIsNotOneForASmallerTreeOfTheSameShape() throws {
        let inclusion = try #require(tree.inclusionProof(of: 10, at: 11))
        let root = try #require(tree.root(at: 11))
        let smaller = InclusionProof(index: 2, size: 3, path: inclusion.path)
        #expect(!smaller.verify(leaf: tree.leaves[10], root: root))

        let consistency = try #require(tree.consistencyProof(from: 11, to: 12))
        let later = try #require(tree.root(at: 12))
        let shorter = ConsistencyProof(earlierSize: 3, laterSize: 4, path: consistency.path)
        #expect(!shorter.verify(earlier: root, later: later))
    }

    @Test func proofsKnowTheirLimits() {
        #expect(tree.inclusionProof(of: Self.longest) == nil)
        #expect(tree.inclusionProof(of: -1) == nil)
        #expect(tree.inclusionProof(of: 0, at: Self.longest + 1) == nil)
        #expect(tree.inclusionProof(of: 5, at: 5) == nil)
        #expect(tree.consistencyProof(from: -1) == nil)
        #expect(tree.consistencyProof(from: 6, to: 5) == nil)
        #expect(tree.consistencyProof(from: 0, to: Self.longest + 1) == nil)
        #expect(!ConsistencyProof(earlierSize: 6, laterSize: 5, path: []).verify(earlier: .empty, later: .empty))
    }

    /// The path with one more hash at either end, one fewer at either end, and each hash changed.
    private func tampered(_ path: [TreeHash]) -> [[TreeHash]] {
        var paths = [path + [.empty], [.empty] + path]
        guard !path.isEmpty else { return paths }
        paths += [Array(path.dropFirst()), Array(path.dropLast())]
        for index in path.indices {
            var changed = path
            changed[index] = .empty
            paths.append(changed)
        }
        return paths
    }
}
