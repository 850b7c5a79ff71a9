/// What a log promises about itself at a moment: its name, how many entries it has, and the root over them
/// (C2SP tlog-checkpoint). Once it has left the house, no entry before its size can change unseen.
public struct Checkpoint: Hashable, Sendable {
    /// The log's name: one line, such as `log.example.org/organisation`. It is also the name of the key that signs.
    public let origin: String
    /// How many entries the log had.
    public let size: Int
    /// The root of the tree over those entries.
    public let root: TreeHash
    /// Lines for other uses, none of them empty. The tree does not vouch for them.
    public let extensions: [String]

    /// A checkpoint.
    ///
    /// - Throws: ``NoteFlaw/checkpointLines`` or ``NoteFlaw/checkpointSize``.
    public init(origin: String, size: Int, root: TreeHash, extensions: [String] = []) throws(NoteFlaw) {
        guard ([origin] + extensions).allSatisfy(Self.isLine) else { throw .checkpointLines }
        guard size >= 0 else { throw .checkpointSize }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    private static func isLine(_ line: String) -> Bool {
        !line.isEmpty && line.utf8.allSatisfy { $0 >= 0x20 }
    }
}
