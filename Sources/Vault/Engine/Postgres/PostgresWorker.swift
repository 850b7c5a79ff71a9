import Foundation
import Rules

/// A thread with a connection of its own, which is opened when there is work and opened again when it was lost.
final class PostgresWorker: @unchecked Sendable {
    private let queue: PostgresQueue
    private let door: PostgresDoor
    private var connection: PostgresConnection?

    init(queue: PostgresQueue, door: PostgresDoor) {
        self.queue = queue
        self.door = door
    }

    /// Times that a transaction is tried again because another was in its way.
    static let mostConflicts = 40
    /// Times that a row that was there already is taken for one that another transaction just put there.
    static let mostDuplicates = 4
    /// Times that a connection is opened anew before a commit was tried: once for one that was cut while it was idle.
    static let mostLosses = 2

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

    /// A write that met another, or that surely came to nothing, is done again from the start. One of which nobody
    /// knows is not: it may be there already.
    private func perform(_ group: [PostgresWork]) {
        var conflicts = 0
        var losses = 0
        while true {
            do {
                for answer in try once(group, attempt: conflicts) { answer() }
                return
            } catch let error as PostgresError where mayGoAgain(error) && conflicts < Self.mostConflicts {
                conflicts += 1
                door.pause(conflicts)
            } catch let error as PostgresError where error.isLost && losses < Self.mostLosses {
                losses += 1
                connection = nil
            } catch {
                let reason = (error as? PostgresError)?.refusal(group.first?.beginning ?? "SET") ?? error
                for work in group { work.abandoned(reason) }
                return
            }
        }
    }

    private func mayGoAgain(_ error: PostgresError) -> Bool { error.isConflict || error.isDuplicate }

    private func once(_ group: [PostgresWork], attempt number: Int) throws -> [@Sendable () -> Void] {
        let connection = try connected()
        guard let first = group.first, let beginning = first.beginning else {
            do {
                return try connection.unhurried {
                    try group.map { try attempt($0, on: connection, isAlone: true, number: number) }
                }
            } catch {
                // Housekeeping changes settings; the next connection has the usual ones.
                self.connection = nil
                throw error
            }
        }
        let answers: [@Sendable () -> Void]
        var transaction: Int64?
        do {
            try connection.command(beginning)
            try PostgresTables.check(first.organisation, on: connection)
            answers = try group.map {
                try attempt($0, on: connection, isAlone: group.count == 1, number: number)
            }
            if first.kind == .writing { transaction = try PostgresFate.number(on: connection) }
        } catch {
            if (try? connection.command("ROLLBACK")) == nil { self.connection = nil }
            throw error
        }
        do { try commit(connection) } catch let error as PostgresError where error.isLost {
            self.connection = nil
            // Nothing was written, so nothing can be half known.
            guard let transaction else { throw error }
            switch fate(of: transaction) {
            case .stored: break
            case .undone: throw error
            case .unknown: throw StorageRefusal.unknownOutcome
            }
        } catch {
            if (try? connection.command("ROLLBACK")) == nil { self.connection = nil }
            throw error
        }
        return answers
    }

    /// One piece of work; in a group it has a savepoint, so that when it fails it takes nothing with it.
    private func attempt(
        _ work: PostgresWork, on connection: PostgresConnection, isAlone: Bool, number: Int
    ) throws -> @Sendable () -> Void {
        if !isAlone { try connection.command("SAVEPOINT one") }
        let session = PostgresSession(connection, isReading: work.kind == .reading)
        do {
            let answer = try session.attempt(work.run)
            if !isAlone { try connection.command("RELEASE SAVEPOINT one") }
            return answer
        } catch {
            if let failure = session.failure {
                if failure.isConflict || failure.isLost { throw failure }
                if failure.isDuplicate, work.kind == .writing, number < Self.mostDuplicates { throw failure }
            }
            guard !isAlone, !(error is PostgresError) else { throw error }
            try connection.command("ROLLBACK TO SAVEPOINT one; RELEASE SAVEPOINT one")
            return { work.abandoned(error) }
        }
    }

    private func commit(_ connection: PostgresConnection) throws {
        let tag = try connection.command("COMMIT")
        guard tag == "COMMIT" else { throw Fault("a commit was answered with \(tag)") }
    }

    /// Asks over a new connection what became of a commit that was not answered.
    private func fate(of transaction: Int64) -> PostgresFate {
        for count in 1...PostgresFate.mostQuestions {
            guard let connection = try? connected() else { return .unknown }
            do {
                if let fate = try PostgresFate.ask(transaction, on: connection) { return fate }
            } catch {
                self.connection = nil
                return .unknown
            }
            // It is still being stored.
            door.pause(count)
        }
        return .unknown
    }

    private func connected() throws -> PostgresConnection {
        if let connection, !connection.isLost { return connection }
        connection = nil
        let opened = try door.open()
        connection = opened
        return opened
    }
}
