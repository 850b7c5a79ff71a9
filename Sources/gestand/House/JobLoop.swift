import Processing
import ServiceLifecycle

/// Runs the jobs as long as the server runs: a round every two seconds, the tests of the mechanisms when they are due.
struct JobLoop: Service {
    let runner: JobRunner

    /// Soon enough that a mail follows its click, and rare enough that a quiet house costs nothing.
    private static let pause = Duration.seconds(2)
    /// A look each minute is enough for tests that are due once a day, also after a clock was moved.
    private static let roundsPerLook = 30

    func run() async throws {
        var rounds = 0
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            await runner.round()
            if rounds % Self.roundsPerLook == 0 { await runner.selfTests() }
            rounds += 1
            do {
                try await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.pause) }
            } catch { break }
        }
    }
}
