import CPostgres
import Foundation
import Vault

/// A place for the data of one test: a folder that is gone when the test is over, or a part of a PostgreSQL when
/// `GESTAND_TEST_DATABASE` names one that is there for this run only.
public final class TestPlace: Sendable {
    /// Where the data are.
    public let place: StoragePlace
    /// A folder of this test; with PostgreSQL there are no data in it.
    public let folder: String
    /// The address of the test's own schema or database; nil in a folder.
    public let address: String?
    private let server: String?
    private let database: String?
    private let schema: String

    /// The PostgreSQL of this run of the tests, if there is one.
    public static var server: String? { ProcessInfo.processInfo.environment["GESTAND_TEST_DATABASE"] }
    /// Whether the tests run on PostgreSQL.
    public static var isPostgres: Bool { server != nil }

    /// A new place.
    ///
    /// - Parameters:
    ///   - name: what its folder begins with.
    ///   - hasOwnDatabase: whether a schema will not do, because the test looks into files: PostgreSQL keeps erased
    ///     rows as long as anyone in the same database may still see them.
    ///   - server: where; nil is a folder.
    public init(_ name: String, hasOwnDatabase: Bool = false, server: String? = TestPlace.server) throws {
        let mark = UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "_")
        folder = NSTemporaryDirectory() + "gestand-\(name)-\(mark)"
        schema = "test_\(mark)"
        self.server = server
        guard let server else {
            (address, database, place) = (nil, nil, .folder(folder))
            return
        }
        var parts = URLComponents(string: server)
        if hasOwnDatabase {
            _ = TestQuery.run("CREATE DATABASE \(schema)", at: server)
            parts?.path = "/\(schema)"
        }
        database = hasOwnDatabase ? schema : nil
        let query = (parts?.percentEncodedQuery).map { "\($0)&" } ?? ""
        parts?.percentEncodedQuery = "\(query)schema=\(schema)&connections=3"
        let address = parts?.string ?? server
        self.address = address
        place = .postgres(try PostgresAddress(address))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
        // A schema stays: an office may outlive its place by a moment, as it may outlive its folder, and the server goes
        // with the run.
        guard let server, let database else { return }
        _ = TestQuery.run("DROP DATABASE IF EXISTS \(database) WITH (FORCE)", at: server)
    }

    /// Runs a statement at the server of this run, in no schema of any test, and gives the first column.
    @discardableResult
    public static func statement(_ sql: String) -> [String] { server.map { TestQuery.run(sql, at: $0) } ?? [] }

    /// Runs a statement in the test's own schema and gives the first column.
    @discardableResult
    public func query(_ sql: String) -> [String] {
        guard let server else { return [] }
        var parts = URLComponents(string: server)
        if let database { parts?.path = "/\(database)" }
        return TestQuery.run("SET search_path TO \(schema); \(sql)", at: parts?.string ?? server)
    }

    /// The files that hold these bytes, by their path in the folder or their table.
    public func files(holding bytes: [UInt8]) -> [String] {
        contents().filter { $0.bytes.range(of: Data(bytes)) != nil }.map(\.name)
    }

    /// Every file, with what is in it.
    public func contents() -> [(name: String, bytes: Data)] {
        let contents = files().map { ($0.name, FileManager.default.contents(atPath: $0.path) ?? Data()) }
        // A server of another user's files, or a folder that is not there, would hold nothing at all.
        precondition(contents.contains { !$0.1.isEmpty }, "no file of the test could be read")
        return contents
    }

    private func files() -> [(name: String, path: String)] {
        guard server != nil else {
            let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
            return names.map { ($0, "\(folder)/\($0)") }
        }
        query("CHECKPOINT")
        let data = query("SHOW data_directory").first ?? ""
        return query(
            """
            SELECT c.relname || ' ' || pg_relation_filepath(c.oid) FROM pg_class c
            LEFT JOIN pg_class t ON t.reltoastrelid = c.oid
            WHERE coalesce(t.relnamespace, c.relnamespace) = '\(schema)'::regnamespace AND c.relkind IN ('r', 'i', 't')
            """
        ).compactMap { line in
            let parts = line.split(separator: " ").map(String.init)
            return parts.count == 2 ? (parts[0], "\(data)/\(parts[1])") : nil
        }
    }
}

/// Statements of tests themselves, beside the product.
enum TestQuery {
    static func run(_ sql: String, at server: String) -> [String] {
        let connection = PQconnectdb(server)
        defer { PQfinish(connection) }
        // What was not asked must not look like nothing found.
        precondition(PQstatus(connection) == CONNECTION_OK, "the test's own connection: \(sql)")
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        let result = PQexec(connection, sql)
        defer { PQclear(result) }
        let status = PQresultStatus(result)
        precondition(
            status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK,
            "\(sql): \(String(cString: PQerrorMessage(connection)))")
        return (0..<PQntuples(result)).map { String(cString: PQgetvalue(result, $0, 0)) }
    }
}
