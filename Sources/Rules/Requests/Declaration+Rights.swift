import Declarations

extension Declaration {
    /// The terms of a right that people have: what is declared, or those of the law, which gives its rights also where
    /// a declaration does not list them; nil for what is neither.
    public func terms(of right: Right) -> RightTerms? {
        rights[right] ?? (lawful.contains(right) ? RightTerms(right: right) : nil)
    }

    /// Every right that people have here: those declared, in their order, and then those of the law.
    public var offeredRights: [RightTerms] {
        rights.rights + lawful.filter { rights[$0] == nil }.map { RightTerms(right: $0) }
    }

    /// The rights that the law gives for what is done here; consent can be withdrawn where it is asked.
    private var lawful: [Right] {
        Right.mandatory + (purposes.contains { $0.basis == .consent } ? [.withdrawal] : [])
    }
}
