import CPostgres
import Foundation
import Rules

/// One connection to PostgreSQL; used by one thread at a time, which it blocks.
final class PostgresConnection {
    private let handle: OpaquePointer
    /// Names of the statements that this connection has prepared.
    private var prepared: [String: String] = [:]
    /// More than the vault has; when something makes more, the names are given back.
    private static let mostPrepared = 1_000

    /// Opens a connection and says what holds for all of its transactions.
    ///
    /// - Throws: `StorageRefusal.unreachable`, or `.busy` when the server takes no more connections.
    init(_ address: PostgresAddress) throws {
        let settings = Self.usual.merging(address.settings) { _, named in named }.sorted { $0.key < $1.key }
        var names = settings.map { strdup($0.key) } + [nil]
        var values = settings.map { strdup($0.value) } + [nil]
        defer { (names + values).forEach { free($0) } }
        let handle = names.withUnsafeMutableBufferPointer { names in
            values.withUnsafeMutableBufferPointer { values in
                names.withMemoryRebound(to: UnsafePointer<CChar>?.self) { names in
                    values.withMemoryRebound(to: UnsafePointer<CChar>?.self) { values in
                        PQconnectdbParams(names.baseAddress, values.baseAddress, 0)
                    }
                }
            }
        }
        guard let handle else { throw StorageRefusal.unreachable }
        guard PQstatus(handle) == CONNECTION_OK else {
            let why = String(cString: PQerrorMessage(handle))
            PQfinish(handle)
            throw Self.isFull(why) ? StorageRefusal.busy : StorageRefusal.unreachable
        }
        self.handle = handle
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard PQparameterStatus(handle, "server_encoding").map({ String(cString: $0) }) == "UTF8" else {
            throw Fault("the database is not encoded in UTF8")
        }
        try command("SET search_path TO \"\(address.schema)\"; \(Self.manners)")
    }

    deinit { PQfinish(handle) }

    /// What an address need not say: a server that has gone is noticed within a minute.
    private static let usual = [
        "application_name": "gestand", "client_encoding": "UTF8", "connect_timeout": "10", "keepalives_idle": "20",
        "keepalives_interval": "10", "keepalives_count": "3", "tcp_user_timeout": "45000",
    ]
    /// Durable when it returns; nothing runs or waits for ever.
    private static let manners = """
        SET synchronous_commit = on; SET statement_timeout = '30s'; SET lock_timeout = '10s'; \
        SET idle_in_transaction_session_timeout = '60s'; SET jit = off
        """

    /// There is no number for it before a connection stands.
    private static func isFull(_ message: String) -> Bool {
        ["too many clients", "too many connections", "connection slots are reserved", "slots are reserved"]
            .contains { message.contains($0) }
    }

    /// Whether the server can still be spoken to, as far as is known.
    var isLost: Bool { PQstatus(handle) != CONNECTION_OK }

    /// Runs a statement without arguments, or several, and gives the tag of the last.
    @discardableResult
    func command(_ sql: String) throws -> String {
        let result = try checked(PQexec(handle, sql))
        defer { PQclear(result) }
        return PQcmdStatus(result).map { String(cString: $0) } ?? ""
    }

    /// Runs a statement with arguments, prepared the first time.
    func run(_ sql: String, _ values: [SQLValue]) throws -> PostgresResult {
        let name = try name(of: sql, for: values)
        let arguments = PostgresArguments(values)
        let result = arguments.withPointers { pointers, lengths, formats in
            PQexecPrepared(handle, name, Int32(values.count), pointers, lengths, formats, 1)
        }
        return try PostgresResult(try checked(result))
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
        PQclear(try checked(PQprepare(handle, name, sql, Int32(types.count), types)))
        prepared[key] = name
        return name
    }

    private static func arguments(in sql: String) -> Set<Int> {
        Set(
            sql.split(separator: "$", omittingEmptySubsequences: false).dropFirst().compactMap { part in
                Int(part.prefix { $0.isNumber })
            })
    }

    private func checked(_ result: OpaquePointer?) throws -> OpaquePointer {
        guard let result else { throw PostgresError(state: "", isLost: true) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return result
        default:
            let state = PQresultErrorField(result, 67).map { String(cString: $0) } ?? ""
            PQclear(result)
            throw PostgresError(state: state, isLost: isLost)
        }
    }
}
