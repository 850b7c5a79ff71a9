import Rules

/// The connections of one process to one database, each on a thread of its own, shared by all organisations.
final class PostgresPool: Sendable {
    let address: PostgresAddress
    private let queue: PostgresQueue
    private let door: PostgresDoor

    /// No connection is made before there is work.
    ///
    /// - Parameters:
    ///   - patience: how long work waits for a connection.
    ///   - answers: seconds that an answer may take before the server is held for dead.
    init(
        _ address: PostgresAddress, patience: Duration = PostgresQueue.usualPatience,
        answers: Double = PostgresConnection.usualPatience
    ) {
        self.address = address
        queue = PostgresQueue(size: address.connections, patience: patience)
        door = PostgresDoor(address, patience: answers)
    }

    deinit { queue.stop() }

    /// Does work on a connection and gives its result.
    ///
    /// - Throws: what the work throws; `StorageRefusal` when the database cannot do it now.
    func run<Result: Sendable>(
        _ kind: PostgresWork.Kind, of organisation: String?,
        _ body: @escaping @Sendable (any SQLSession) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let work = PostgresWork(kind: kind, organisation: organisation) { session in
                let result = try body(session)
                return { continuation.resume(returning: result) }
            } abandoned: {
                continuation.resume(throwing: $0)
            }
            queue.add(work) { PostgresWorker(queue: queue, door: door).start() }
        }
    }
}
