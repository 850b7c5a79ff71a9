import Processing
import ServiceLifecycle

/// Runs the jobs as long as the server runs: a round every two seconds, the tests of the mechanisms each hour.
struct JobLoop: Service {
    let runner: JobRunner

    /// Soon enough that a mail follows its click, and rare enough that a quiet house costs nothing.
    private static let pause = Duration.seconds(2)
    private static let roundsPerHour = 1_800

    func run() async throws {
        var rounds = 0
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            await runner.round()
            if rounds % Self.roundsPerHour == 0 { await runner.selfTests() }
            rounds += 1
            do {
                try await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.pause) }
            } catch { break }
        }
    }
}
