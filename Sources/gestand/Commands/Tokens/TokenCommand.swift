import ArgumentParser
import Declarations
import Rules

/// `gestand token`: what programs show to use the JSON API.
struct TokenCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "token", abstract: Help.token.text,
            subcommands: [TokenCreateCommand.self, TokenListCommand.self, TokenRevokeCommand.self])
    }
}

/// What the commands about tokens say.
enum TokenTexts {
    static let unknownTerm = TokenRefusal.term.message
    static let keepIt = Bilingual(
        nl: "Bewaar dit token nu: het wordt niet nog eens getoond. Iedereen die het heeft, kan wat het mag.",
        en: "Keep this token now: it is not shown again. Whoever has it can do what it allows.")
    static let live = Bilingual(nl: "geldig", en: "live")
    static let ended = Bilingual(nl: "verlopen", en: "expired")
    static let revoked = Bilingual(nl: "ingetrokken", en: "revoked")
    static let never = Bilingual(nl: "nooit gebruikt", en: "never used")

    static func unknownAction(_ action: String) -> Bilingual {
        let known = TokenAction.allCases.map(\.rawValue).joined(separator: ", ")
        return Bilingual(
            nl: "‘\(action)’ is er niet. Kies uit: \(known).", en: "There is no ‘\(action)’. Choose from: \(known).")
    }

    static func revoked(_ id: String) -> Bilingual {
        Bilingual(
            nl: "Token \(id) is ingetrokken en opent niets meer.", en: "Token \(id) is revoked and opens nothing.")
    }
}
