import Declarations
import Rules
import Vault

/// Tries to get at data before it is known who asks, and to learn whether an address is known.
enum IdentityCheckTest: SelfTest {
    static let mechanism = Mechanism.identityCheck

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        guard let right = rehearsal.declaration.rights.rights.compactMap(\.right).first(where: \.needsIdentity) else {
            throw NothingToTry()
        }
        let kind = try rehearsal.kindWithAddress()
        let known = try await rehearsal.add(as: kind, number: 1, daysAgo: Rehearsal.knownDays)
        try await tryProbing(right, known.email, in: rehearsal, &attempts)
        try await tryLinks(right, known.email, in: rehearsal, &attempts)
        let young = try await rehearsal.add(as: kind, number: 2, daysAgo: Office.knownDays - 1)
        try await tryUnsettled(right, young, "young-address", in: rehearsal, &attempts)
        let shared = try await rehearsal.add(as: kind, number: 3, daysAgo: Rehearsal.knownDays)
        _ = try await rehearsal.add(as: kind, number: 3, daysAgo: Rehearsal.knownDays)
        try await tryUnsettled(right, shared, "shared-address", in: rehearsal, &attempts)
        try await tryDestination(in: rehearsal, as: kind, &attempts)
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

    /// An address that does not settle who asks must open nothing, until staff has seen who it is.
    private static func tryUnsettled(
        _ right: Right, _ specimen: Specimen, _ what: String, in rehearsal: Rehearsal,
        _ attempts: inout Attempts
    ) async throws {
        let office = rehearsal.office
        let received = try await rehearsal.submitConfirmed(right, from: specimen.email)
        let reference = received.reference
        try attempts.holds(try await rehearsal.stored(received).person == nil, weakness: "\(what).established")
        try await attempts.refused("request.identity-missing", weakness: "\(what).answered") {
            _ = try await office.prepareAnswer(reference, by: .madeUpPrivacyContact)
        }
        let offered = rehearsal.declaration.rights.identity.waysOfStaff
        for way in IdentitySettings.Way.allCases where !offered.contains(way) {
            try await attempts.refused("identity.way-not-offered", weakness: "\(what).undeclared-way") {
                try await office.establishIdentity(
                    reference, way: way, email: specimen.email, person: specimen.person, by: .madeUpPrivacyContact)
            }
        }
        let due = try await rehearsal.stored(received).dueOn
        let later = rehearsal.later(hours: 24 * 9).office
        try await later.establishIdentity(
            reference, way: rehearsal.wayOfStaff, email: specimen.email, person: specimen.person,
            by: .madeUpPrivacyContact)
        let settled = try await rehearsal.stored(received)
        try attempts.holds(settled.person == specimen.person, weakness: "\(what).not-settled")
        try attempts.holds(settled.dueOn == due, weakness: "\(what).term-stretched")
        try await attempts.refused("identity.settled", weakness: "\(what).settled-twice") {
            try await later.establishIdentity(
                reference, way: rehearsal.wayOfStaff, email: nil, by: .madeUpPrivacyContact)
        }
    }

    /// Somebody who is seen by staff gets the copy at an address that is known, and at no other.
    private static func tryDestination(
        in rehearsal: Rehearsal, as kind: PersonKind.ID, _ attempts: inout Attempts
    ) async throws {
        let declaration = rehearsal.declaration
        guard declaration.rights.identity.sendToKnownAddressOnly, declaration.rights[.access] != nil else { return }
        let office = rehearsal.office
        let foreign = SpecimenValues.email(901)
        for (number, days) in [(4, Rehearsal.knownDays), (5, Office.knownDays - 1)] {
            let specimen = try await rehearsal.add(as: kind, number: number, daysAgo: days)
            let received = try await rehearsal.submit(.access, from: foreign)
            try await office.establishIdentity(
                received.reference, way: rehearsal.wayOfStaff, email: specimen.email, by: .madeUpPrivacyContact)
            let answer = rehearsal.wholeAnswer(try await rehearsal.stored(received).revision)
            if days < Office.knownDays {
                try await attempts.refused("request.destination-unknown", weakness: "copy-to-new-address") {
                    try await office.sendAnswer(received.reference, answer, by: .madeUpPrivacyContact)
                }
                continue
            }
            try await rehearsal.deliverMail()
            let before = await rehearsal.mailbox.mails(to: foreign).count
            try await office.sendAnswer(received.reference, answer, by: .madeUpPrivacyContact)
            try attempts.holds(
                try await !office.renewLink(received.statusSecret), weakness: "copy-renewed-to-unknown-address")
            try await rehearsal.deliverMail()
            try attempts.holds(
                await rehearsal.mailbox.mails(to: foreign).count == before, weakness: "copy-to-unknown-address")
            try attempts.holds(
                await !rehearsal.mailbox.mails(to: specimen.email).isEmpty, weakness: "copy-to-nobody")
        }
    }
}
