/// Up to 256 entries in one file (C2SP tlog-tiles): each as two bytes with its length, most significant first,
/// and then its bytes.
public enum EntryBundle {
    /// The longest an entry can be: what two bytes can say.
    public static let maximumEntryBytes = Int(UInt16.max)

    /// Writes a bundle; nil if an entry is longer than ``maximumEntryBytes``.
    public static func encode(_ entries: some Sequence<[UInt8]>) -> [UInt8]? {
        var bytes: [UInt8] = []
        for entry in entries {
            guard let length = UInt16(exactly: entry.count) else { return nil }
            bytes.append(bigEndian: length)
            bytes += entry
        }
        return bytes
    }

    /// Reads a bundle; nil unless it ends exactly where an entry ends.
    public static func decode(_ bytes: [UInt8]) -> [[UInt8]]? {
        let (entries, rest) = split(bytes)
        return rest.isEmpty ? entries : nil
    }

    /// The entries that can be read from the front, and the bytes from which none can.
    static func split(_ bytes: [UInt8]) -> (entries: [[UInt8]], rest: ArraySlice<UInt8>) {
        var reader = ByteReader(bytes)
        var entries: [[UInt8]] = []
        while true {
            let rest = reader.rest
            guard let length = reader.takeInteger(UInt16.self), let entry = reader.take(Int(length)) else {
                return (entries, rest)
            }
            entries.append(entry)
        }
    }
}
