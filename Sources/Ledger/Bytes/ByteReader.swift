/// Takes bytes from the front of a buffer. Every take answers nil once the buffer is too short, so that a
/// forged length can never read past the end.
struct ByteReader {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    mutating func take(_ count: Int) -> [UInt8]? {
        guard count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    mutating func takeInteger<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
        guard let bytes = take(type.bitWidth / 8) else { return nil }
        // Shifting in halves of the width would trap for UInt8, so a byte is read as it is.
        guard bytes.count > 1 else { return bytes.first.map { Number(truncatingIfNeeded: $0) } }
        return bytes.reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
    }
}
