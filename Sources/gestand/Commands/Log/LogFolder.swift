import Foundation

/// A folder with an exported log.
struct LogFolder {
    let path: String

    /// Most files that are read: a log of eighty million entries has fewer.
    private static let mostFiles = 1_000_000

    /// - Throws: `CommandRefusal.exists` when something is there already.
    func checkUnused() throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        let found = try? FileManager.default.contentsOfDirectory(atPath: path)
        guard found?.isEmpty == true else { throw CommandRefusal.exists(path) }
    }

    func write(_ files: [String: [UInt8]]) throws {
        for (name, bytes) in files {
            let file = URL(fileURLWithPath: path).appendingPathComponent(name)
            do {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: file)
            } catch { throw CommandRefusal.unwritable(file.path) }
        }
    }

    /// Longest file of an export: a bundle holds 256 entries of at most 64 kB.
    private static let longestFile = 256 * 65_537

    /// Every file, by its path in the folder. What is no part of an export is named and not read.
    ///
    /// - Throws: `CommandRefusal.missing`.
    func read() throws -> [String: [UInt8]] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
            let walk = FileManager.default.enumerator(atPath: path)
        else { throw CommandRefusal.missing(path) }
        var files: [String: [UInt8]] = [:]
        while let name = walk.nextObject() as? String {
            let file = "\(path)/\(name)"
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
            if isFolder.boolValue { continue }
            guard files.count < Self.mostFiles else {
                throw CommandRefusal.refused(.refused, LogTexts.tooMany(path, limit: Self.mostFiles))
            }
            files[name] = Self.isPart(name) ? try BoundedInput.read(file, atMost: Self.longestFile) : []
        }
        return files
    }

    private static func isPart(_ name: String) -> Bool {
        name == "key.vkey" || name == "checkpoint" || name.hasPrefix("tile/")
    }
}
