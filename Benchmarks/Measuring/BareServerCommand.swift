import ArgumentParser
import Hummingbird
import Logging

/// A server that answers with fixed bytes: what the HTTP library alone can do.
struct BareServerCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "bare", abstract: "A bare answer of a given size at /.")
    }

    @Option var port: Int
    @Option(help: "Bytes of the answer.") var size = 2

    mutating func run() async throws {
        let text = String(repeating: "x", count: size)
        let router = Router()
        router.get("/") { _, _ in text }
        var logger = Logger(label: "bare")
        logger.logLevel = .warning
        let application = Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            logger: logger)
        try await application.runService()
    }
}
