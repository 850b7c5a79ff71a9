import ArgumentParser
import Declarations
import Foundation
import Processing
import Rules

/// `gestand staff`: accounts.
struct StaffCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "staff", abstract: Help.staff.text, subcommands: [StaffAddCommand.self])
    }
}

/// `gestand staff add`: a new account.
struct StaffAddCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: Help.staffAdd.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @Argument(help: Help.username) var username: String
    @Option(help: Help.staffName) var name: String
    @Option(help: Help.role) var role: [String] = []
    @Option(help: Help.passwordFile) var passwordFile: String
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    /// A longer file is the wrong file.
    private static let longestPassword = 1_024

    func run() async throws {
        let office = try await data.office(organisation)
        let declaration = office.declaration
        let known = (declaration.roles + BuiltIn.roles).map(\.id.rawValue)
        if let unknown = role.first(where: { !known.contains($0) }) {
            throw CommandRefusal.refused(.notFound, StaffTexts.unknownRole(unknown, known: known))
        }
        guard !role.isEmpty else { throw CommandRefusal.usage(StaffTexts.roleMissing(known: known)) }
        _ = try await office.addStaff(
            username: username, name: name, password: try password(), roles: role.map { StaffRole.ID($0) },
            by: data.actor)
        Speech.say(StaffTexts.added(username, organisation: organisation))
    }

    private func password() throws -> String {
        let bytes = try BoundedInput.read(passwordFile, atMost: Self.longestPassword)
        guard bytes.count <= Self.longestPassword, let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandRefusal.missing(passwordFile)
        }
        return text.trimmingCharacters(in: .newlines)
    }
}

/// What the commands about staff say.
enum StaffTexts {
    static func added(_ username: String, organisation: String) -> Bilingual {
        Bilingual(
            nl: "‘\(username)’ kan zich aanmelden bij ‘\(organisation)’.",
            en: "‘\(username)’ can sign in at ‘\(organisation)’.")
    }

    static func unknownRole(_ role: String, known: [String]) -> Bilingual {
        Bilingual(
            nl: "De rol ‘\(role)’ is er niet. Kies uit: \(known.joined(separator: ", ")).",
            en: "There is no role ‘\(role)’. Choose from: \(known.joined(separator: ", ")).")
    }

    static func roleMissing(known: [String]) -> Bilingual {
        Bilingual(
            nl: "Noem een rol met --role. Kies uit: \(known.joined(separator: ", ")).",
            en: "Name a role with --role. Choose from: \(known.joined(separator: ", ")).")
    }
}
