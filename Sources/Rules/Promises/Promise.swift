import Declarations

/// One thing the organisation promises, derived from an element of its declaration.
public struct Promise: Sendable, Hashable, Identifiable {
    /// The element and the mechanism: `purposes.deliver/purpose-gate`. For ever, as the element's id is.
    public typealias ID = Identifier<Promise>

    /// For ever.
    public let id: ID
    /// The element it follows from.
    public let element: String
    /// The sentences of the organisation's own statement that it stands for.
    public let clauses: [ClauseID]
    /// What is promised.
    public let text: Bilingual
    /// What keeps it.
    public let mechanism: Mechanism
    /// The right it is about, where it is about one.
    public let right: Right?
    /// What the law asks about the same thing, where both ask something.
    public let precedence: Precedence?

    /// What its verdict rests on.
    public var kind: Kind { mechanism.kind }

    /// What a verdict rests on.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// It cannot be broken, and a recent test tried.
        case enforced
        /// Work runs in time and nothing is overdue.
        case scheduled
        /// Figures lie within the promise.
        case measured
        /// The published text says so.
        case rendered
        /// Someone responsible has shown it.
        case attested
    }

    /// A promise.
    init(
        element: String, mechanism: Mechanism, clauses: [ClauseID], text: Bilingual, right: Right? = nil,
        precedence: Precedence? = nil
    ) {
        id = ID("\(element)/\(mechanism.rawValue)")
        self.element = element
        self.mechanism = mechanism
        self.clauses = clauses
        self.text = text
        self.right = right
        self.precedence = precedence
    }
}
