import ArgumentParser
import Declarations
import Demo
import Foundation
import Processing
import Rules
import Vault

/// Where the data and the root key are.
struct DataOptions: ParsableArguments {
    @Option(help: Help.data) var data: String?
    @Option(help: Help.rootKey) var rootKey: String?

    private var environment: [String: String] { ProcessInfo.processInfo.environment }

    private static let usual = "./gestand-data"
    private static let usualDemo = "./gestand-demo"

    /// The database that everything is in, when `GESTAND_DATABASE` names one.
    ///
    /// - Throws: `CommandRefusal.usage` that never repeats the address, since there may be a password in it.
    static func database(besides data: String? = nil) throws -> PostgresAddress? {
        guard let text = ProcessInfo.processInfo.environment["GESTAND_DATABASE"], !text.isEmpty else { return nil }
        guard data == nil else { throw CommandRefusal.usage(DatabaseTexts.both) }
        do { return try PostgresAddress(text) } catch { throw CommandRefusal.usage(error.message) }
    }

    /// The demonstration that the data belong to; nil when they are of a house in use.
    var demonstration: DemoFolder? {
        get throws {
            guard try Self.database(besides: data) != nil else { return DemoFolder.found(at: folder) }
            // Data in a database are under a key; the folder of a demonstration has its own.
            guard let key = rootKey ?? environment["GESTAND_ROOT_KEY"] else {
                return DemoFolder.found(at: environment["GESTAND_DATA"] ?? Self.usualDemo)
            }
            return DemoFolder.found(at: URL(fileURLWithPath: key).deletingLastPathComponent().path)
        }
    }

    /// The folder with data.
    private var folder: String {
        guard let named = data ?? environment["GESTAND_DATA"] else { return Self.usual }
        return DemoFolder.found(at: named)?.data ?? named
    }

    /// The same, for looking at what is there: where nothing is named and no house is in use here, the demonstration
    /// that was started here is meant.
    private var folderToLookAt: String {
        guard data == nil, environment["GESTAND_DATA"] == nil, !FileManager.default.fileExists(atPath: Self.usual)
        else {
            return folder
        }
        return DemoFolder.found(at: Self.usualDemo)?.data ?? Self.usual
    }

    /// Who acts: the user of this machine, by the name that the log may hold.
    var actor: Actor { Self.user }

    /// The same, for commands that have places of their own.
    static var user: Actor {
        let name = NSUserName().filter { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
        return .operator(user: name.isEmpty ? "operator" : String(name.prefix(32)))
    }

    /// The installation; for a first publication the folder is made.
    func installation(isNew: Bool = false) throws -> Installation { try installation(in: folder, isNew: isNew) }

    private func installation(in folder: String, isNew: Bool) throws -> Installation {
        let database = try Self.database(besides: data)
        // A demonstration brings its own key.
        let demo = try database == nil ? DemoFolder.found(at: folder) : demonstration
        let named = rootKey ?? environment["GESTAND_ROOT_KEY"] ?? demo?.rootKey
        guard let path = named, !path.isEmpty else { throw CommandRefusal.noKey }
        let key = try RootKey.load(path: path, dataFolder: database == nil ? folder : nil)
        if let database { return try Installation(at: .postgres(database), root: key) }
        guard isNew || FileManager.default.fileExists(atPath: folder) else { throw CommandRefusal.noData(folder) }
        return try Installation(at: .folder(folder), root: key)
    }

    /// The organisations in the folder or the database, none of them open yet.
    func offices(isNew: Bool = false, baseAddress: String = "http://localhost") throws -> Offices {
        let folder = isNew ? self.folder : folderToLookAt
        // Data of a demonstration have a clock of their own, and the log must not run back.
        let data = try Self.database(besides: self.data) == nil ? folder : demonstration?.data
        let demo = data.flatMap { DemoFolder.clock(ofData: $0, real: SystemClock.now) }
        let clock = demo.map { clock in { @Sendable in clock.now } } ?? SystemClock.now
        return Offices(
            installation: try installation(in: folder, isNew: isNew),
            environment: Processing.Environment(clock: clock, baseAddress: baseAddress))
    }

    /// One organisation, open.
    func office(_ id: String) async throws -> Office {
        let offices = try offices()
        try await offices.openAll()
        if let reason = await offices.unavailable[Organisation.ID(id)] { throw reason }
        guard let office = await offices[Organisation.ID(id)] else { throw CommandRefusal.noOrganisation(id) }
        return office
    }
}
