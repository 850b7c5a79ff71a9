import Declarations
import Foundation

/// What the program says: data to standard output, messages to standard error, in the user's language.
enum Speech {
    /// The language of messages and help, known before the command line is read so that its errors can be said.
    static let language = language(
        arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

    /// The language that `--language` or the locale asks for; English when neither is Dutch.
    static func language(arguments: [String], environment: [String: String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--language", index + 1 < arguments.count,
                let chosen = Language(rawValue: arguments[index + 1])
            {
                return chosen
            }
            if argument.hasPrefix("--language="), let chosen = Language(rawValue: String(argument.dropFirst(11))) {
                return chosen
            }
        }
        // The order of POSIX: all, messages, the rest.
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("nl") == true ? .nl : .en
    }

    /// Writes data.
    ///
    /// A full disk or a closed pipe at the other side ends the command, as it would for any tool.
    static func put(_ text: String) { put(bytes: Array(text.utf8)) }

    /// Writes data that need not be text.
    static func put(bytes: [UInt8]) {
        do { try FileHandle.standardOutput.write(contentsOf: Data(bytes)) } catch {
            say(CommandTexts.outputFull)
            exit(Departure.Code.unavailable.rawValue)
        }
    }

    /// Writes a message on a line of its own.
    static func say(_ text: Bilingual) {
        try? FileHandle.standardError.write(contentsOf: Data("\(text[language])\n".utf8))
    }
}

extension Bilingual {
    /// The text in the user's language.
    var text: String { self[Speech.language] }
}
