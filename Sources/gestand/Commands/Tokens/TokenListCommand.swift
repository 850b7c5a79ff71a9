import ArgumentParser
import Declarations
import Documents
import Processing
import Rules
import Vault

/// `gestand token list`: every token, without its secret.
struct TokenListCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: Help.tokenList.text)
    }

    @Argument(help: Help.organisation) var organisation: String
    @Option(help: Help.format) var format = OutputFormat.text
    @OptionGroup var data: DataOptions
    @OptionGroup var speech: LanguageOption

    func run() async throws {
        let office = try await data.office(organisation)
        let now = office.environment.now
        for token in try await office.tokens(by: data.actor) {
            Speech.put(format == .text ? line(token, now) : json(token, now).line)
        }
    }

    private func line(_ token: StoredToken, _ now: Instant) -> String {
        let state =
            token.isLive(at: now) ? TokenTexts.live : token.revokedAt == nil ? TokenTexts.ended : TokenTexts.revoked
        let parts = [
            token.id.rawValue, state.text, token.name, purposes(token).joined(separator: " "),
            actions(token).joined(separator: " "), AmsterdamTime.date(of: token.expiresAt).description,
            token.lastUsedOn?.description ?? TokenTexts.never.text,
        ]
        return parts.joined(separator: "\t") + "\n"
    }

    private func json(_ token: StoredToken, _ now: Instant) -> JSONValue {
        [
            "token": .string(token.id.rawValue), "name": .string(token.name), "live": .bool(token.isLive(at: now)),
            "purposes": JSONValue(texts: purposes(token)), "actions": JSONValue(texts: actions(token)),
            "expires": .string(AmsterdamTime.date(of: token.expiresAt).description),
            "lastUsed": JSONValue(token.lastUsedOn?.description),
        ]
    }

    private func purposes(_ token: StoredToken) -> [String] { token.scope.purposes.map(\.rawValue).sorted() }
    private func actions(_ token: StoredToken) -> [String] { token.scope.actions.map(\.rawValue).sorted() }
}
