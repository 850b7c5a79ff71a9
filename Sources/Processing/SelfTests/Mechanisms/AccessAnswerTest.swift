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

    /// What is expected comes from the declaration itself, and not from what the answer was made of.
    private static func lookAtWhole(
        _ answer: AccessAnswer, in declaration: Declaration, _ attempts: inout Attempts
    ) throws {
        let rights = Set(answer.rights.map(\.right))
        try attempts.holds(rights.isSuperset(of: declaration.rights.rights.compactMap(\.right)), weakness: "ac-07")
        for right in answer.rights {
            try attempts.holds(!right.meaning.nl.isEmpty && !right.meaning.en.isEmpty, weakness: "ac-07.words")
        }
        try attempts.holds(!answer.authority.name.isEmpty, weakness: "ac-08")
        for purpose in declaration.purposes where purpose.profiling {
            try attempts.holds(answer.profiling.contains(purpose.title), weakness: "ac-10")
        }
        for recipient in declaration.recipients {
            if let country = recipient.country, !EuropeanEconomicArea.contains(country) {
                try attempts.holds(answer.transfers.contains { $0.country == country }, weakness: "ac-11")
            }
            if recipient.role == .processor {
                try attempts.holds(answer.processors.contains { $0.id == recipient.id }, weakness: "ac-13")
            }
        }
        try attempts.holds(
            !answer.reference.isEmpty && answer.receivedOn != nil && !answer.statementVersions.isEmpty,
            weakness: "ac-14")
    }

    /// Passes data on as staff do, and looks whether the answer names the recipient itself (AC-05).
    private static func lookAtRecipients(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let specimen = try await rehearsal.add(
            as: try rehearsal.kindWithAddress(), number: 3, daysAgo: Rehearsal.knownDays)
        // A declaration under which nothing of this person goes to anybody leaves nothing to look for.
        guard let (recipient, sent) = try await passOn(specimen, in: rehearsal) else { return }
        let received = try await rehearsal.submitConfirmed(.access, from: specimen.email)
        let answer = try await rehearsal.office.prepareAnswer(received.reference, by: .madeUpPrivacyContact).answer
        let told = answer.records.flatMap(\.values).filter { $0.disclosures.contains { $0.recipient == recipient } }
        try attempts.holds(!sent.isEmpty && told.count == sent.count, weakness: "ac-05")
    }

    /// Passes on the first thing that the declaration lets go; nil when there is none.
    private static func passOn(
        _ specimen: Specimen, in rehearsal: Rehearsal
    ) async throws -> (Recipient.ID, [DataCategory.ID: String])? {
        let declaration = rehearsal.declaration
        for purpose in declaration.purposes {
            for recipient in purpose.recipients.compactMap({ declaration.recipients[id: $0] }) {
                for record in specimen.records where purpose.per == nil || purpose.per == record.kind {
                    let fields = Set(record.values.keys).intersection(purpose.data).intersection(recipient.data)
                    guard !fields.isEmpty else { continue }
                    let sent = try? await rehearsal.office.disclose(
                        fields, of: record.id, person: specimen.person, to: recipient.id, for: purpose.id,
                        by: .allowed(purpose))
                    if let sent { return (recipient.id, sent) }
                }
            }
        }
        return nil
    }
}
