import Declarations
import Documents
import Rules
import Vault

/// The way of a request from receipt to collected answer, with the attempts to leave it on the way.
struct AnswerJourney {
    let rehearsal: Rehearsal
    /// The right that is asked for.
    let right: Right

    /// What came out at the end.
    struct Outcome {
        /// The answer as the privacy contact saw it.
        let answer: AccessAnswer
        /// The request.
        let request: StoredRequest
        /// The person it is about.
        let specimen: Specimen
        /// Another person, of whom nothing may be in it.
        let other: Specimen
    }

    /// Goes all the way, once.
    func travel(_ attempts: inout Attempts) async throws -> Outcome {
        _ = try rehearsal.terms(of: right)
        let kind = try rehearsal.kindWithAddress()
        let office = rehearsal.office
        let specimen = try await rehearsal.add(as: kind, number: 1, copies: 2, daysAgo: Rehearsal.knownDays)
        let other = try await rehearsal.add(as: kind, number: 2, daysAgo: Rehearsal.knownDays)
        let received = try await rehearsal.submit(right, from: specimen.email)
        let reference = received.reference
        try await attempts.refused("request.identity-missing", weakness: "prepared-before-identity") {
            _ = try await office.prepareAnswer(reference, by: .madeUpPrivacyContact)
        }
        let early = try await rehearsal.stored(received).revision
        try await attempts.refused("request.identity-missing", weakness: "sent-before-identity") {
            try await office.sendAnswer(reference, rehearsal.wholeAnswer(early), by: .madeUpPrivacyContact)
        }
        _ = try await office.confirmIdentity(try await rehearsal.newestLink(to: specimen.email))
        try await attempts.refused("purpose.role-missing", weakness: "prepared-without-role") {
            _ = try await office.prepareAnswer(reference, by: .madeUp(rehearsal.declaration.roles.map(\.id)))
        }
        let prepared = try await office.prepareAnswer(reference, by: .madeUpPrivacyContact)
        let revision = prepared.request.revision
        let whole = rehearsal.wholeAnswer(revision)
        if !rehearsal.declaration.otherSystems.isEmpty {
            try await attempts.refused("request.systems-not-searched", weakness: "sent-without-searching") {
                try await office.sendAnswer(
                    reference, AnswerToSend(revision: revision, found: [:]), by: .madeUpPrivacyContact)
            }
        }
        try await attempts.refused("request.answer-changed", weakness: "sent-unseen") {
            var unseen = whole
            unseen.seen = "another answer"
            try await office.sendAnswer(reference, unseen, by: .madeUpPrivacyContact)
        }
        try await attempts.refused("request.other-answer", weakness: "granted-without-data") {
            try await office.answer(
                reference, by: LetterAnswer(done: ["Gedaan"]), revision: revision, actor: .madeUpPrivacyContact)
        }
        try await office.sendAnswer(reference, whole, by: .madeUpPrivacyContact)
        try await attempts.refused("request.already-answered", weakness: "sent-twice") {
            try await office.sendAnswer(reference, whole, by: .madeUpPrivacyContact)
        }
        try await collect(prepared, from: specimen.email, &attempts)
        return Outcome(answer: prepared.answer, request: prepared.request, specimen: specimen, other: other)
    }

    /// Collects the answer by the link in the mail: it must be the whole package, byte for byte.
    private func collect(_ prepared: PreparedAnswer, from email: String, _ attempts: inout Attempts) async throws {
        let office = rehearsal.office
        let link = try await rehearsal.newestLink(to: email)
        let collected = try await office.download(link)
        let whole = try office.package(
            prepared.answer, found: [:], for: prepared.request, on: office.environment.today)
        try attempts.holds(collected.package == whole, weakness: "package-differs")
        try await attempts.refused("request.link-dead", weakness: "collected-with-old-link") {
            _ = try await rehearsal.later(hours: Office.linkHours + 1).office.download(link)
        }
    }
}
