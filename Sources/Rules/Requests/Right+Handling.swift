import Declarations

extension Right {
    /// Whether the answer is a package of data, which is put together from what is held (art. 15, 20).
    public var isAnsweredWithData: Bool { self == .access || self == .portability }

    /// Whether it must be settled who asks before anything is done.
    ///
    /// Nobody is harmed when somebody else complains or takes back a consent, so nothing is asked there and the
    /// term never waits (art. 7(3), 12(6)).
    public var needsIdentity: Bool { self != .complaint && self != .withdrawal }
}

extension IdentitySettings {
    /// The ways in which a member of staff can see who it is; an original document where none is declared.
    public var waysOfStaff: [Way] {
        let declared = ways.filter { $0 != .knownAddress }
        return declared.isEmpty ? [.showOriginalID] : declared
    }
}

extension Declaration {
    /// Systems that Gestand cannot look into: a person searches them before an answer is complete.
    public var otherSystems: [HoldingSystem] { systems.filter { $0.id != "gestand" } }
}
