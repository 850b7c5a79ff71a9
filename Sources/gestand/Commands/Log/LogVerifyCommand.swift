import ArgumentParser
import Documents
import Foundation
import Ledger

/// `gestand log verify`: from the files alone, with no database, no key of ours, no server.
struct LogVerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "verify", abstract: Help.logVerify.text)
    }

    @Argument(help: Help.logFolder) var folder: String
    @Option(help: Help.trustedKey) var key: String?
    @Option(help: Help.keptCheckpoint) var checkpoint: [String] = []
    @Option(help: Help.format) var format = OutputFormat.text
    @OptionGroup var speech: LanguageOption

    func run() throws {
        let files = try LogFolder(path: folder).read()
        let kept = try checkpoint.map(KeptCheckpoint.read)
        let verification = LogVerification.verify(files: files, trusting: try key.map(Self.trusted), earlier: kept)
        switch format {
        case .text:
            for fault in verification.faults {
                Speech.put("\(fault.code)\t\(fault.place)\t\(LogTexts.fault(fault).text)\n")
            }
        case .json: Speech.put(Self.json(verification).line)
        }
        guard verification.isSound, let checkpoint = verification.checkpoint else {
            throw CommandRefusal.refused(.refused, LogTexts.unsound(faults: verification.faults.count))
        }
        Speech.say(
            LogTexts.sound(entries: checkpoint.size, name: checkpoint.origin, isTrusted: key != nil, kept: kept.count))
    }

    /// A longer file is no key.
    private static let longestKey = 1_024

    private static func trusted(_ path: String) throws -> VerifierKey {
        let bytes = try BoundedInput.read(path, atMost: longestKey)
        guard bytes.count <= longestKey else { throw CommandRefusal.usage(LogTexts.keyMalformed(path)) }
        let line = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        do { return try VerifierKey(parsing: line) } catch {
            throw CommandRefusal.usage(LogTexts.keyMalformed(path))
        }
    }

    private static func json(_ verification: LogVerification) -> JSONValue {
        [
            "sound": .bool(verification.isSound),
            "entries": verification.checkpoint.map { .number($0.size) } ?? .null,
            "name": JSONValue(verification.checkpoint?.origin),
            "faults": .array(
                verification.faults.map { fault in
                    [
                        "code": .string(fault.code), "file": JSONValue(fault.file),
                        "entry": fault.entry.map { .number($0) } ?? .null,
                    ]
                }),
        ]
    }
}

extension LogFault {
    /// Where it is: the entry or the file; a dash when it is neither.
    fileprivate var place: String { entry.map { String($0) } ?? file ?? "-" }
}
