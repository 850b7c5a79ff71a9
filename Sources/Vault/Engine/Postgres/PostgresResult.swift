import CPostgres
import Foundation
import Rules

/// What came back for a statement.
struct PostgresResult {
    let rows: [Row]
    /// Rows that were changed.
    let changed: Int

    /// Reads a result and lets it go.
    init(_ result: OpaquePointer) throws {
        defer { PQclear(result) }
        let columns = PQnfields(result)
        rows = try (0..<PQntuples(result)).map { row in
            Row(try (0..<columns).map { try Self.value(result, row, $0) })
        }
        changed = PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    private static func value(_ result: OpaquePointer, _ row: Int32, _ column: Int32) throws -> SQLValue {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return .null }
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
        switch PQftype(result, column) {
        case 20, 21, 23: return .integer(integer(bytes))
        case 16: return .integer(bytes.first == 0 ? 0 : 1)
        case 18, 19, 25, 1042, 1043: return .text(String(decoding: bytes, as: UTF8.self))
        case 17: return .bytes(Array(bytes))
        // What only does something gives nothing.
        case 2278: return .null
        case 1700: return .integer(try whole(bytes))
        case let type: throw Fault("a column has the type \(type), which is none of ours")
        }
    }

    private static func integer(_ bytes: some RandomAccessCollection<UInt8>) -> Int64 {
        let isNegative = (bytes.first ?? 0) > 127
        return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int64($1) }
    }

    /// A sum of integers, which PostgreSQL gives as a decimal number in groups of four digits.
    private static func whole(_ bytes: UnsafeRawBufferPointer) throws -> Int64 {
        let groups = stride(from: 0, to: bytes.count, by: 2).map { integer(bytes[$0..<min($0 + 2, bytes.count)]) }
        guard groups.count >= 4, groups[0] <= groups[1] + 1, groups[2] == 0 || groups[2] == 0x4000 else {
            throw Fault("a number is not whole")
        }
        let sign: Int64 = groups[2] == 0 ? 1 : -1
        var number: Int64 = 0
        for place in 0...max(0, Int(groups[1])) {
            let digits = place < Int(groups[0]) ? groups[4 + place] : 0
            let (raised, tooLarge) = number.multipliedReportingOverflow(by: 10_000)
            let (added, over) = raised.addingReportingOverflow(sign * digits)
            guard !tooLarge, !over else { throw Fault("a number is too large") }
            number = added
        }
        return number
    }
}
