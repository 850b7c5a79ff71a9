import Declarations
import Foundation
import Rules
import Vault

/// The folder of a demonstration, recognised by a mark, so that nothing of anyone else is ever touched.
public struct DemoFolder: Sendable {
    /// Where it is.
    public let path: String

    /// A folder at a path; nothing is made yet.
    public init(path: String) { self.path = path }

    /// The file that marks the folder.
    static let mark = "gestand-demo.json"

    /// Where the key is: outside the data, as in a house in use.
    public var rootKey: String { "\(path)/root.key" }
    /// Where the data are.
    public var data: String { "\(path)/data" }
    var mails: String { "\(path)/mails.jsonl" }
    var clock: String { "\(path)/clock.json" }
    private var lockPath: String { "\(path)/\(Self.lockName)" }
    private var markPath: String { "\(path)/\(Self.mark)" }

    private static let lockName = "gestand-demo.lock"

    /// What the mark says.
    struct Mark: Codable, Sendable {
        /// Whether everything was made; a folder that was interrupted is made again.
        var isComplete: Bool
        /// Who can sign in.
        var accounts: [DemoAccount]
        /// The database with its data; nil when they are in the folder.
        var database: String?
    }

    /// What the folder's mark says; nil when there is none.
    var mark: Mark? { read() }

    /// Takes the folder for this program, before anything in it is looked at or removed.
    ///
    /// - Throws: `DemoRefusal.foreignFolder` when it holds something else, `.inUse` when another program has it.
    func lock() throws -> DemoLock {
        try checkOwn(contents())
        return try DemoLock(file: lockPath, folder: path)
    }

    private func checkOwn(_ found: [String]) throws {
        guard found.allSatisfy({ $0 == Self.lockName }) || found.contains(Self.mark) else {
            throw DemoRefusal.foreignFolder(path)
        }
    }

    /// Makes the folder ready for use.
    ///
    /// - Returns: its mark, when it holds a complete demonstration that can go on.
    /// - Throws: `DemoRefusal.foreignFolder` when it holds something else, `.otherPlace` when its data are elsewhere.
    func prepare(fresh: Bool, database: String?) throws -> Mark? {
        let found = try contents()
        let mark = found.contains(Self.mark) ? read() : nil
        try checkOwn(found)
        if let mark, mark.isComplete, !fresh {
            guard mark.database == database else { throw DemoRefusal.otherPlace(path) }
            return mark
        }
        try empty()
        try write(Mark(isComplete: false, accounts: [], database: database))
        return nil
    }

    /// The clock of the demonstration that these data belong to; nil for data of a house in use.
    ///
    /// - Parameter real: the clock of the machine.
    public static func clock(ofData folder: String, real: @escaping @Sendable () -> Instant) -> DemoClock? {
        let data = URL(fileURLWithPath: folder).standardizedFileURL
        let house = DemoFolder(path: data.deletingLastPathComponent().path)
        guard data.path == URL(fileURLWithPath: house.data).standardizedFileURL.path,
            FileManager.default.fileExists(atPath: house.markPath)
        else { return nil }
        return DemoClock(file: house.clock, real: real)
    }

    /// The demonstration at a path, or that the data at a path belong to; nil when there is none.
    public static func found(at path: String) -> DemoFolder? {
        let folder = URL(fileURLWithPath: path).standardizedFileURL
        return [folder, folder.deletingLastPathComponent()].map { DemoFolder(path: $0.path) }
            .first { FileManager.default.fileExists(atPath: $0.markPath) }
    }

    func write(_ mark: Mark) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try save(encoder.encode(mark), as: markPath)
    }

    /// The key of the demonstration, made when it is not there.
    func key(entropy: Entropy) throws -> RootKey {
        if !FileManager.default.fileExists(atPath: rootKey) {
            try save(Data(RootKey.fileLine(entropy.bytes(RootKey.size)).utf8), as: rootKey)
        }
        return try RootKey.load(path: rootKey, dataFolder: data)
    }

    private func contents() throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            do {
                try FileManager.default.createDirectory(
                    atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            } catch { throw DemoRefusal.unusableFolder(path) }
            return []
        }
        guard isFolder.boolValue, let found = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw DemoRefusal.unusableFolder(path)
        }
        return found
    }

    /// Removes what a demonstration makes, and nothing else that someone may have put beside it.
    private func empty() throws {
        for item in [data, rootKey, mails, clock, markPath] where FileManager.default.fileExists(atPath: item) {
            do { try FileManager.default.removeItem(atPath: item) } catch { throw DemoRefusal.unusableFolder(path) }
        }
    }

    private func read() -> Mark? {
        FileManager.default.contents(atPath: markPath).flatMap { try? JSONDecoder().decode(Mark.self, from: $0) }
    }

    private func save(_ data: Data, as file: String) throws {
        guard FileManager.default.createFile(atPath: file, contents: data, attributes: [.posixPermissions: 0o600])
        else { throw DemoRefusal.unusableFolder(path) }
    }
}
