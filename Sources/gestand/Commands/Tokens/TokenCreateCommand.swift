import ArgumentParser
import Declarations
import Processing
import Rules

/// `gestand token create`: a new token, shown once.
struct TokenCreateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "create", abstract: Help.tokenCreate.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @Option(help: Help.tokenName) var name: String
    @Option(help: Help.tokenPurpose) var purpose: [String] = []
    @Option(help: Help.tokenAction) var action: [String] = []
    @Option(help: Help.expires) var expires: String?
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let actions = try action.map { name in
            guard let action = TokenAction(rawValue: name) else {
                throw CommandRefusal.refused(.notFound, TokenTexts.unknownAction(name))
            }
            return action
        }
        let term = expires.map { Period($0) } ?? Office.tokenTerm
        guard let term else { throw CommandRefusal.usage(TokenTexts.unknownTerm) }
        let office = try await data.office(organisation)
        let made = try await office.addToken(
            named: name, scope: TokenScope(purposes: Set(purpose.map { Purpose.ID($0) }), actions: Set(actions)),
            term: term, by: data.actor)
        Speech.say(TokenTexts.keepIt)
        Speech.put(made.secret + "\n")
    }
}
