import Declarations
import Documents
import Rules
import Vault

extension Office {
    /// Days between the letter that a restriction will end and its end: time to read it, and to object.
    public static let liftingDays = 7

    /// Tells the person that a restriction will end, and why (art. 18(3)): a letter, before anything is used again.
    ///
    /// - Throws: `RestrictionRefusal`: the request is not decided, or only the person ends it.
    public func announceLifting(
        _ reference: String, reason: String, revision: Int, by actor: Actor
    ) async throws {
        guard reason.isSaid else { throw RestrictionRefusal.reasonMissing }
        let opening = opening(BuiltIn.rights, by: actor)
        let mail = NewMail(environment.entropy)
        let from = opening.today.adding(days: Self.liftingDays)
        let office = self
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                let request = try office.liftable(reference, for: opening, in: transaction)
                guard request.revision == revision else { throw RequestRefusal.changedMeanwhile }
                try transaction.update(request)
                try transaction.add(
                    RequestEvent(.liftingAnnounced, by: actor.name, at: opening.now, detail: from.description),
                    to: request.id)
                try transaction.log(
                    LogEvent(
                        .decide, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: request.person,
                        detail: "lifting-announced"), by: actor, at: opening.now)
                let letter = Letters.liftingRestriction(
                    office.letterContext(of: request), from: from, reason: Bilingual(same: reason))
                try office.mail(letter, about: request, in: mail, for: opening, into: transaction)
            }
        }
    }

    /// Lifts a restriction, after the day that the letter named (art. 18(3)).
    ///
    /// - Throws: `RestrictionRefusal.onlyPersonLifts` when the statement promises that only the person ends it.
    public func liftRestriction(_ reference: String, by actor: Actor) async throws {
        let opening = opening(BuiltIn.rights, by: actor)
        let office = self
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                let request = try office.liftable(reference, for: opening, in: transaction)
                let announced = Self.liftingFrom(try transaction.events(of: request.id))
                guard let announced, announced <= opening.today else { throw RestrictionRefusal.notAnnounced }
                try office.lift(request, for: opening, in: transaction)
            }
        }
    }

    /// Lifts a restriction because the person says so, on the page of their own request.
    ///
    /// Only for who used the link in the mail, and told to that address: the page alone may be in other hands.
    ///
    /// - Parameter network: the address of the visitor, for the limit on wrong links.
    public func liftRestriction(byHolderOf statusSecret: String, network: String? = nil) async throws {
        let digest = SecretDigest(of: statusSecret)
        let mail = NewMail(environment.entropy)
        let now = environment.now
        let office = self
        try await limitingWrongLinks(from: network) {
            try await vault.write { transaction in
                guard let link = try transaction.link(digest), link.kind == .status, link.expiresAt > now,
                    let request = try transaction.request(link.request)
                else { throw RequestRefusal.linkDead }
                guard request.identityWay == .knownAddress, request.kind == .restriction else {
                    throw RestrictionRefusal.nothingRestricted
                }
                let opening = office.opening(BuiltIn.rights, by: .person(request: request.id.rawValue), at: now)
                try office.lift(request, for: opening, in: transaction)
                try office.mail(
                    Letters.lifted(office.letterContext(of: request)), about: request, in: mail, for: opening,
                    into: transaction)
            }
        }
    }

    /// The day from which a restriction may be lifted, as the last letter about it says.
    static func liftingFrom(_ events: [RequestEvent]) -> CalendarDate? {
        let announced = events.lastIndex { $0.kind == .liftingAnnounced }
        let restricted = events.lastIndex { $0.kind == .restricted }
        // A letter about an earlier restriction says nothing about this one.
        guard let announced, announced > restricted ?? -1 else { return nil }
        return events[announced].detail.flatMap { CalendarDate($0) }
    }

    /// A request of which staff may end the restriction: decided, and not promised to the person alone.
    private func liftable(
        _ reference: String, for opening: Opening, in transaction: borrowing Transaction
    ) throws -> StoredRequest {
        _ = try transaction.checkRole(opening)
        guard let request = try transaction.request(reference: reference) else { throw RequestRefusal.unknown }
        if case .person = opening.actor { throw RequestRefusal.unknown }
        if request.kind == .restriction,
            versions[request.declarationVersion].rights[.restriction]?.liftedByPerson == true
        {
            throw RestrictionRefusal.onlyPersonLifts
        }
        guard try transaction.restrictions(of: request.id) > 0 else { throw RestrictionRefusal.nothingRestricted }
        guard !request.state.isOpen else { throw RestrictionRefusal.undecided }
        return request
    }

    private func lift(
        _ request: StoredRequest, for opening: Opening, in transaction: borrowing Transaction
    ) throws {
        guard try transaction.liftRestrictions(of: request.id, at: opening.now) > 0 else {
            throw RestrictionRefusal.nothingRestricted
        }
        try transaction.add(RequestEvent(.lifted, by: opening.actor.name, at: opening.now), to: request.id)
        try transaction.log(
            LogEvent(
                .liftRestriction, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: request.person),
            by: opening.actor, at: opening.now)
    }
}
