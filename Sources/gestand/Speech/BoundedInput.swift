import Foundation

/// What comes from outside: a file, a pipe or standard input, read no further than it may be long.
enum BoundedInput {
    /// At most a byte more than the limit, so that what is too long shows without being taken into memory.
    ///
    /// - Parameter path: a hyphen is standard input.
    /// - Throws: `CommandRefusal.missing`.
    static func read(_ path: String, atMost limit: Int) throws -> [UInt8] {
        let isStandard = path == "-"
        guard let handle = isStandard ? FileHandle.standardInput : FileHandle(forReadingAtPath: path) else {
            throw CommandRefusal.missing(path)
        }
        defer { if !isStandard { try? handle.close() } }
        var bytes: [UInt8] = []
        // A pipe gives what it has; the end is where nothing comes.
        while bytes.count <= limit {
            do {
                guard let more = try handle.read(upToCount: limit + 1 - bytes.count), !more.isEmpty else { break }
                bytes += more
            } catch { throw CommandRefusal.missing(path) }
        }
        return bytes
    }
}
