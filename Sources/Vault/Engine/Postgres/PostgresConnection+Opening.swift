import CPostgres
import Foundation
import Rules

extension PostgresConnection {
    /// What an address need not say: a server that has gone is noticed within a minute.
    private static let usual = [
        "application_name": "gestand", "connect_timeout": "10", "keepalives_idle": "20", "keepalives_interval": "10",
        "keepalives_count": "3", "tcp_user_timeout": "45000",
    ]
    /// What an address cannot change: the vault reads and writes UTF8.
    private static let fixed = ["client_encoding": "UTF8"]
    /// A refusal that came sooner than this was an answer, and may be asked for again.
    private static let promptly = Duration.seconds(3)

    /// Opens a connection.
    ///
    /// - Throws: `StorageRefusal` that says why there is none.
    static func open(_ address: PostgresAddress) throws -> OpaquePointer {
        let settings = usual.merging(address.settings) { _, named in named }.merging(fixed) { _, ours in ours }
        let watch = Stopwatch()
        guard let handle = connect(settings) else { throw StorageRefusal.unreachable }
        if PQstatus(handle) == CONNECTION_OK { return handle }
        // The server speaks its own language here; asked once more it answers with a number.
        if watch.elapsed < promptly {
            PQsetErrorVerbosity(handle, PQERRORS_SQLSTATE)
            PQreset(handle)
            if PQstatus(handle) == CONNECTION_OK { return handle }
        }
        let why = String(cString: PQerrorMessage(handle))
        PQfinish(handle)
        throw refusal(why)
    }

    private static func connect(_ settings: [String: String]) -> OpaquePointer? {
        let settings = settings.sorted { $0.key < $1.key }
        var names = settings.map { strdup($0.key) } + [nil]
        var values = settings.map { strdup($0.value) } + [nil]
        defer { (names + values).forEach { free($0) } }
        return names.withUnsafeMutableBufferPointer { names in
            values.withUnsafeMutableBufferPointer { values in
                names.withMemoryRebound(to: UnsafePointer<CChar>?.self) { names in
                    values.withMemoryRebound(to: UnsafePointer<CChar>?.self) { values in
                        PQconnectdbParams(names.baseAddress, values.baseAddress, 0)
                    }
                }
            }
        }
    }

    /// What a message means in which each server that was tried has a line, ending with its number when it gave one.
    /// Nothing of the message is passed on: names stand in it.
    static func refusal(_ message: String) -> StorageRefusal {
        let states = message.split(whereSeparator: \.isNewline).compactMap { line -> String? in
            let last = line.split(separator: " ").last.map(String.init) ?? ""
            let isState =
                last.utf8.count == 5 && last.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
            return isState ? last : nil
        }
        // Of several servers, one that may have room soon is worth waiting for.
        if states.contains(where: { ["53300", "57P03"].contains($0) }) { return .busy }
        switch states.last {
        case "3D000": return .noDatabase
        case "42501": return .unwritable
        case let state? where state.hasPrefix("28"): return .loginRefused
        case nil where message.contains("SSL") || message.contains("certificate"): return .unsecured
        case nil where message.contains("password"): return .loginRefused
        default: return .unreachable
        }
    }
}
