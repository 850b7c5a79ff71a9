/// What is wrong with an exported log, and where. For texts there are the stable ``code`` and the parameters
/// ``file`` and ``entry``.
public enum LogFault: Error, Hashable, Sendable {
    /// A file that belongs to a log of this size is not there.
    case missingFile(String)
    /// A file is there that does not belong to a log of this size, so nothing vouches for it.
    case unexpectedFile(String)
    /// `key.vkey` is not one line with a verifier key.
    case keyMalformed
    /// `key.vkey` is another key than the one that is trusted.
    case keyNotTrusted
    /// `checkpoint` is not a note with a checkpoint.
    case checkpointMalformed
    /// `checkpoint` was not signed by the key, or was changed after that.
    case checkpointSignature
    /// `checkpoint` is of a log with another name than the key's.
    case checkpointOrigin
    /// Entries and tiles are not those that the checkpoint was signed over, and it cannot be told from within
    /// which of them changed: if they agree with each other, both were changed together.
    case checkpointRoot
    /// A tile holds other hashes than follow from the entries.
    case tile(String)
    /// An entry is not the one that was hashed into the tree. In each bundle the first such entry is named.
    case entry(Int)
    /// An entry bundle goes on after its last entry.
    case bundle(String)
    /// A checkpoint that was handed out earlier, at this size, is not one of this log: something was changed,
    /// taken away, or put in between since.
    case earlierCheckpoint(size: Int)
    /// What was handed in as an earlier checkpoint, at this place in the list from 0, is not one that the log's
    /// key signed in the log's name.
    case earlierNote(Int)

    /// A name for the kind of fault that stays the same over versions.
    public var code: String {
        switch self {
        case .missingFile: "missing-file"
        case .unexpectedFile: "unexpected-file"
        case .keyMalformed: "key-malformed"
        case .keyNotTrusted: "key-not-trusted"
        case .checkpointMalformed: "checkpoint-malformed"
        case .checkpointSignature: "checkpoint-signature"
        case .checkpointOrigin: "checkpoint-origin"
        case .checkpointRoot: "checkpoint-root"
        case .tile: "tile-changed"
        case .entry: "entry-changed"
        case .bundle: "bundle-changed"
        case .earlierCheckpoint: "earlier-checkpoint"
        case .earlierNote: "earlier-note"
        }
    }

    /// The path of the file that is wrong, if it is a file; for an entry see ``entry``.
    public var file: String? {
        switch self {
        case .missingFile(let path), .unexpectedFile(let path), .tile(let path), .bundle(let path): path
        case .keyMalformed, .keyNotTrusted: LogExport.keyPath
        case .checkpointMalformed, .checkpointSignature, .checkpointOrigin, .checkpointRoot:
            LogExport.checkpointPath
        case .entry, .earlierCheckpoint, .earlierNote: nil
        }
    }

    /// The index, from 0, of the entry that is wrong, if it is an entry.
    public var entry: Int? {
        guard case .entry(let index) = self else { return nil }
        return index
    }
}
