import Dispatch
import Foundation
import GRDB
import Rules

/// Puts waiting writes into one durable commit.
///
/// A commit costs one sync of the disk however much is in it, and every opening of personal data is a
/// write: so callers that arrive while a commit is under way share the next one. Each has a savepoint of
/// its own, so one that fails takes nothing with it.
final class CommitGroup: Sendable {
    private let pool: DatabasePool
    private let queue = DispatchQueue(label: "gestand.commit")
    private let waiting = Waiting()

    init(pool: DatabasePool) { self.pool = pool }

    /// Most writes in one commit; a longer group would make the first of it wait.
    static let largest = 64
    /// Most writes that wait, such as while a large file is written anew; more are told to come back.
    static let longest = 2_000

    /// Runs a write in the next group, and returns when it is durable.
    func commit<Result: Sendable>(_ body: @escaping @Sendable (Database) throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let job = Job { database in
                do {
                    let result = try body(database)
                    return .success { continuation.resume(returning: result) }
                } catch {
                    return .failure(error)
                }
            } abandoned: {
                continuation.resume(throwing: $0)
            }
            guard waiting.append(job, atMost: Self.longest) else {
                continuation.resume(throwing: StorageRefusal.busy)
                return
            }
            queue.async { self.drain() }
        }
    }

    private func drain() {
        let jobs = waiting.take(Self.largest)
        guard !jobs.isEmpty else { return }
        var answers: [@Sendable () -> Void] = []
        do {
            try pool.writeWithoutTransaction { database in
                try database.inTransaction(.immediate) {
                    for job in jobs { answers.append(try attempt(job, on: database)) }
                    return .commit
                }
            }
            for answer in answers { answer() }
        } catch {
            let reason = (error as? DatabaseError).map { SQLiteSession.refusal($0, "COMMIT") } ?? error
            for job in jobs { job.abandoned(reason) }
        }
    }

    private func attempt(_ job: Job, on database: Database) throws -> @Sendable () -> Void {
        try database.execute(sql: "SAVEPOINT one")
        switch job.run(database) {
        case .success(let answer):
            try database.execute(sql: "RELEASE one")
            return answer
        case .failure(let error):
            // A full disk ends the whole transaction in SQLite; then the group fails together. What a closure asked that
            // no engine takes, such as a zero byte, is its own affair.
            let isOfAll = [StorageRefusal.diskFull, .damaged, .busy].contains { $0 == error as? StorageRefusal }
            guard database.isInsideTransaction, !isOfAll else { throw error }
            try database.execute(sql: "ROLLBACK TO one")
            try database.execute(sql: "RELEASE one")
            return { job.abandoned(error) }
        }
    }

    private struct Job: Sendable {
        let run: @Sendable (Database) -> Result<@Sendable () -> Void, any Error>
        let abandoned: @Sendable (any Error) -> Void
    }

    /// The queue of jobs, behind a lock.
    private final class Waiting: @unchecked Sendable {
        private let lock = NSLock()
        private var jobs: [Job] = []

        /// False when too many wait already.
        func append(_ job: Job, atMost limit: Int) -> Bool {
            lock.withLock {
                guard jobs.count < limit else { return false }
                jobs.append(job)
                return true
            }
        }
        func take(_ count: Int) -> [Job] {
            lock.withLock {
                let taken = Array(jobs.prefix(count))
                jobs.removeFirst(taken.count)
                return taken
            }
        }
    }
}
