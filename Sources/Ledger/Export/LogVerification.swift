/// The outcome of checking an exported log: what it vouches for, and everything that is wrong with it.
public struct LogVerification: Hashable, Sendable {
    /// The checkpoint, once its signature was found right.
    public let checkpoint: Checkpoint?
    /// What is wrong; empty if nothing is.
    public let faults: [LogFault]

    /// Whether everything was found right.
    public var isSound: Bool { checkpoint != nil && faults.isEmpty }

    /// Checks an export from its files: the signature, that the files are those of a log of that size, every
    /// entry against its leaf hash, every tile, and the root.
    ///
    /// - Parameters:
    ///   - files: what each path relative to the export's folder holds.
    ///   - trusted: the key that must have signed. Without it the export is checked against the key it brings
    ///     itself, which shows that it is whole but not whose it is.
    ///   - earlier: checkpoints that were handed out before, such as those in the daily mail: the log must have
    ///     grown from each of them.
    public static func verify(
        files: [String: [UInt8]], trusting trusted: VerifierKey? = nil, earlier: [SignedNote] = []
    ) -> LogVerification {
        let signed: SignedCheckpoint
        do {
            signed = try SignedCheckpoint(files: files, trusting: trusted)
        } catch {
            return LogVerification(checkpoint: nil, faults: [error])
        }
        let checkpoint = signed.checkpoint
        let wrongFiles = faultsOfFiles(files, size: checkpoint.size)
        guard wrongFiles.isEmpty else { return LogVerification(checkpoint: checkpoint, faults: wrongFiles) }

        let contents = ExportedContents(files: files, size: checkpoint.size)
        var faults = contents.faults(against: checkpoint.root)
        if faults.isEmpty {
            faults = faultsOfEarlier(earlier, by: signed.key, leaves: contents.leaves)
        }
        return LogVerification(checkpoint: checkpoint, faults: faults)
    }

    /// Whether the files are exactly those of a log of this size. A forged size must not make us list more paths
    /// than there are files, so the first missing bundle ends the search when it is out of proportion.
    private static func faultsOfFiles(_ files: [String: [UInt8]], size: Int) -> [LogFault] {
        let layout = TileLayout(size: min(size, (files.count + 1) * Tile.fullWidth))
        let bundles = layout.bundles.map(\.path)
        if layout.size < size, let missing = bundles.first(where: { files[$0] == nil }) {
            return [.missingFile(missing)]
        }
        let tiles = layout.hashTiles
        let expected = Set(bundles + tiles.map(\.path) + [LogExport.checkpointPath, LogExport.keyPath])
        let missing = expected.subtracting(files.keys).sorted().map(LogFault.missingFile)
        let unexpected = Set(files.keys).subtracting(expected).sorted().map(LogFault.unexpectedFile)
        let misshapen = tiles.filter { tile in
            files[tile.path].map { $0.count != tile.width * TreeHash.byteCount } ?? false
        }
        return missing + unexpected + misshapen.map { .tile($0.path) }
    }

    /// One pass over the leaves tells the root at every size that was handed out.
    private static func faultsOfEarlier(
        _ notes: [SignedNote], by key: VerifierKey, leaves: [TreeHash]
    ) -> [LogFault] {
        var faults: [LogFault] = []
        var roots: [Int: [TreeHash]] = [:]
        for (place, note) in notes.enumerated() {
            if let checkpoint = try? SignedCheckpoint(note: note, key: key).checkpoint {
                roots[checkpoint.size, default: []].append(checkpoint.root)
            } else {
                faults.append(.earlierNote(place))
            }
        }
        var frontier = Frontier()
        for (size, promised) in roots.sorted(by: { $0.key < $1.key }) {
            for leaf in leaves[min(frontier.size, leaves.count)..<min(size, leaves.count)] { frontier.append(leaf) }
            if size > leaves.count || promised.contains(where: { $0 != frontier.root }) {
                faults.append(.earlierCheckpoint(size: size))
            }
        }
        return faults
    }
}
