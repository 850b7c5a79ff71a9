import Declarations
import Documents
import Rules
import Vault

extension Office {
    /// Days that an address must have been known before copies may go to it (5.3): a change shortly before a
    /// request is how someone else's data are stolen.
    public static let knownDays = 30

    /// Uses the link in a mail: the person reads mail at the address they gave (IDV by known address).
    ///
    /// Only now is it looked up who that is. An address that belongs to several people, or that has not been
    /// known long enough, establishes nobody: then a member of staff does it another way.
    ///
    /// - Parameter network: the address of the visitor, for the limit on wrong links.
    /// - Returns: the request; what was found is not told.
    /// - Throws: `RequestRefusal.linkDead` for every kind of bad link alike.
    public func confirmIdentity(_ secret: String, network: String? = nil) async throws -> DataRequest.ID {
        let digest = SecretDigest(of: secret)
        let now = environment.now
        let office = self
        return try await limitingWrongLinks(from: network) {
            try await vault.write { transaction in
                // Once somebody of the staff has seen who it is, a click on an old link changes nothing about that.
                guard let link = try transaction.link(digest), link.kind == .identity, link.expiresAt > now,
                    link.uses == 0, var request = try transaction.request(link.request),
                    request.state == .awaitingIdentity
                else { throw RequestRefusal.linkDead }
                try transaction.useLink(digest, at: now)
                let actor = Actor.person(request: request.id.rawValue)
                let opening = office.opening(BuiltIn.rights, by: actor, at: now)
                let found = try office.personKnown(at: request, for: opening, in: transaction)
                request.person = found.person
                request.identityOn = opening.today
                request.identityWay = found.isEstablished ? .knownAddress : nil
                request.state = .inProgress
                request.dueOn = request.due(under: office.versions, today: opening.today).binding
                try transaction.update(request)
                try transaction.add(
                    RequestEvent(.identified, by: actor.name, at: now, detail: found.detail), to: request.id)
                try transaction.log(
                    LogEvent(
                        .identify, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: found.person,
                        detail: found.detail), by: actor, at: now)
                try office.restrictAtOnce(request, for: opening, in: transaction)
                return request.id
            }
        }
    }

    /// Who is known at an address.
    private struct Known {
        /// One person at most.
        let person: Person.ID?
        /// The closed word for the timeline.
        let detail: String
        /// Whether it is settled who asks: a person, or somebody about whom nothing is held. An address that
        /// several share, or a new one, settles nothing: to say that nothing is held would be untrue.
        let isEstablished: Bool
    }

    private func personKnown(
        at request: StoredRequest, for opening: Opening, in transaction: borrowing Transaction
    ) throws -> Known {
        let plain = try transaction.openBuiltIn(request.record, BuiltIn.requestEmail, for: opening)
        guard let plain else { return Known(person: nil, detail: "no-address", isEstablished: false) }
        let address = String(decoding: plain, as: UTF8.self)
        let people = try peopleKnown(by: address, in: transaction)
        guard let (person, since) = people.first else {
            return Known(person: nil, detail: "nobody", isEstablished: true)
        }
        guard people.count == 1 else { return Known(person: nil, detail: "shared-address", isEstablished: false) }
        guard since <= Self.knownSince(request.receivedAt) else {
            return Known(person: nil, detail: "address-too-new", isEstablished: false)
        }
        return Known(person: person, detail: "known-address", isEstablished: true)
    }

    /// The moment before which an address must have become known, for a request of a moment.
    static func knownSince(_ receipt: Instant) -> Instant { receipt.adding(hours: -knownDays * 24) }

    /// The people who have an e-mail address, each with the moment since which.
    func peopleKnown(
        by address: String, in transaction: borrowing Transaction
    ) throws -> [Person.ID: Instant] {
        var people: [Person.ID: Instant] = [:]
        for category in declaration.data where category.identifies && category.type == .email {
            for field in [category.id] + versions.renames.former(.data, category.id) {
                for person in try transaction.peopleFound(by: field, value: address) {
                    guard let since = try transaction.knownSince(person, by: field, value: address) else { continue }
                    people[person] = min(since, people[person] ?? since)
                }
            }
        }
        return people
    }
}
