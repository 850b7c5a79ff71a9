import CPostgres

/// Values on their way to a statement, in the binary form of their types.
struct PostgresArguments {
    private let bytes: [UInt8]
    private let places: [Int?]
    private let lengths: [Int32]

    /// Puts the values one after the other, so that one piece of memory holds them while the statement runs.
    init(_ values: [SQLValue]) {
        var bytes: [UInt8] = []
        var places: [Int?] = []
        var lengths: [Int32] = []
        for value in values {
            let start = bytes.count
            switch value {
            case .integer(let number): withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
            case .text(let text): bytes += text.utf8
            case .bytes(let given): bytes += given
            case .null: break
            }
            places.append(value == .null ? nil : start)
            lengths.append(Int32(bytes.count - start))
        }
        // So that an empty value has a place too; without one it would be nothing.
        self.bytes = bytes + [0]
        self.places = places
        self.lengths = lengths
    }

    /// The type of a value: bigint, text, bytea; for nothing PostgreSQL takes what the place asks.
    static func type(_ value: SQLValue) -> Oid {
        switch value {
        case .integer: 20
        case .text: 25
        case .bytes: 17
        case .null: 0
        }
    }

    /// Lends the values as libpq wants them.
    func withPointers<Result>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { memory in
            let pointers = places.map { place in
                place.flatMap { memory.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
            }
            return body(pointers, lengths, [Int32](repeating: 1, count: places.count))
        }
    }
}
