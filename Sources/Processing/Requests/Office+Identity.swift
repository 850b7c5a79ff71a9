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
        let today = environment.today
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
                let found = try office.personKnown(at: request, by: actor, in: transaction)
                request.person = found.person
                request.identityOn = today
                request.identityWay = found.isEstablished ? .knownAddress : nil
                request.state = .inProgress
                request.dueOn = request.due(under: office.versions, today: today).binding
                try transaction.update(request)
                try transaction.add(
                    RequestEvent(.identified, by: actor.name, at: now, detail: found.detail), to: request.id)
                try transaction.log(
                    LogEvent(
                        .identify, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: found.person,
                        detail: found.detail), by: actor, at: now)
                try office.restrictAtOnce(request, by: actor, in: transaction)
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
        at request: StoredRequest, by actor: Actor, in transaction: borrowing Transaction
    ) throws -> Known {
        let opening = opening(BuiltIn.rights, by: actor)
        let plain = try transaction.openBuiltIn(request.record, BuiltIn.requestEmail, for: opening)
        guard let plain else { return Known(person: nil, detail: "no-address", isEstablished: false) }
        let address = String(decoding: plain, as: UTF8.self)
        let people = try peopleKnown(by: address, in: transaction)
        guard let (person, since) = people.first else {
            return Known(person: nil, detail: "nobody", isEstablished: true)
        }
        guard people.count == 1 else { return Known(person: nil, detail: "shared-address", isEstablished: false) }
        guard since <= environment.now.adding(hours: -Self.knownDays * 24) else {
            return Known(person: nil, detail: "address-too-new", isEstablished: false)
        }
        return Known(person: person, detail: "known-address", isEstablished: true)
    }

    /// The people who have an e-mail address, each with the moment since which.
    private func peopleKnown(
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

    /// Establishes identity by another way: a member of staff has seen who it is.
    ///
    /// Nothing of a document is kept: only the way, the moment and who looked.
    ///
    /// - Parameters:
    ///   - email: the address under which the person is known; nil when nothing is held about them.
    ///   - person: which of the people at that address, when several share it.
    ///   - revision: the revision of the request that the officer saw; nil when nobody looked at it before.
    /// - Throws: `RequestRefusal.changedMeanwhile` when somebody else was first.
    public func establishIdentity(
        _ reference: String, way: IdentitySettings.Way, email: String?, person: Person.ID? = nil,
        revision: Int? = nil, by actor: Actor
    ) async throws {
        let opening = opening(BuiltIn.rights, by: actor)
        let now = environment.now
        let office = self
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard var request = try transaction.request(reference: reference) else { throw RequestRefusal.unknown }
                guard request.state.isOpen else { throw RequestRefusal.alreadyAnswered }
                guard revision.map({ $0 == request.revision }) ?? true else { throw RequestRefusal.changedMeanwhile }
                request.person = nil
                if let email {
                    let people = try office.peopleKnown(by: email, in: transaction).keys
                        .filter { person == nil || $0 == person }
                    guard people.count == 1 else { throw GateRefusal.personUnknown }
                    request.person = people.first
                }
                request.identityOn = opening.today
                request.identityWay = way
                if request.state == .awaitingIdentity { request.state = .inProgress }
                request.dueOn = request.due(under: office.versions, today: opening.today).binding
                try transaction.update(request)
                try transaction.add(
                    RequestEvent(.identified, by: actor.name, at: now, detail: way.rawValue), to: request.id)
                try transaction.log(
                    LogEvent(
                        .identify, purpose: BuiltIn.rights, caseID: request.id.rawValue, person: request.person,
                        detail: way.rawValue), by: actor, at: now)
                try office.restrictAtOnce(request, by: actor, in: transaction)
            }
        }
    }

    /// Mails a fresh link to the address of a request: to confirm, or to collect the answer.
    ///
    /// - Parameters:
    ///   - statusSecret: the secret of the status page the person is on.
    ///   - network: the address of the visitor, for the limit on wrong links.
    public func renewLink(_ statusSecret: String, network: String? = nil) async throws {
        let digest = SecretDigest(of: statusSecret)
        let now = environment.now
        let today = environment.today
        let fresh = environment.entropy.secret()
        let mail = NewMail(environment.entropy)
        let opening = opening(BuiltIn.rights, by: .system(job: "links"))
        let office = self
        try await limitingWrongLinks(from: network) {
            try await vault.write { transaction in
                guard let link = try transaction.link(digest), link.kind == .status, link.expiresAt > now,
                    let request = try transaction.request(link.request)
                else { throw RequestRefusal.linkDead }
                let kind: RequestLink.Kind
                switch request.state {
                case .awaitingIdentity: kind = .identity
                case .answered:
                    guard let answer = try transaction.answer(of: request.id), answer.downloadUntil >= today,
                        answer.downloads < Self.downloadLimit
                    else { throw RequestRefusal.downloadEnded }
                    kind = .answer
                case .inProgress, .closed: return
                }
                let plain = try transaction.openBuiltIn(request.record, BuiltIn.requestEmail, for: opening)
                guard let plain else { throw RequestRefusal.downloadEnded }
                let address = String(decoding: plain, as: UTF8.self)
                let mails = try transaction.count("mail", of: ValueRules.lookupForm(address), window: 1, at: now)
                guard mails <= Self.mailsPerHour else { throw RequestRefusal.tooMany }
                try transaction.endLinks(of: request.id, kind: kind)
                try transaction.addLink(
                    SecretDigest(of: fresh),
                    RequestLink(request: request.id, kind: kind, expiresAt: now.adding(hours: Self.linkHours)),
                    at: now)
                let letter = office.linkLetter(for: request, kind: kind, secret: fresh, statusSecret: statusSecret)
                try office.put(
                    letter, to: address, in: mail, as: kind == .answer ? .answer : .identity, request: request,
                    into: transaction, at: now)
                try transaction.add(
                    RequestEvent(.linkRenewed, by: Actor.person(request: request.id.rawValue).name, at: now),
                    to: request.id)
            }
        }
    }
}
