import Declarations

extension GateRefusal {
    /// The element of the declaration that would have to change, and what to add there; nil when no change of the
    /// declaration would help, or when it would be the opposite of what is promised.
    ///
    /// - Parameter purpose: what the data were wanted for.
    public func remedy(for purpose: Purpose.ID) -> (element: String, addition: String)? {
        switch self {
        case .purposeUnknown(let id): ("purposes", id)
        case .categoryOutside(let purpose, let category): ("purposes.\(purpose).data", category.rawValue)
        case .categoryUndeclared(let category, _): ("purposes.\(purpose).data", category.rawValue)
        case .recordUndeclared(let kind, let category?): ("records.\(kind).data", category.rawValue)
        case .recordUndeclared(let kind, nil): ("records", kind.rawValue)
        case .capacityUndeclared(let capacity): ("people", capacity.rawValue)
        case .categoryBlocked, .purposeWaiting, .promisedNever, .roleMissing, .caseMissing, .caseForeign,
            .personUnknown, .restricted,
            .actionOutsideToken, .purposeOutsideToken:
            nil
        }
    }
}
