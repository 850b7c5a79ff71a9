import Declarations
import Rules

/// A database of one organisation.
///
/// Closures are synchronous and run on the engine's own threads. A write closure may be run twice, so
/// it makes no ids, instants or effects of its own: they are made before and handed in.
protocol Engine: Sendable {
    /// Runs a reading closure on a consistent state.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (any SQLSession) throws -> Result
    ) async throws -> Result

    /// Runs a writing closure; everything in it is durable when this returns, or nothing is.
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any SQLSession) throws -> Result
    ) async throws -> Result

    /// Makes erased rows disappear from the files of the engine.
    ///
    /// - Returns: false when some of them are still in the files, because writing them anew has to wait.
    func settle(at now: Instant) async throws -> Bool

    /// Closes the database.
    func close() throws
}
