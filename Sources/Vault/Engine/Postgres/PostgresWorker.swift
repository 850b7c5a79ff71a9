import Foundation
import Rules

/// A thread with a connection of its own, which is opened when there is work and opened again when it was lost.
final class PostgresWorker: @unchecked Sendable {
    private let address: PostgresAddress
    private let queue: PostgresQueue
    private let tables: PostgresTables
    private var connection: PostgresConnection?

    init(address: PostgresAddress, queue: PostgresQueue, tables: PostgresTables) {
        self.address = address
        self.queue = queue
        self.tables = tables
    }

    /// Times that a transaction is tried again because another was in its way.
    static let mostConflicts = 40
    /// Times that a connection is asked for when the server has no room.
    static let mostKnocks = 40
    /// Times that a connection is opened anew before a commit was tried: once for one that was cut while it was idle.
    static let mostLosses = 2
    private static let longestPause = 0.25

    /// Starts the thread; it ends with the queue.
    func start() {
        let thread = Thread {
            while let group = self.queue.take() {
                self.perform(group)
                self.queue.finish(group)
            }
            self.connection = nil
        }
        thread.name = "gestand.postgres"
        thread.start()
    }

    /// A write that met another, or that was lost before its commit, is done again from the start. One whose commit
    /// was not answered is not: it may be there already.
    private func perform(_ group: [PostgresWork]) {
        var conflicts = 0
        var losses = 0
        while true {
            do {
                for answer in try once(group) { answer() }
                return
            } catch let error as PostgresError where error.isConflict && conflicts < Self.mostConflicts {
                conflicts += 1
                pause(conflicts)
            } catch let error as PostgresError where error.isLost && losses < Self.mostLosses {
                losses += 1
            } catch {
                let reason = (error as? PostgresError)?.refusal(group.first?.beginning ?? "SET") ?? error
                for work in group { work.abandoned(reason) }
                return
            }
        }
    }

    private func once(_ group: [PostgresWork]) throws -> [@Sendable () -> Void] {
        let connection = try connected()
        guard let first = group.first, let beginning = first.beginning else {
            do { return try group.map { try attempt($0, on: connection, isAlone: true) } } catch {
                // Housekeeping changes settings; the next connection has the usual ones.
                self.connection = nil
                throw error
            }
        }
        do {
            try connection.command(beginning)
            if let organisation = first.organisation { try PostgresTables.check(organisation, on: connection) }
            let answers = try group.map { try attempt($0, on: connection, isAlone: group.count == 1) }
            try commit(connection, isWriting: first.kind == .writing)
            return answers
        } catch {
            if (try? connection.command("ROLLBACK")) == nil { self.connection = nil }
            throw error
        }
    }

    /// One piece of work; in a group it has a savepoint, so that when it fails it takes nothing with it.
    private func attempt(
        _ work: PostgresWork, on connection: PostgresConnection, isAlone: Bool
    ) throws -> @Sendable () -> Void {
        if !isAlone { try connection.command("SAVEPOINT one") }
        let session = PostgresSession(connection, isReading: work.kind == .reading)
        do {
            let answer = try session.attempt(work.run)
            if !isAlone { try connection.command("RELEASE SAVEPOINT one") }
            return answer
        } catch {
            if let failure = session.failure, failure.isConflict || failure.isLost { throw failure }
            guard !isAlone, !(error is PostgresError) else { throw error }
            try connection.command("ROLLBACK TO SAVEPOINT one; RELEASE SAVEPOINT one")
            return { work.abandoned(error) }
        }
    }

    private func commit(_ connection: PostgresConnection, isWriting: Bool) throws {
        do {
            let tag = try connection.command("COMMIT")
            guard tag == "COMMIT" else { throw Fault("a commit was answered with \(tag)") }
        } catch let error as PostgresError where error.isLost && isWriting {
            throw StorageRefusal.unknownOutcome
        }
    }

    private func connected() throws -> PostgresConnection {
        if let connection, !connection.isLost { return connection }
        connection = nil
        var knocks = 0
        while true {
            do {
                let opened = try PostgresConnection(address)
                try tables.prepare(opened)
                connection = opened
                return opened
            } catch StorageRefusal.busy where knocks < Self.mostKnocks {
                knocks += 1
                pause(knocks)
            }
        }
    }

    /// Longer each time, and not alike for two threads that met.
    private func pause(_ count: Int) {
        let share = Double(UInt(bitPattern: ObjectIdentifier(self).hashValue) % 97) / 97
        Thread.sleep(forTimeInterval: min(Self.longestPause, 0.002 * Double(count * count)) * (0.5 + share))
    }
}
