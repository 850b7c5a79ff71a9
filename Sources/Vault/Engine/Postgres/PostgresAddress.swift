import CPostgres
import Declarations
import Foundation
import Rules

/// Where a PostgreSQL database is, in one address: `postgres://user:password@host:port/database?…`.
///
/// Everything that libpq knows may stand behind the question mark, and two words of our own: `schema`, where the
/// tables stand, and `connections`, how many there are at most.
public struct PostgresAddress: Sendable, Hashable {
    /// Words and values for libpq; a password may be among them, so no description shows them.
    let settings: [String: String]
    /// The schema in which the tables stand.
    public let schema: String
    /// Most connections of one process.
    public let connections: Int

    /// The schema when none is named: not `public`, where others may look and make.
    public static let usualSchema = "gestand"
    /// Connections when no number is named: enough for one machine, and far below the hundred of a usual server.
    public static let usualConnections = 8
    static let connectionLimits = 1...64
    /// The length of a name in PostgreSQL.
    static let longestName = 63

    /// Reads an address.
    ///
    /// - Throws: `PostgresAddressRefusal` that names what is wrong and repeats no value.
    public init(_ text: String) throws(PostgresAddressRefusal) {
        guard Self.isAddress(text) else { throw .scheme }
        var (place, query) = Self.parts(of: text)
        var own: [String: String] = [:]
        query.removeAll { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, ["schema", "connections"].contains(parts[0]) else { return false }
            own[parts[0]] = parts[1].removingPercentEncoding ?? ""
            return true
        }
        schema = own["schema"] ?? Self.usualSchema
        guard Self.isName(schema) else { throw .schema }
        let number = own["connections"].map { Int($0) } ?? Self.usualConnections
        guard let number, Self.connectionLimits.contains(number) else { throw .connections }
        connections = number
        if !query.isEmpty { place += "?" + query.joined(separator: "&") }
        settings = Self.secured(try Self.parsed(place, query: query))
    }

    /// Whether a text is meant as an address of a database.
    public static func isAddress(_ text: String) -> Bool {
        text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
    }

    /// The same database with its tables in another schema.
    init(_ address: PostgresAddress, schema: String) {
        settings = address.settings
        self.schema = schema
        connections = address.connections
    }

    /// What may be shown: host, port, database and schema; no user, no password.
    public var shown: String {
        let host = settings["host"] ?? settings["hostaddr"] ?? ""
        let port = settings["port"].map { ":\($0)" } ?? ""
        return "postgres://\(host)\(port)/\(settings["dbname"] ?? "")?schema=\(schema)"
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= longestName, !text.hasPrefix("pg_") else { return false }
        return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
            && !(48...57).contains(first)
    }

    /// The address without its query, and the pairs of the query. A question mark in a password comes before the @.
    private static func parts(of text: String) -> (place: String, query: [String]) {
        let bytes = Array(text.utf8)
        let start = text.hasPrefix("postgresql") ? "postgresql://".utf8.count : "postgres://".utf8.count
        let edge = bytes[start...].firstIndex { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") } ?? start
        let from = edge < bytes.count && bytes[edge] == UInt8(ascii: "@") ? edge : start
        guard let mark = bytes[from...].firstIndex(of: UInt8(ascii: "?")) else { return (text, []) }
        let query = String(decoding: bytes[(mark + 1)...], as: UTF8.self)
        return (String(decoding: bytes[..<mark], as: UTF8.self), query.split(separator: "&").map(String.init))
    }

    private static func parsed(
        _ text: String, query: [String]
    ) throws(PostgresAddressRefusal) -> [String: String] {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(text, &message) else {
            // The message of libpq may repeat a part of the password; only names of parameters are taken from it.
            let why = message.map { String(cString: $0) } ?? ""
            PQfreemem(message)
            let names = query.compactMap { $0.split(separator: "=").first.map(String.init) }
            // With an @ behind it, the question mark was part of a password, and so is what looks like a name.
            let isQuery = !query.contains { $0.contains("@") }
            if isQuery, why.contains("query parameter"), let name = names.first(where: { why.contains("\"\($0)\"") }) {
                throw .parameter(name)
            }
            throw why.contains("percent-encoded") ? .encoding : .form
        }
        defer { PQconninfoFree(options) }
        var settings: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { settings[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        for port in (settings["port"] ?? "").split(separator: ",") {
            guard let number = Int(port), (1...65_535).contains(number) else { throw .port }
        }
        return settings
    }

    /// Over a network nothing goes unencrypted, unless the address says so itself.
    private static func secured(_ settings: [String: String]) -> [String: String] {
        let environment = ProcessInfo.processInfo.environment
        // An address in numbers is where the connection goes, whatever the name beside it says.
        let hosts = settings["hostaddr"] ?? settings["host"] ?? environment["PGHOSTADDR"] ?? environment["PGHOST"] ?? ""
        let isNamedElsewhere = settings["service"] != nil || environment["PGSERVICE"] != nil
        guard isNamedElsewhere || !hosts.split(separator: ",").allSatisfy({ isNear(String($0)) }),
            settings["sslmode"] == nil, environment["PGSSLMODE"] == nil
        else { return settings }
        return settings.merging(["sslmode": "require"]) { given, _ in given }
    }

    /// Whether a host is this machine.
    private static func isNear(_ host: String) -> Bool {
        let isLoopback = host.hasPrefix("127.") && host.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
        return host.hasPrefix("/") || host.hasPrefix("@") || isLoopback || host == "localhost" || host == "::1"
    }
}

extension PostgresAddress: CustomStringConvertible, CustomReflectable {
    /// What may be shown.
    public var description: String { shown }
    /// Empty: `dump` and test reports look inside.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
