import CPostgres
import Foundation
import Rules

/// One connection to PostgreSQL; used by one thread at a time, which it blocks.
final class PostgresConnection {
    let handle: OpaquePointer
    /// Names of the statements that this connection has prepared.
    private var prepared: [String: String] = [:]
    /// More than the vault has; when something makes more, the names are given back.
    private static let mostPrepared = 1_000
    /// Seconds that an answer may take before the server is held for dead. The server ends a statement itself long
    /// before that, so only one that hangs gets here.
    private let patience: Double
    static let usualPatience = 45.0
    /// Whether something is done that takes as long as it takes.
    private var isUnhurried = false
    /// Whether an answer did not come in time: the next one would be the answer to something else.
    private var isGivenUp = false

    /// With whom the data are shared while a connection stands.
    enum Company {
        /// With every other process.
        case shared
        /// With nobody.
        case alone
    }

    /// Opens a connection and says what holds for all of its transactions.
    ///
    /// - Throws: `StorageRefusal` that says why the server does not let us in; `.busy` when it takes no more
    ///   connections or somebody has the data alone; `.inUse` for who wants them alone and is not.
    init(_ address: PostgresAddress, in company: Company = .shared, patience: Double = usualPatience) throws {
        handle = try Self.open(address)
        self.patience = patience
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard PQparameterStatus(handle, "server_encoding").map({ String(cString: $0) }) == "UTF8" else {
            throw StorageRefusal.encoding
        }
        do {
            try command("SET search_path TO \"\(address.schema)\"; \(Self.manners)")
            try join(company, schema: address.schema)
        } catch let error as PostgresError { throw error.isLost ? error : error.refusal("SET") }
    }

    deinit { PQfinish(handle) }

    /// Durable when it returns; nothing runs or waits for ever.
    private static let manners = """
        SET synchronous_commit = on; SET statement_timeout = '30s'; SET lock_timeout = '10s'; \
        SET idle_in_transaction_session_timeout = '60s'; SET jit = off
        """

    /// The first half of the lock that every connection holds: `gest`.
    private static let lockClass = 0x6765_7374

    /// Each connection holds a lock of the schema as long as it stands, so that who must have the data alone can see
    /// whether others are there. It goes with the connection, also when a process is killed.
    private func join(_ company: Company, schema: String) throws {
        let name = company == .shared ? "pg_try_advisory_lock_shared" : "pg_try_advisory_lock"
        let found = try run("SELECT \(name)(\(Self.lockClass), hashtext($1))", [.text(schema)])
        guard try found.rows.first?.bool(0) == true else {
            throw company == .shared ? StorageRefusal.busy : StorageRefusal.inUse
        }
    }

    /// Whether the server can still be spoken to, as far as is known.
    var isLost: Bool { isGivenUp || PQstatus(handle) != CONNECTION_OK }

    /// Runs a statement without arguments, or several, and gives the tag of the last.
    @discardableResult
    func command(_ sql: String) throws -> String {
        let result = try checked(answer { PQsendQuery(handle, sql) })
        defer { PQclear(result) }
        return PQcmdStatus(result).map { String(cString: $0) } ?? ""
    }

    /// Runs a statement with arguments, prepared the first time.
    func run(_ sql: String, _ values: [SQLValue]) throws -> PostgresResult {
        let name = try name(of: sql, for: values)
        let arguments = PostgresArguments(values)
        let result = try answer {
            arguments.withPointers { pointers, lengths, formats in
                PQsendQueryPrepared(handle, name, Int32(values.count), pointers, lengths, formats, 1)
            }
        }
        return try PostgresResult(try checked(result))
    }

    /// Does what takes as long as it takes, such as writing a large table anew.
    func unhurried<Result>(_ body: () throws -> Result) rethrows -> Result {
        isUnhurried = true
        defer { isUnhurried = false }
        return try body()
    }

    private func name(of sql: String, for values: [SQLValue]) throws -> String {
        let types = values.map(PostgresArguments.type)
        let key = sql + types.map { " \($0)" }.joined()
        if let name = prepared[key] { return name }
        // PostgreSQL takes a value that no statement uses; SQLite does not.
        guard Self.arguments(in: sql) == Set(1..<(values.count + 1)) else { throw PostgresError(state: "08P01") }
        if prepared.count >= Self.mostPrepared {
            try command("DEALLOCATE ALL")
            prepared = [:]
        }
        let name = "gestand_\(prepared.count)"
        PQclear(try checked(answer { PQsendPrepare(handle, name, sql, Int32(types.count), types) }))
        prepared[key] = name
        return name
    }

    private static func arguments(in sql: String) -> Set<Int> {
        Set(
            sql.split(separator: "$", omittingEmptySubsequences: false).dropFirst().compactMap { part in
                Int(part.prefix { $0.isNumber })
            })
    }

    /// Sends something and waits for all that comes back: the last result, or the first that is an error.
    private func answer(sending: () -> Int32) throws -> OpaquePointer? {
        guard !isLost else { throw PostgresError(state: "", isLost: true) }
        guard sending() == 1 else { throw PostgresError(state: "", isLost: isLost) }
        let watch = Stopwatch()
        var found: OpaquePointer?
        while true {
            while PQisBusy(handle) == 1 {
                if isReadable(watch) { continue }
                PQclear(found)
                isGivenUp = true
                throw PostgresError(state: "", isLost: true)
            }
            guard let next = PQgetResult(handle) else { return found }
            if let found, PQresultStatus(found) == PGRES_FATAL_ERROR {
                PQclear(next)
            } else {
                PQclear(found)
                found = next
            }
        }
    }

    /// Waits until something came in; false when the time is over.
    private func isReadable(_ watch: Stopwatch) -> Bool {
        var waiting = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
        let ready = poll(&waiting, 1, isUnhurried ? -1 : watch.millisecondsLeft(of: .seconds(patience)))
        // A signal came in between; a broken connection shows in the result that follows.
        if ready < 0 { return errno == EINTR }
        if ready == 0 { return false }
        _ = PQconsumeInput(handle)
        return true
    }

    /// `PG_DIAG_SQLSTATE`, a macro that Swift does not see.
    private static let stateField = Int32(UInt8(ascii: "C"))

    private func checked(_ result: OpaquePointer?) throws -> OpaquePointer {
        guard let result else { throw PostgresError(state: "", isLost: true) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return result
        default:
            let state = PQresultErrorField(result, Self.stateField).map { String(cString: $0) } ?? ""
            PQclear(result)
            throw PostgresError(state: state, isLost: isLost)
        }
    }
}
