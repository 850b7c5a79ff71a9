import Declarations

/// What is stored about the bindings of a person because it cannot be derived.
public struct PersonMarks: Sendable, Hashable {
    /// Purposes that ended early for this person: consent withdrawn, objection upheld.
    public var ended: [Purpose.ID: RetentionDecision.Ending]
    /// Whether everything of this person is restricted (art. 18).
    public var restrictedEntirely: Bool
    /// Purposes restricted for this person.
    public var restricted: Set<Purpose.ID>

    /// No marks, or some.
    public init(
        ended: [Purpose.ID: RetentionDecision.Ending] = [:], restrictedEntirely: Bool = false,
        restricted: Set<Purpose.ID> = []
    ) {
        self.ended = ended
        self.restrictedEntirely = restrictedEntirely
        self.restricted = restricted
    }

    /// Whether data may only be stored for a purpose (art. 18(2)).
    public func restricts(_ purpose: Purpose.ID) -> Bool { restrictedEntirely || restricted.contains(purpose) }
}
