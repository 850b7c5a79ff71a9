import Declarations
import Rules

/// Why storage cannot be used now.
public enum StorageRefusal: Refusal, Hashable {
    /// The disk is full; nothing was stored.
    case diskFull
    /// Others hold the database for too long, or too many wait for it.
    case busy
    /// The database cannot be reached.
    case unreachable
    /// The database does not know this role, or not with this password, or not from this machine.
    case loginRefused
    /// The server has no database of this name.
    case noDatabase
    /// The connection cannot be encrypted, or the server cannot show that it is the right one.
    case unsecured
    /// The database is not encoded in UTF8.
    case encoding
    /// What stands before the database gives each transaction another connection.
    case pooler
    /// Another process works with these data.
    case inUse
    /// The connection was lost while a change was being stored: it may be there, or not.
    case unknownOutcome
    /// The organisation's data are not in this place (any more).
    case gone
    /// The file is damaged, or is not a database of ours.
    case damaged
    /// The file or its folder cannot be written.
    case unwritable
    /// A text holds a character that no database keeps: a zero byte.
    case zeroByte
    /// The data were made by a newer release.
    case newer(found: Int, known: Int)

    /// Stable code.
    public var code: String {
        switch self {
        case .diskFull: "storage.disk-full"
        case .busy: "storage.busy"
        case .unreachable: "storage.unreachable"
        case .loginRefused: "storage.login-refused"
        case .noDatabase: "storage.no-database"
        case .unsecured: "storage.unsecured"
        case .encoding: "storage.encoding"
        case .pooler: "storage.pooler"
        case .inUse: "storage.in-use"
        case .unknownOutcome: "storage.unknown-outcome"
        case .gone: "storage.gone"
        case .damaged: "storage.damaged"
        case .unwritable: "storage.unwritable"
        case .zeroByte: "storage.zero-byte"
        case .newer: "storage.newer"
        }
    }

    /// Storage is a dependency; only a text that cannot be stored is the sender's to mend.
    public var category: RefusalCategory {
        switch self {
        case .zeroByte: .invalid
        case .inUse: .conflict
        default: .unavailable
        }
    }

    /// Whether the same may succeed in a moment, without anybody doing something.
    public var mayPass: Bool { [.busy, .unreachable, .loginRefused, .unknownOutcome].contains(self) }

    /// What to do.
    public var message: Bilingual { StorageTexts.message(self) }
}
