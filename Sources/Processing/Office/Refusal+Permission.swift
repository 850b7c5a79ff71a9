import Rules

extension Refusal {
    /// Whether somebody tried what they may not, or what is promised never to happen: that belongs in the log.
    var isAboutPermission: Bool {
        switch self {
        case is GateRefusal, is NeverRefusal: true
        case let disclosure as DisclosureRefusal: disclosure != .nothing
        case let restriction as RestrictionRefusal: restriction == .onlyPersonLifts
        case let draft as DraftRefusal: draft == .roleMissing
        default: false
        }
    }
}
