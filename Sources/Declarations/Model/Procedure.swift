/// Work that keeps sentences which no other element stands for, such as what happens after a data breach.
///
/// A text in the statement shows such a sentence, and cannot keep it; the work that keeps it has its place here.
public struct Procedure: Sendable, Hashable, DeclaredElement {
    /// Which work.
    public var kind: Kind
    /// The sentences it keeps.
    public var clauses: [ClauseID]

    /// The work that an organisation can promise.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// A request is refused only on a ground of the law, with the ways to complain (art. 12(4), 12(5)).
        case refusals
        /// Objections are weighed; after a yes the use ends (art. 21).
        case objections
        /// Those who received data hear of corrections and erasures (art. 19).
        case corrections
        /// A wish to be left alone is kept, and every message says how to stop (art. 21(3)).
        case contact
        /// Values are checked when they come in (art. 5(1)(d)).
        case values
        /// Every value knows where it came from (art. 14(2)(f), 15(1)(g)).
        case sources
        /// Data from others come in with proof that they may, and people hear of it (art. 14).
        case imports
        /// Outcomes about groups lead to no one.
        case groups
        /// People see and change data themselves.
        case selfService = "self-service"
        /// Complaints about the organisation get an answer.
        case complaints
        /// Data go to an authority only on an order that was looked at.
        case legalDemands = "legal-demands"
        /// Data breaches are written down and reported (art. 33, 34).
        case breaches
        /// The mail addresses in the statement reach someone (art. 12(2)).
        case mailAddresses = "mail-addresses"
        /// Copies of the data are kept apart and put back as a test (art. 32(1)(c)).
        case backups
        /// What is done with data is in a log that others can verify (art. 5(2)).
        case log
        /// The data protection officer agrees to what has to be weighed (art. 39(1)).
        case officer
        /// The authority gets what it may ask for (art. 30(4), 31).
        case authority
        /// Work for clients begins after an agreement, and their requests say who asked (art. 28(3)).
        case clients
    }

    /// Work with the sentences that it keeps.
    public init(_ kind: Kind, clauses: [ClauseID] = []) {
        self.kind = kind
        self.clauses = clauses
    }
}
