import Declarations
import Rules

/// An effect that leaves the house: written in the transaction that decided it, carried out afterwards.
public struct OutboxEffect: Sendable, Hashable {
    /// The id of an effect; also its idempotency key.
    public typealias ID = Identifier<OutboxEffect>
    /// Random.
    public var id: ID
    /// What it means that it leaves.
    public var meaning: Meaning
    /// The request it belongs to.
    public var request: DataRequest.ID?
    /// How far it is.
    public var state: State
    /// How often it was tried.
    public var attempts: Int
    /// When it is tried again.
    public var nextAt: Instant
    /// When it was written.
    public var madeAt: Instant
    /// The code of the last outcome.
    public var outcome: String?
    /// The reference of that request, by which people talk about it.
    public var reference: String?

    /// What it means that a letter leaves: written is not sent.
    public enum Meaning: String, Sendable, Hashable, CaseIterable, Codable {
        /// The person is asked to show who they are.
        case identity
        /// The person gets the answer, or the link to it.
        case answer
        /// More time is taken.
        case `extension`
        /// The person is told something that changes no term.
        case notice
        /// The organisation is told something about its own promises.
        case accountability
    }

    /// How far an effect is.
    public enum State: String, Sendable, Hashable, CaseIterable, Codable {
        /// Waiting for its turn.
        case waiting
        /// Accepted by the other side.
        case sent
        /// Given up; a person must look.
        case dead
        /// Given up, and then told in another way.
        case reached
    }

    /// Whether whoever it is for got it.
    public var hasArrived: Bool { state == .sent || state == .reached }

    /// The record that holds what is sent, until it has left.
    public var record: HeldRecord.ID { HeldRecord.ID(id.rawValue) }
}
