import ArgumentParser
import Declarations
import Ledger
import Rules

/// How the program ends: a code, and at most one message that says what to do.
struct Departure {
    /// The codes that the manual names.
    enum Code: Int32 {
        case done = 0
        /// Refused by a rule, or errors were found.
        case refused = 1
        /// The command line is not right.
        case usage = 2
        case notFound = 3
        case notAllowed = 4
        /// Something else came first.
        case conflict = 5
        /// Something that is needed is not there now.
        case unavailable = 69
        /// Our own fault.
        case fault = 70

        init(_ category: RefusalCategory) {
            self =
                switch category {
                case .invalid: .refused
                case .notAllowed, .tooMany: .notAllowed
                case .notFound: .notFound
                case .conflict: .conflict
                case .unavailable: .unavailable
                }
        }
    }

    private let code: Code
    private let message: Bilingual?
    /// Text that was asked for, such as help.
    private let output: String?

    init(of error: any Error) {
        switch error {
        case let code as ExitCode:
            self.init(Code(rawValue: code.rawValue) ?? .refused)
        case let refusal as any Refusal:
            self.init(Code(refusal.category), message: refusal.message)
        case let refusal as CommandRefusal:
            self.init(refusal.code, message: refusal.message)
        default:
            switch Gestand.exitCode(for: error) {
            case .success: self.init(.done, output: ParserTexts.help(Gestand.fullMessage(for: error)).text)
            case .validationFailure: self.init(.usage, message: Self.usage(error))
            default: self.init(.fault, message: CommandTexts.fault("\(error)"))
            }
        }
    }

    private init(_ code: Code, message: Bilingual? = nil, output: String? = nil) {
        self.code = code
        self.message = message
        self.output = output
    }

    /// Writes what is to be said, and gives the code.
    func speak() -> Code {
        if let output { Speech.put(output + "\n") }
        if let message { Speech.say(message.map(Self.line)) }
        return code
    }

    private static func usage(_ error: any Error) -> Bilingual {
        CommandTexts.usage(ParserTexts.problem(Gestand.message(for: error)))
    }

    /// A message is one line, whatever it came from.
    private static func line(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(separator: " ")
    }
}
