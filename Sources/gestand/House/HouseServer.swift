import Hummingbird
import Logging
import NIOCore
import Processing
import Site

/// The server that `serve` and `demo` share: pages, jobs, and an end without losing anything.
struct HouseServer {
    let host: String
    let port: Int

    /// How long a connection may say nothing: visitors who never finish must not keep others out.
    private static let idle = TimeAmount.seconds(30)

    /// Serves until the machine asks to stop (SIGTERM) or the user does (SIGINT).
    ///
    /// - Parameter ready: called once, when the first visitor can come.
    func run(
        _ router: Router<SiteContext>, jobs: JobRunner, ready: @escaping @Sendable () -> Void
    ) async throws {
        var logger = Logger(label: "gestand") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .warning
        let application = Application(
            router: router, server: .http1(configuration: .init(idleTimeout: Self.idle)),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: nil),
            services: [JobLoop(runner: jobs)], onServerRunning: { _ in ready() }, logger: logger)
        try await application.runService()
    }
}
