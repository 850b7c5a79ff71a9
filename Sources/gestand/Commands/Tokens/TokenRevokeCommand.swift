import ArgumentParser
import Processing
import Rules

/// `gestand token revoke`: ends a token at once.
struct TokenRevokeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "revoke", abstract: Help.tokenRevoke.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @Argument(help: Help.tokenID) var token: String
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let office = try await data.office(organisation)
        try await office.revokeToken(APIToken.ID(token), by: data.actor)
        Speech.say(TokenTexts.revoked(token))
    }
}
