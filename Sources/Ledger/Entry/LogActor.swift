/// Who acted: a kind, and the id of the actor within that kind.
public struct LogActor: Hashable, Sendable {
    /// The kinds of actor. The list is closed; the name is what stands in the entry.
    public enum Kind: String, CaseIterable, Sendable {
        /// A member of staff who signed in; the id is theirs.
        case staff
        /// A program with an access token; the id is the token's.
        case token
        /// Gestand itself; the id is the name of the job.
        case system
        /// Somebody at the command line; the id is the name of the account on the machine.
        case `operator`
        /// The person the data are about; the id is their random pseudonym or that of their link.
        case person
    }

    /// The kind of actor.
    public let kind: Kind
    /// The id within the kind: an identifier, within `LogEntry.maximumIdentifierBytes`.
    public let id: String

    /// An actor. The id is checked when an entry is made with it.
    public init(kind: Kind, id: String) {
        self.kind = kind
        self.id = id
    }
}

extension LogActor: CustomStringConvertible {
    /// Kind and id with a colon between them, such as `system:retention`.
    public var description: String { "\(kind.rawValue):\(id)" }
}
