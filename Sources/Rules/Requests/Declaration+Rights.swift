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

    /// What an objection stops in the moment it comes in.
    ///
    /// Against direct marketing there is nothing to weigh (art. 21(3)). What else can be objected to stops where that
    /// is promised; the law lets it be weighed first (art. 21(1)).
    public func purposes(stoppedBy terms: RightTerms) -> [Purpose] {
        purposes.filter { $0.directMarketing || (terms.atOnce && $0.canBeObjected) }
    }

    /// Whether whatever people can object to is direct marketing.
    var hasOnlyMarketingToObject: Bool {
        let objectable = purposes.filter(\.canBeObjected)
        return !objectable.isEmpty && objectable.allSatisfy(\.directMarketing)
    }

    /// The rights that the law gives for what is done here; consent can be withdrawn where it is asked.
    private var lawful: [Right] {
        Right.mandatory + (purposes.contains { $0.basis == .consent } ? [.withdrawal] : [])
    }
}

extension Purpose {
    /// Whether people can object to it (art. 21(1), 21(2)).
    public var canBeObjected: Bool { basis == .legitimateInterest || basis == .publicTask || directMarketing }
}
