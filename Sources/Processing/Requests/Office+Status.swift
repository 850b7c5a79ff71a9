import Declarations
import Rules
import Vault

/// A request with what happened to it and when it is due.
public struct RequestOverview: Sendable {
    /// The request.
    public let request: StoredRequest
    /// What happened.
    public let events: [RequestEvent]
    /// When it is due, and why.
    public let due: DueDate
    /// The answer, when it was sent.
    public let answer: SentAnswer?
    /// Restrictions of it that are in force.
    public let restrictions: Int
    /// Whether there is something that it does not restrict yet and could.
    public let canRestrictMore: Bool

    /// The day from which the restriction may be lifted, when the person was told.
    public var liftingFrom: CalendarDate? { Office.liftingFrom(events) }
}

extension Office {
    /// How far a request is, for the holder of its status link: nothing about a person.
    ///
    /// - Parameter network: the address of the visitor, for the limit on wrong links.
    public func status(_ secret: String, network: String? = nil) async throws -> RequestOverview {
        let digest = SecretDigest(of: secret)
        let now = environment.now
        return try await limitingWrongLinks(from: network) {
            let found = try await vault.read { transaction -> StoredRequest? in
                guard let link = try transaction.link(digest), link.kind == .status, link.expiresAt > now else {
                    return nil
                }
                return try transaction.request(link.request)
            }
            guard let found else { throw RequestRefusal.unknown }
            return try await overview(of: found)
        }
    }

    /// A request for the desk.
    public func request(_ reference: String, by actor: Actor) async throws -> RequestOverview {
        try await requireRights(actor)
        guard let found = try await vault.read({ try $0.request(reference: reference) }) else {
            throw RequestRefusal.unknown
        }
        return try await overview(of: found)
    }

    /// Open requests and those received in the last year, the earliest due first.
    public func requests(by actor: Actor) async throws -> [RequestOverview] {
        try await requireRights(actor)
        let office = self
        let today = environment.today
        return try await vault.read { transaction in
            try transaction.requests(receivedSince: today.adding(months: -12)).map {
                try office.overview(of: $0, in: transaction, on: today)
            }
        }
    }

    /// Requests whose term runs, the earliest due first.
    public func openRequests(by actor: Actor) async throws -> [RequestOverview] {
        try await requireRights(actor)
        let office = self
        let today = environment.today
        return try await vault.read { transaction in
            try transaction.openRequests().map { try office.overview(of: $0, in: transaction, on: today) }
        }
    }

    func overview(of request: StoredRequest) async throws -> RequestOverview {
        let office = self
        let today = environment.today
        return try await vault.read { try office.overview(of: request, in: $0, on: today) }
    }

    /// The same within a transaction, so that what is listed is of one moment.
    func overview(
        of request: StoredRequest, in transaction: borrowing Transaction, on today: CalendarDate
    ) throws -> RequestOverview {
        let done = try transaction.restrictedPurposes(of: request.id)
        return RequestOverview(
            request: request, events: try transaction.events(of: request.id),
            due: request.due(under: versions, today: today), answer: try transaction.answer(of: request.id),
            restrictions: done.count, canRestrictMore: restricted(by: request).contains { !done.contains($0) })
    }

    /// Refuses everyone who handles no requests; a program with a token may look at how far they are.
    public func requireRights(_ actor: Actor) async throws {
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            guard let purpose = declaration.purpose(BuiltIn.rights),
                actor.holds(purpose) || actor.isToken(allowing: .readRequests)
            else {
                throw GateRefusal.roleMissing(purpose: BuiltIn.rights)
            }
        }
    }

    /// What the person wrote in a request, and the address it came from.
    public func words(of reference: String, by actor: Actor) async throws -> (email: String?, words: String?) {
        let opening = opening(BuiltIn.rights, by: actor)
        return try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard let request = try transaction.request(reference: reference) else {
                    throw RequestRefusal.unknown
                }
                let email = try transaction.openBuiltIn(request.record, BuiltIn.requestEmail, for: opening)
                let words = try transaction.openBuiltIn(request.record, BuiltIn.requestWords, for: opening)
                return (
                    email.map { String(decoding: $0, as: UTF8.self) },
                    words.map { String(decoding: $0, as: UTF8.self) }
                )
            }
        }
    }
}
