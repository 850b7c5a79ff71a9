import Declarations
import Rules
import Vault

/// Tries to get at data before it is known who asks, and to learn whether an address is known.
enum IdentityCheckTest: SelfTest {
    static let mechanism = Mechanism.identityCheck

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        guard let right = rehearsal.declaration.rights.rights.compactMap(\.right).first(where: \.isAnswered) else {
            throw NothingToTry()
        }
        let kind = try rehearsal.kindWithAddress()
        let known = try await rehearsal.add(as: kind, number: 1, daysAgo: Rehearsal.knownDays)
        try await tryProbing(right, known.email, in: rehearsal, &attempts)
        try await tryLinks(right, known.email, in: rehearsal, &attempts)
        let young = try await rehearsal.add(as: kind, number: 2, daysAgo: Office.knownDays - 1)
        try await tryUnsettled(right, young.email, "young-address", in: rehearsal, &attempts)
        let shared = try await rehearsal.add(as: kind, number: 3, daysAgo: Rehearsal.knownDays)
        _ = try await rehearsal.add(as: kind, number: 3, daysAgo: Rehearsal.knownDays)
        try await tryUnsettled(right, shared.email, "shared-address", in: rehearsal, &attempts)
    }

    /// A known and an unknown address must look the same from outside.
    private static func tryProbing(
        _ right: Right, _ known: String, in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) async throws {
        let unknown = SpecimenValues.email(900)
        let (one, other) = (
            try await rehearsal.submit(right, from: known), try await rehearsal.submit(right, from: unknown)
        )
        try await rehearsal.deliverMail()
        let (first, second) = (try await rehearsal.stored(one), try await rehearsal.stored(other))
        try attempts.holds(
            first.state == second.state && first.person == second.person && one.due == other.due,
            weakness: "address-betrayed-by-state")
        let mails = (await rehearsal.mailbox.mails(to: known), await rehearsal.mailbox.mails(to: unknown))
        try attempts.holds(mails.0.count == 1 && mails.1.count == 1, weakness: "address-betrayed-by-mail")
        try attempts.holds(
            mails.0.map(\.subject.count) == mails.1.map(\.subject.count)
                && mails.0.map(\.text.count) == mails.1.map(\.text.count), weakness: "address-betrayed-by-text")
        let entrances = [one.statusSecret, rehearsal.office.environment.entropy.secret(), one.reference, ""]
        for secret in entrances {
            try await attempts.refused("request.link-dead", weakness: "confirmed-with-other-secret") {
                _ = try await rehearsal.office.confirmIdentity(secret)
            }
        }
    }

    /// A link works once, for its time, for what it is for, and until a new one replaces it.
    private static func tryLinks(
        _ right: Right, _ email: String, in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) async throws {
        let received = try await rehearsal.submit(right, from: email)
        let old = try await rehearsal.newestLink(to: email)
        try await attempts.refused("request.link-dead", weakness: "confirmed-too-late") {
            _ = try await rehearsal.later(hours: Office.linkHours).office.confirmIdentity(old)
        }
        try await rehearsal.office.renewLink(received.statusSecret)
        let link = try await rehearsal.newestLink(to: email)
        try await attempts.refused("request.link-dead", weakness: "confirmed-with-replaced-link") {
            _ = try await rehearsal.office.confirmIdentity(old)
        }
        try await attempts.refused("request.link-dead", weakness: "collected-with-identity-link") {
            _ = try await rehearsal.office.download(link)
        }
        try await attempts.refused("request.identity-missing", weakness: "answered-before-identity") {
            _ = try await rehearsal.office.prepareAnswer(received.reference, by: .madeUpPrivacyContact)
        }
        _ = try await rehearsal.office.target(of: link)
        _ = try await rehearsal.office.confirmIdentity(link)
        try await attempts.refused("request.link-dead", weakness: "confirmed-twice") {
            _ = try await rehearsal.office.confirmIdentity(link)
        }
        try attempts.holds(try await rehearsal.stored(received).person != nil, weakness: "known-address-not-found")
    }

    /// An address that does not settle who asks must open nothing.
    private static func tryUnsettled(
        _ right: Right, _ email: String, _ what: String, in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) async throws {
        let received = try await rehearsal.submitConfirmed(right, from: email)
        try attempts.holds(try await rehearsal.stored(received).person == nil, weakness: "\(what).established")
        try await attempts.refused("request.identity-missing", weakness: "\(what).answered") {
            _ = try await rehearsal.office.prepareAnswer(received.reference, by: .madeUpPrivacyContact)
        }
    }
}

extension Right {
    /// Whether a request about it ends with an answer.
    fileprivate var isAnswered: Bool { self != .complaint }
}
