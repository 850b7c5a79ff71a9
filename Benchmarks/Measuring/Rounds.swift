import Foundation

/// Interleaved rounds: each variant in turn, so that a machine that becomes slower is slower for all.
enum Rounds {
    struct Settings: Sendable {
        /// Rounds that count; one more before them does not.
        var count: Int
        /// Operations of each variant in a round.
        var operations: Int
        /// How many run at once.
        var callers: Int
    }

    typealias Operation = @Sendable (Int) async throws -> Void

    /// Seconds for an operation in each round, by variant: the time of the round divided by its operations.
    static func run(_ settings: Settings, _ variants: [String: Operation]) async throws -> [String: [Double]] {
        var seconds: [String: [Double]] = [:]
        for round in 0...settings.count {
            for (name, operation) in variants.sorted(by: { $0.key < $1.key }) {
                let elapsed = try await time(settings, from: round * settings.operations, operation)
                if round > 0 { seconds[name, default: []].append(elapsed / Double(settings.operations)) }
            }
        }
        return seconds
    }

    private static func time(
        _ settings: Settings, from first: Int, _ operation: @escaping Operation
    ) async throws -> Double {
        let start = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<settings.callers {
                group.addTask {
                    for index in stride(from: caller, to: settings.operations, by: settings.callers) {
                        try await operation(first + index)
                    }
                }
            }
            try await group.waitForAll()
        }
        return start.duration(to: .now) / .seconds(1)
    }
}
