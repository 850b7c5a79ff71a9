/// A whole log as files, to be checked by anyone without Gestand (C2SP tlog-tiles):
///
/// | path | what it is |
/// |---|---|
/// | `checkpoint` | the signed checkpoint |
/// | `key.vkey` | the key that signed it: one line; trust it only if it is the one that was handed out |
/// | `tile/<level>/…` | the hashes of the tree |
/// | `tile/entries/…` | the entries |
public struct LogExport: Hashable, Sendable {
    /// Where the checkpoint is.
    public static let checkpointPath = "checkpoint"
    /// Where the verifier key is.
    public static let keyPath = "key.vkey"

    /// The files: what each relative path holds.
    public let files: [String: [UInt8]]

    /// Exports the entries that a checkpoint was signed over: as many as it says, in their order.
    ///
    /// - Throws: the ``LogFault`` that the export would have: a log that cannot be proven is not exported.
    public init(entries: [[UInt8]], checkpoint note: SignedNote, key: VerifierKey) throws(LogFault) {
        let checkpoint = try SignedCheckpoint(note: note, key: key).checkpoint
        let tree = TiledTree(leaves: entries.map(TreeHash.leaf))
        guard entries.count == checkpoint.size, MerkleTree(leaves: tree.levels[0]).root == checkpoint.root else {
            throw .checkpointRoot
        }
        var files: [String: [UInt8]] = [
            Self.checkpointPath: note.bytes,
            Self.keyPath: Array((key.text + "\n").utf8),
        ]
        for bundle in tree.layout.bundles {
            guard let bytes = EntryBundle.encode(entries[bundle.range]) else {
                throw .entry(bundle.range.first { entries[$0].count > EntryBundle.maximumEntryBytes } ?? 0)
            }
            files[bundle.path] = bytes
        }
        for tile in tree.layout.hashTiles {
            files[tile.path] = tree.contents(of: tile)
        }
        self.files = files
    }
}
