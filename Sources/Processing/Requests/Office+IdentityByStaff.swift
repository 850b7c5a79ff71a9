import Declarations
import Rules
import Vault

/// Somebody of whom is told as what they are held and since when, and nothing else.
public struct KnownPerson: Sendable, Hashable {
    /// Who.
    public let person: Person.ID
    /// As which kinds of person, each with the moment of the first collection.
    public let capacities: [PersonKind.ID: Instant]
}

extension Office {
    /// Establishes identity by another way: a member of staff has seen who it is.
    ///
    /// Nothing of a document is kept: only the way, the moment and who looked.
    ///
    /// - Parameters:
    ///   - email: the address under which the person is known; nil when nothing is held about them.
    ///   - person: which of the people at that address, when several share it.
    ///   - revision: the revision of the request that the officer saw; nil when nobody looked at it before.
    /// - Throws: `IdentityRefusal`, or `RequestRefusal.changedMeanwhile` when somebody else was first.
    public func establishIdentity(
        _ reference: String, way: IdentitySettings.Way, email: String?, person: Person.ID? = nil,
        revision: Int? = nil, by actor: Actor
    ) async throws {
        let opening = opening(BuiltIn.rights, by: actor)
        let now = opening.now
        let office = self
        try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                guard var request = try transaction.request(reference: reference) else { throw RequestRefusal.unknown }
                guard request.state.isOpen else { throw RequestRefusal.alreadyAnswered }
                guard revision.map({ $0 == request.revision }) ?? true else { throw RequestRefusal.changedMeanwhile }
                guard office.declaration.rights.identity.waysOfStaff.contains(way) else {
                    throw IdentityRefusal.wayNotOffered
                }
                guard request.person == nil else { throw IdentityRefusal.settled }
                if let email {
                    let people = try office.peopleKnown(by: email, in: transaction).keys
                        .filter { person == nil || $0 == person }
                    guard let only = people.first else { throw IdentityRefusal.addressUnknown }
                    guard people.count == 1 else { throw IdentityRefusal.addressShared }
                    request.person = only
                }
                // The clock stood still until the person answered; that we look again costs our time, not theirs.
                request.identityOn = request.identityOn ?? opening.today
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
                try office.restrictAtOnce(request, for: opening, in: transaction)
            }
        }
    }

    /// The people who share an address, for an officer who has seen who it is and must say which of them.
    ///
    /// Nothing of them is opened: as what they are held, and since when, is enough to tell them apart.
    public func people(sharing email: String, by actor: Actor) async throws -> [KnownPerson] {
        let opening = opening(BuiltIn.rights, by: actor)
        let office = self
        return try await logging(refusalsOf: actor, purpose: BuiltIn.rights) {
            try await vault.write { transaction in
                _ = try transaction.checkRole(opening)
                let fields = office.declaration.data.filter { $0.identifies && $0.type == .email }.map(\.id)
                try transaction.log(
                    LogEvent(.search, purpose: BuiltIn.rights, fields: fields), by: actor, at: opening.now)
                return try office.peopleKnown(by: email, in: transaction).keys.sorted().prefix(Self.searchLimit)
                    .map { KnownPerson(person: $0, capacities: try transaction.capacities(of: $0)) }
            }
        }
    }
}
