import ArgumentParser
import Declarations
import Documents
import Rules

extension CalendarDate: ExpressibleByArgument {
    /// A date as the command line writes it.
    public init?(argument: String) { self.init(argument) }
}

extension Period: ExpressibleByArgument {
    /// A period as the command line writes it; one of no length promises nothing.
    public init?(argument: String) {
        guard let period = Period(argument), !period.isZero else { return nil }
        self = period
    }
}

/// A pause as the command line writes it: `2026-03-06/2026-03-10`.
struct PauseArgument: ExpressibleByArgument {
    let pause: Pause

    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { CalendarDate(String($0)) }
        guard parts.count == 2, let from = parts[0], let to = parts[1], from <= to else { return nil }
        pause = Pause(askedOn: from, answeredOn: to)
    }
}

/// `gestand due`: the sum of a term, with its explanation.
struct DueCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "due", abstract: Help.due.text)
    }

    @Argument(help: Help.receipts) var receipts: [CalendarDate]
    @Option(help: Help.term) var term: [Period] = []
    @Flag(help: Help.extended) var extended = false
    @Option(help: Help.paused) var paused: [PauseArgument] = []
    @Option(help: Help.format) var format = OutputFormat.text
    @OptionGroup var speech: LanguageOption

    func run() throws {
        for receipt in receipts {
            let due = ResponseTerm.due(
                receipt: receipt, terms: term, pauses: paused.map(\.pause), extension: extended ? .inTime : .none)
            switch format {
            case .text: Speech.put("\(receipt) \(due.binding)\n  \(due.explanation.text)\n")
            case .json: Speech.put(Self.json(due).line)
            }
        }
    }

    private static func json(_ due: DueDate) -> JSONValue {
        [
            "receipt": .string(due.receipt.description), "nominal": .string(due.nominal.description),
            "legalLatest": .string(due.legalLatest.description), "promiseDue": JSONValue(due.promiseDue?.description),
            "binding": .string(due.binding.description), "steerTo": .string(due.steerTo.description),
            "explanation": ["nl": .string(due.explanation.nl), "en": .string(due.explanation.en)],
        ]
    }
}
