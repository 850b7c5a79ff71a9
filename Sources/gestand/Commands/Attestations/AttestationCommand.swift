import ArgumentParser
import Declarations
import Documents
import Rules

/// `gestand attestation`: what only people can show.
struct AttestationCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "attestation", abstract: Help.attestation.text,
            subcommands: [
                AttestationListCommand.self, AttestationRecordCommand.self, AttestationWithdrawCommand.self,
                AttestationCalendarCommand.self,
            ])
    }
}

/// `gestand attestation list`: what must be shown and how it stands.
struct AttestationListCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: Help.attestationList.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @Option(help: Help.format) var format = OutputFormat.text
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let standings = try await data.office(organisation).evidence(by: data.actor)
        switch format {
        case .text:
            for standing in standings {
                let words = [
                    standing.state.code, standing.id.name, standing.item?.givenOn.description ?? "-",
                    standing.lapsesOn?.description ?? "-", standing.item?.id.rawValue ?? "-",
                    standing.duty.title.text,
                ]
                Speech.put(words.joined(separator: "\t") + "\n")
            }
        case .json: Speech.put(JSONValue.array(standings.map(\.json)).text)
        }
        let shown = standings.count { $0.verdict == .kept || $0.verdict == .atRisk }
        Speech.say(AttestationTexts.summary(shown, of: standings.count))
    }
}

/// `gestand attestation calendar`: the days on which evidence lapses, for a calendar.
struct AttestationCalendarCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "calendar", abstract: Help.attestationCalendar.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let office = try await data.office(organisation)
        let standings = try await office.evidence(by: data.actor)
        Speech.put(
            EvidenceCalendar.render(
                standings, organisation: office.declaration.organisation, language: Speech.language,
                at: "\(office.environment.baseAddress)/desk/\(organisation)/attestations",
                stamp: office.environment.now))
    }
}

extension EvidenceDuty.ID {
    /// As it is written on the command line: `attestation/confidentiality/staff.…`.
    var name: String { "\(kind.rawValue)/\(element)/\(subject.code)" }

    /// Reads such a name; nil for anything else.
    init?(name: String) {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count == 3, let kind = EvidenceKind(rawValue: parts[0]),
            let subject = EvidenceSubject(code: parts[2])
        else { return nil }
        self.init(kind: kind, element: parts[1], subject: subject)
    }
}

extension EvidenceStanding.State {
    /// A stable word for programs.
    var code: String {
        switch self {
        case .missing: "missing"
        case .awaitingOfficer: "awaiting-officer"
        case .lacking: "lacking"
        case .shown: "shown"
        case .lapsing: "lapsing"
        case .lapsed: "lapsed"
        }
    }
}

extension EvidenceStanding {
    fileprivate var json: JSONValue {
        let missing: [AgreementElement] = if case .lacking(let elements) = state { elements } else { [] }
        return [
            "duty": .string(id.name), "state": .string(state.code), "verdict": .string(verdict.rawValue),
            "title": ["nl": .string(duty.title.nl), "en": .string(duty.title.en)],
            "evidence": JSONValue(item?.id.rawValue), "givenOn": JSONValue(item?.givenOn.description),
            "lapsesOn": JSONValue(lapsesOn?.description), "lacking": JSONValue(texts: missing.map(\.rawValue)),
        ]
    }
}
