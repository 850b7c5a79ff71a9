import Foundation
import GRDB

/// Plain rows in SQLite, with the settings that the product uses.
struct PlainSQLite: PlainStore {
    let name = "SQLite"
    private let pool: DatabasePool

    init(folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        pool = try DatabasePool(path: "\(folder)/plain.sqlite", configuration: configuration)
        try pool.write { database in
            try database.execute(sql: "\(PlainRows.create) STRICT, WITHOUT ROWID")
        }
    }

    func fill(_ people: [MadeUpCustomer]) async throws {
        try await pool.write { database in
            for person in people { try Self.insert(PlainRows.order, of: person.id.rawValue, in: database) }
        }
    }

    func read(_ person: String) async throws {
        let count = try await pool.read { database in
            let statement = try database.cachedStatement(sql: PlainRows.select)
            return try Row.fetchAll(statement, arguments: [person])
                .reduce(0) { $0 + (($1[2] as String).isEmpty ? 0 : 1) }
        }
        guard count >= 4 else { throw PlainFault(count: count) }
    }

    func insertOrder(of person: String) async throws {
        try await pool.write { try Self.insert(PlainRows.order, of: person, in: $0) }
    }

    func insert(values: Int, of person: String) async throws {
        try await pool.write { database in
            for _ in 0..<max(1, values / 4) { try Self.insert(PlainRows.order, of: person, in: database) }
        }
    }

    private static func insert(_ values: [(String, String)], of person: String, in database: Database) throws {
        let statement = try database.cachedStatement(sql: PlainRows.insert)
        let record = UUID().uuidString
        for (field, value) in values {
            try statement.execute(arguments: [person, record, field, value])
        }
    }
}

/// Fewer values than were stored.
struct PlainFault: Error {
    let count: Int
}
