import CPostgres
import Dispatch
import Foundation
import Synchronization

/// Plain rows in PostgreSQL over as many connections as the product has, each on a thread of its own.
final class PlainPostgres: PlainStore {
    let name = "PostgreSQL"
    private let connections: [PlainConnection]
    private let next = Atomic(0)

    init(_ address: String) throws {
        connections = try (0..<8).map { _ in try PlainConnection(address) }
        try connections[0].prepareTable()
        for connection in connections { try connection.prepareStatements() }
    }

    func fill(_ people: [MadeUpCustomer]) async throws {
        try await with { connection in
            try connection.run("BEGIN")
            for person in people { try connection.insert(PlainRows.order, of: person.id.rawValue) }
            try connection.run("COMMIT")
        }
    }

    func read(_ person: String) async throws {
        let count = try await with { try $0.read(person) }
        guard count >= 4 else { throw PlainFault(count: count) }
    }

    func insertOrder(of person: String) async throws {
        try await with { connection in
            try connection.run("BEGIN")
            try connection.insert(PlainRows.order, of: person)
            try connection.run("COMMIT")
        }
    }

    func insert(values: Int, of person: String) async throws {
        try await with { connection in
            try connection.run("BEGIN")
            for _ in 0..<max(1, values / 4) { try connection.insert(PlainRows.order, of: person) }
            try connection.run("COMMIT")
        }
    }

    @discardableResult
    private func with<Result: Sendable>(
        _ body: @escaping @Sendable (PlainConnection) throws -> Result
    ) async throws -> Result {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue % connections.count
        let connection = connections[number]
        return try await withCheckedThrowingContinuation { continuation in
            connection.queue.async { continuation.resume(with: Swift.Result { try body(connection) }) }
        }
    }
}

/// One connection; used on its queue alone.
private final class PlainConnection: @unchecked Sendable {
    let queue = DispatchQueue(label: "plain")
    private let connection: OpaquePointer

    init(_ address: String) throws {
        guard let made = PQconnectdb(address), PQstatus(made) == CONNECTION_OK else { throw PlainFault(count: -1) }
        connection = made
    }

    func prepareTable() throws {
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        try run("DROP TABLE IF EXISTS \(PlainRows.table)")
        try run(PlainRows.create)
    }

    func prepareStatements() throws {
        for (name, sql) in [("read", PlainRows.select), ("insert", PlainRows.insert)] {
            let result = PQprepare(connection, name, sql, 0, nil)
            defer { PQclear(result) }
            guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw PlainFault(count: -2) }
        }
    }

    func run(_ sql: String) throws {
        let result = PQexec(connection, sql)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw PlainFault(count: -3) }
    }

    func read(_ person: String) throws -> Int {
        try execute("read", [person], expecting: PGRES_TUPLES_OK) { result in
            (0..<PQntuples(result)).reduce(0) { count, row in
                count + (String(cString: PQgetvalue(result, row, 2)).isEmpty ? 0 : 1)
            }
        }
    }

    func insert(_ values: [(String, String)], of person: String) throws {
        let record = UUID().uuidString
        for (field, value) in values {
            try execute(
                "insert", [person, record, field, value], expecting: PGRES_COMMAND_OK
            ) { _ in }
        }
    }

    private func execute<Result>(
        _ name: String, _ values: [String], expecting status: ExecStatusType, _ body: (OpaquePointer?) -> Result
    ) throws -> Result {
        var pointers = values.map { UnsafePointer(strdup($0)) }
        defer { for pointer in pointers { free(UnsafeMutablePointer(mutating: pointer)) } }
        let result = PQexecPrepared(connection, name, Int32(values.count), &pointers, nil, nil, 0)
        defer { PQclear(result) }
        guard PQresultStatus(result) == status else { throw PlainFault(count: -4) }
        return body(result)
    }
}
