import ArgumentParser
import Declarations
import Foundation
import Processing
import Rules

/// `gestand attestation record`: evidence with its day, and where it is or its file.
struct AttestationRecordCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "record", abstract: Help.attestationRecord.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @Argument(help: Help.duty) var duty: String
    @Option(help: Help.givenOn) var givenOn: String
    @Option(help: Help.evidenceUntil) var until: String?
    @Option(help: Help.officerOn) var officerOn: String?
    @Option(help: Help.agreementElement) var element: [String] = []
    @Option(help: Help.reference) var reference: String = ""
    @Option(help: Help.evidenceFile) var file: String?
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        guard let id = EvidenceDuty.ID(name: duty) else { throw EvidenceRefusal.dutyUnknown }
        guard let given = CalendarDate(givenOn) else { throw EvidenceRefusal.givenOn }
        var new = NewEvidence(of: id, givenOn: given)
        if let until {
            guard let date = CalendarDate(until) else { throw EvidenceRefusal.until }
            new.until = date
        }
        if let officerOn {
            guard let date = CalendarDate(officerOn) else { throw EvidenceRefusal.officerOn }
            new.officerOn = date
        }
        new.elements = try elements()
        new.reference = reference
        if let file { new.file = try BoundedInput.read(file, atMost: EvidenceFile.largest) }
        let recorded = try await data.office(organisation).recordEvidence(new, by: data.actor)
        Speech.put("\(recorded)\n")
        Speech.say(AttestationTexts.recorded)
    }

    private func elements() throws -> [AgreementElement] {
        if element.contains("all") { return AgreementElement.allCases }
        return try element.map { name in
            guard let known = AgreementElement(rawValue: name) else {
                throw CommandRefusal.usage(AttestationTexts.unknownElement(name))
            }
            return known
        }
    }
}

/// `gestand attestation withdraw`: evidence that counts no more.
struct AttestationWithdrawCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "withdraw", abstract: Help.attestationWithdraw.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @Argument(help: Help.evidence) var evidence: String
    @Option(help: Help.withdrawalReason) var reason: String
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        guard let reason = EvidenceItem.Reason(rawValue: reason) else { throw EvidenceRefusal.reason }
        try await data.office(organisation).withdrawEvidence(
            EvidenceItem.ID(evidence), reason: reason, by: data.actor)
        Speech.say(AttestationTexts.withdrawn)
    }
}
