import Declarations
import Documents
import Rules
import Vault

/// Asks for a copy as a person does, and looks whether all that art. 15 requires is in it, and nothing else.
enum AccessAnswerTest: SelfTest {
    static let mechanism = Mechanism.accessAnswer

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let outcome = try await AnswerJourney(rehearsal: rehearsal, right: .access).travel(&attempts)
        let answer = outcome.answer
        let values = answer.records.flatMap(\.values)
        try attempts.holds(answer.processesData, weakness: "ac-01")
        let found = Set(values.map { "\($0.field)=\($0.text)" })
        for record in outcome.specimen.records {
            for (field, text) in record.values {
                try attempts.holds(found.contains("\(field)=\(text)"), weakness: "ac-02")
            }
        }
        try attempts.holds(values.count == outcome.specimen.texts.count, weakness: "ac-02.count")
        for value in values { try look(at: value, in: rehearsal, &attempts) }
        try lookAtWhole(answer, in: rehearsal.declaration, &attempts)
        let overview = AccessAnswerHTML.render(answer, .nl)
        let data = AccessAnswerJSON.render(answer).text
        for text in outcome.specimen.texts {
            try attempts.holds(overview.contains(text) && data.contains(text), weakness: "value-not-in-package")
        }
        let own = Set(outcome.specimen.texts)
        for text in outcome.other.texts where !own.contains(text) && text.count > 5 {
            try attempts.holds(!data.contains("\"\(text)\""), weakness: "value-of-another-person")
        }
        try await lookAtRecipients(in: rehearsal, &attempts)
    }

    private static func look(
        at value: AnsweredValue, in rehearsal: Rehearsal, _ attempts: inout Attempts
    ) throws {
        try attempts.holds(!value.purposes.isEmpty, weakness: "ac-03")
        try attempts.holds(!value.category.nl.isEmpty && !value.category.en.isEmpty, weakness: "ac-04")
        try attempts.holds(
            value.keepUntil.date != nil || !value.keepUntil.criterion.nl.isEmpty, weakness: "ac-06")
        try attempts.holds(!value.source.label.nl.isEmpty && value.source.collectedOn != nil, weakness: "ac-09")
        for purpose in value.purposes {
            let declared = rehearsal.declaration.purpose(purpose.id)
            try attempts.holds(purpose.basis == declared?.basis, weakness: "ac-12")
        }
    }

    private static func lookAtWhole(
        _ answer: AccessAnswer, in declaration: Declaration, _ attempts: inout Attempts
    ) throws {
        let declared = DeclaredFacts(declaration)
        try attempts.holds(!answer.rights.isEmpty && answer.rights == declared.rights, weakness: "ac-07")
        try attempts.holds(!answer.authority.name.isEmpty, weakness: "ac-08")
        try attempts.holds(answer.profiling == declared.profiling, weakness: "ac-10")
        try attempts.holds(answer.transfers == declared.transfers, weakness: "ac-11")
        try attempts.holds(answer.processors == declared.processors, weakness: "ac-13")
        try attempts.holds(
            !answer.reference.isEmpty && answer.receivedOn != nil && !answer.statementVersions.isEmpty,
            weakness: "ac-14")
    }

    /// Passes data on and looks whether the answer names the recipient itself (AC-05).
    private static func lookAtRecipients(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        guard let recipient = rehearsal.declaration.recipients.first,
            let purpose = rehearsal.declaration.purposes.first
        else { return }
        let specimen = try await rehearsal.add(
            as: try rehearsal.kindWithAddress(), number: 3, daysAgo: Rehearsal.knownDays)
        guard let record = specimen.records.first(where: { !$0.values.isEmpty }) else { return }
        let disclosure = Disclosure(
            id: rehearsal.office.environment.entropy.id(), person: specimen.person, record: record.id,
            fields: Array(record.values.keys), recipient: recipient.id, purpose: purpose.id,
            at: rehearsal.office.environment.now)
        try await rehearsal.office.vault.write { try $0.addDisclosure(disclosure) }
        let received = try await rehearsal.submitConfirmed(.access, from: specimen.email)
        let answer = try await rehearsal.office.prepareAnswer(received.reference, by: .madeUpPrivacyContact).answer
        let told = answer.records.flatMap(\.values).filter { $0.disclosures.contains { $0.recipient == recipient.id } }
        try attempts.holds(told.count == record.values.count, weakness: "ac-05")
    }
}
