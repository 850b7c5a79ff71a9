import Declarations
import Processing
import Rules
import Testing

@testable import Proof

@Suite("The verdict over the response term follows the requests")
struct ResponseTermTests {
    private func verdict(_ house: House, right: Right? = nil) async throws -> ProvenPromise {
        let proof = try await Prover.prove(house.office)
        return try #require(
            proof.promises.first { $0.promise.mechanism == .responseTerm && $0.promise.right == right })
    }

    @Test("without any request nothing is shown")
    func none() async throws {
        let house = try await House()
        let found = try await verdict(house)
        #expect(found.verdict == .unproven)
        #expect(found.evidence.figures.first?.value.nl == "0")
    }

    @Test("received, near its last day, late, and answered late stays visible for a year")
    func fourStates() async throws {
        let house = try await House()
        let first = try await house.receive(.access)
        #expect(try await verdict(house).verdict == .unproven)
        try await house.answer(first)
        #expect(try await verdict(house).verdict == .kept)

        // Received on 2 March; 30 days are promised, so 1 April is the last day.
        let second = try await house.receive(.access, from: "noor@example.org")
        house.clock.move(days: 24)
        #expect(try await verdict(house).verdict == .kept)
        let open = try await verdict(house).evidence
        #expect(open.sentence.nl == "1 van de 1 verzoeken op tijd beantwoord; het oudste open verzoek is 24 dagen oud.")

        house.clock.move(days: 1)
        let soon = try await verdict(house)
        #expect(soon.verdict == .atRisk)
        #expect(soon.evidence.sentence.nl.contains(second))
        #expect(soon.evidence.sentence.nl.contains("woensdag 1 april 2026 zijn beantwoord (nog 5 dagen)"))

        house.clock.move(days: 5)
        #expect(try await verdict(house).verdict == .atRisk)
        house.clock.move(days: 1)
        let late = try await verdict(house)
        #expect(late.verdict == .broken)
        #expect(late.evidence.sentence.en.contains(second))

        try await house.answer(second)
        let after = try await verdict(house)
        #expect(after.verdict == .broken)
        #expect(
            after.evidence.sentence.nl == "Verzoek \(second) is te laat beantwoord. Dat blijft 12 maanden zichtbaar.")

        house.clock.move(days: 364)
        #expect(try await verdict(house).verdict == .broken)
        house.clock.move(days: 3)
        #expect(try await verdict(house).verdict == .unproven)
    }

    @Test("a request that waits for proof of identity does not run late while its term stands still")
    func paused() async throws {
        let house = try await House()
        var draft = RequestDraft(right: .access)
        draft.email = "mila@example.org"
        _ = try await house.office.submit(draft, language: .nl, channel: .web, network: nil)
        try await house.deliver()
        house.clock.move(days: 60)
        #expect(try await verdict(house).verdict == .unproven)
    }

    @Test("a right is judged by its own requests and by its mechanism's test, whichever is worse")
    func ofOneRight() async throws {
        let house = try await House()
        func restriction() async throws -> ProvenPromise {
            let proof = try await Prover.prove(house.office)
            return try #require(proof.promises.first { $0.promise.mechanism == .restriction })
        }
        #expect(try await restriction().verdict == .unproven)
        try await house.plant(.restriction, passed: true)
        #expect(try await restriction().verdict == .kept)
        #expect(try await restriction().evidence.sentence.nl.hasSuffix("Niemand heeft hier nog om gevraagd."))

        _ = try await house.receive(.access)
        let reference = try await house.receive(.restriction, from: "noor@example.org")
        house.clock.move(days: 27)
        try await house.plant(.restriction, passed: true)
        #expect(try await restriction().verdict == .atRisk)
        #expect(try await restriction().evidence.sentence.nl.contains(reference))
        try await house.answer(reference)
        #expect(try await restriction().verdict == .kept)
        try await house.plant(.restriction, passed: false)
        #expect(try await restriction().verdict == .broken)
    }

    @Test("a mail that was given up puts the promise at risk: the answer did not arrive")
    func undelivered() async throws {
        let house = try await House()
        try await house.answer(try await house.receive(.access))
        #expect(try await verdict(house).verdict == .kept)
        let reference = try await write(house, try await house.receive(.access, from: "noor@example.org"))
        _ = try await house.office.runOutbox(over: ClosedDoor(), from: MailAddress("privacy@luxigo.example"))
        let found = try await verdict(house)
        #expect(found.verdict == .atRisk && found.evidence.sentence.nl.contains(reference))
        #expect(found.evidence.isActionable)
        for effect in try await house.office.undelivered(by: House.contact) where effect.state == .dead {
            try await house.office.reachOtherwise(effect.id, by: House.contact)
        }
        #expect(try await verdict(house).verdict == .kept)
        #expect(try await verdict(house).evidence.sentence.nl.hasPrefix("2 van de 2"))
    }

    /// Writes an answer that stays in the outbox.
    private func write(_ house: House, _ reference: String) async throws -> String {
        let revision = try await house.office.prepareAnswer(reference, by: House.contact).request.revision
        let elsewhere = Dictionary(uniqueKeysWithValues: house.office.declaration.otherSystems.map { ($0.id, "") })
        try await house.office.sendAnswer(
            reference, AnswerToSend(revision: revision, found: elsewhere), by: House.contact)
        return reference
    }

    @Test("an answer that was written and has not left is no answer: it runs, it is noticed, and it becomes late")
    func written() async throws {
        let house = try await House()
        let reference = try await write(house, try await house.receive(.access))
        #expect(try await verdict(house).verdict == .unproven)
        house.clock.move(days: 1)
        let waiting = try await verdict(house)
        #expect(waiting.verdict == .atRisk && waiting.evidence.sentence.nl.contains(reference))
        house.clock.move(days: 31)
        #expect(try await verdict(house).verdict == .broken)
        try await house.deliver()
        let late = try await verdict(house)
        #expect(late.verdict == .broken && late.evidence.sentence.nl.contains("te laat beantwoord"))
    }

    @Test("without mail nobody is asked who they are, so the term does not stand still")
    func notAsked() async throws {
        let house = try await House()
        var draft = RequestDraft(right: .access)
        draft.email = "mila@example.org"
        _ = try await house.office.submit(draft, language: .nl, channel: .web, network: nil)
        house.clock.move(days: 60)
        #expect(try await verdict(house).verdict == .broken)
    }
}

/// A mail server that refuses everything.
private struct ClosedDoor: MailTransport {
    func send(_ mail: OutgoingMail) async -> MailOutcome { .refused(code: "550") }
}
