import Dispatch
import Foundation
import Rules

/// Work that waits for a connection, in the order in which it came.
///
/// Writes of one organisation are taken together, one group at a time: they would stand in each other's way, and a
/// commit costs as much for one as for many.
final class PostgresQueue: @unchecked Sendable {
    private let condition = NSCondition()
    /// In the order in which their time is over, since all are given the same.
    private var waiting: [(work: PostgresWork, since: Stopwatch)] = []
    /// Organisations whose writes are under way.
    private var writing: Set<String> = []
    private var idle = 0
    private var threads = 0
    private var isStopped = false
    /// Whether somebody will look for work that waited too long.
    private var isWatched = false
    private let size: Int
    private let patience: Duration

    /// Most work that waits; what comes after is told at once that it is too busy.
    static let longest = 2_000
    /// How long work waits for a connection.
    static let usualPatience = Duration.seconds(10)
    /// Most writes in one commit; a longer group would make the first of it wait.
    static let largestGroup = 64

    init(size: Int, patience: Duration = usualPatience) {
        self.size = size
        self.patience = patience
    }

    /// Puts work in the queue; the closure starts a thread when one more is useful.
    func add(_ work: PostgresWork, startingThread: () -> Void) {
        condition.lock()
        guard waiting.count < Self.longest else {
            condition.unlock()
            return work.abandoned(StorageRefusal.busy)
        }
        waiting.append((work, Stopwatch()))
        let isMore = waiting.count > idle && threads < size
        if isMore { threads += 1 }
        // Also when a thread is idle: it may have been woken for something else, or the work may wait for its turn.
        watch(for: patience)
        condition.broadcast()
        condition.unlock()
        if isMore { startingThread() }
    }

    /// Sees to it that work which waits longer than this is told so. Called with the lock.
    private func watch(for time: Duration) {
        guard !isWatched else { return }
        isWatched = true
        DispatchQueue.global().asyncAfter(deadline: .now() + time / .seconds(1)) { [weak self] in self?.expire() }
    }

    private func expire() {
        condition.lock()
        let end = waiting.firstIndex { $0.since.elapsed < patience } ?? waiting.endIndex
        let expired = waiting[..<end].map(\.work)
        waiting.removeFirst(end)
        isWatched = false
        if let next = waiting.first { watch(for: patience - next.since.elapsed) }
        condition.unlock()
        for work in expired { work.abandoned(StorageRefusal.busy) }
    }

    /// The next work, waiting until there is some: one piece, or several writes of one organisation. Nil at the end.
    func take() -> [PostgresWork]? {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let first = waiting.firstIndex(where: { isReady($0.work) }) { return taken(from: first) }
            if isStopped { return nil }
            idle += 1
            condition.wait()
            idle -= 1
        }
    }

    private func isReady(_ work: PostgresWork) -> Bool {
        guard work.kind == .writing, let organisation = work.organisation else { return true }
        return !writing.contains(organisation)
    }

    private func taken(from first: Int) -> [PostgresWork] {
        let work = waiting[first].work
        guard work.kind == .writing, let organisation = work.organisation else {
            return [waiting.remove(at: first).work]
        }
        writing.insert(organisation)
        var group: [PostgresWork] = []
        waiting.removeAll { other in
            guard group.count < Self.largestGroup, other.work.kind == .writing,
                other.work.organisation == organisation
            else { return false }
            group.append(other.work)
            return true
        }
        return group
    }

    /// Says that work is over, so that what waited for it can go.
    func finish(_ group: [PostgresWork]) {
        condition.lock()
        for work in group where work.kind == .writing {
            if let organisation = work.organisation { writing.remove(organisation) }
        }
        condition.broadcast()
        condition.unlock()
    }

    /// Lets every thread end when it has nothing more to do.
    func stop() {
        condition.lock()
        isStopped = true
        condition.broadcast()
        condition.unlock()
    }
}
