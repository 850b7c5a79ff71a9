/// Checks a log where it is kept: its entries in their order, against the hash noted of each, and against every head
/// that was signed over them.
///
/// It costs one hash for each entry and two more on average for the tree; nothing is kept but the right edge.
public struct LogAudit {
    private let key: VerifierKey
    private var frontier = Frontier()
    /// The size of the newest head that was found right.
    private var sound = 0

    /// An audit of the log whose heads this key signs.
    public init(key: VerifierKey) { self.key = key }

    /// How many entries were taken.
    public var size: Int { frontier.size }

    /// Takes the next entry.
    ///
    /// - Parameters:
    ///   - number: the number it has in the store.
    ///   - leaf: its bytes.
    ///   - noted: the leaf's hash, as it was noted when the entry was numbered.
    /// - Throws: ``AuditFault/missing(_:)`` or ``AuditFault/entry(_:)``.
    public mutating func take(_ number: Int, leaf: [UInt8], noted: [UInt8]) throws(AuditFault) {
        guard number == frontier.size else { throw .missing(frontier.size) }
        let hash = TreeHash.leaf(leaf)
        guard hash.bytes == noted else { throw .entry(number) }
        frontier.append(hash)
    }

    /// Compares a head with the entries taken so far; they are as many as it says.
    ///
    /// - Parameters:
    ///   - size: how many entries it was signed over.
    ///   - edge: the right edge of the tree as it was kept with it (``Frontier/bytes``).
    ///   - note: the signed note.
    ///   - verifiesSignature: whether the signature is checked, which costs as much as some hundred entries.
    /// - Throws: ``AuditFault/head(size:)`` or ``AuditFault/entries(_:)``.
    public mutating func compare(
        size: Int, edge: [UInt8], note: [UInt8], verifiesSignature: Bool
    ) throws(AuditFault) {
        guard size == frontier.size, let signed = checkpoint(in: note, verifiesSignature: verifiesSignature),
            signed.size == size, let kept = Frontier(bytes: edge), kept.size == size, kept.root == signed.root
        else { throw .head(size: size) }
        guard kept == frontier else {
            let changed = frontier.firstDifference(from: kept).clamped(to: sound..<size)
            throw changed.isEmpty ? .head(size: size) : .entries(changed)
        }
        sound = size
    }

    private func checkpoint(in note: [UInt8], verifiesSignature: Bool) -> Checkpoint? {
        guard let note = try? SignedNote(bytes: note) else { return nil }
        if verifiesSignature { return try? SignedCheckpoint(note: note, key: key).checkpoint }
        let checkpoint = try? Checkpoint(text: note.text)
        return checkpoint?.origin == key.name ? checkpoint : nil
    }
}

extension Frontier {
    /// Which leaves the first full tree has whose root differs; empty when none does.
    fileprivate func firstDifference(from other: Frontier) -> Range<Int> {
        var start = 0
        for (own, foreign) in zip(fullTrees, other.fullTrees) {
            if own.root != foreign.root { return start..<start + own.size }
            start += own.size
        }
        return start..<start
    }
}
