import Declarations
import Foundation
import Rules

/// A place that keeps the data of organisations.
protocol OrganisationStore: Sendable {
    /// Organisations that have data here, in alphabetical order.
    func organisations() async throws -> [Organisation.ID]
    /// Whether an organisation has data here.
    func holds(_ organisation: Organisation.ID) async throws -> Bool
    /// The database of an organisation, made when it is new.
    ///
    /// - Throws: `StorageRefusal.gone` when it is not here and may not be made, or was carried elsewhere.
    func engine(of organisation: Organisation.ID, isNew: Bool) async throws -> any Engine
    /// Removes everything of an organisation.
    func remove(_ organisation: Organisation.ID) async throws
}

/// A data folder: one SQLite file per organisation.
struct FolderStore: OrganisationStore {
    private let folder: String

    /// Uses a folder, making it when it is not there.
    ///
    /// - Throws: `InstallationRefusal.folder`.
    init(folder: String) throws {
        self.folder = "\(folder)/organisations"
        do {
            try FileManager.default.createDirectory(
                atPath: self.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw InstallationRefusal.folder(folder) }
    }

    /// Uses a folder with data.
    ///
    /// - Throws: `RelocationRefusal.noData` when there are none.
    init(existing folder: String) throws {
        guard FileManager.default.fileExists(atPath: "\(folder)/organisations") else { throw RelocationRefusal.noData }
        try self.init(folder: folder)
    }

    func organisations() throws -> [Organisation.ID] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(Self.suffix) }
            .map { Organisation.ID(String($0.dropLast(Self.suffix.count))) }
            .sorted()
    }

    func holds(_ organisation: Organisation.ID) -> Bool {
        FileManager.default.fileExists(atPath: path(of: organisation))
    }

    func engine(of organisation: Organisation.ID, isNew: Bool) throws -> any Engine {
        let file = path(of: organisation)
        // What was carried elsewhere is not begun anew here; and what is not there is not made by who only opens it.
        if !holds(organisation) {
            guard isNew, !FileManager.default.fileExists(atPath: asidePath(of: organisation)) else {
                throw StorageRefusal.gone
            }
            // Closed to others from the first byte; SQLite gives the files beside it the same mode.
            _ = FileManager.default.createFile(
                atPath: file, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        return try SQLiteEngine(path: file)
    }

    func remove(_ organisation: Organisation.ID) throws {
        for suffix in ["", "-wal", "-shm"] {
            let file = path(of: organisation) + suffix
            if FileManager.default.fileExists(atPath: file) { try FileManager.default.removeItem(atPath: file) }
        }
    }

    /// The file of an organisation.
    func path(of organisation: Organisation.ID) -> String { "\(folder)/\(organisation)\(Self.suffix)" }

    /// What a move left behind: not opened any more.
    func asidePath(of organisation: Organisation.ID) -> String { "\(path(of: organisation)).moved" }

    /// A file that a move is filling: not opened yet.
    func arrivingPath(of organisation: Organisation.ID, mark: String) -> String {
        "\(path(of: organisation)).arriving-\(mark)"
    }

    /// Files that moves were filling, now or before they were cut off.
    func arrivingPaths(of organisation: Organisation.ID) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let start = "\(organisation)\(Self.suffix).arriving-"
        return names.filter { $0.hasPrefix(start) && !$0.hasSuffix("-journal") && !$0.hasSuffix("-wal") }
            .map { "\(folder)/\($0)" }
    }

    /// Makes a name that was given durable.
    func syncFolder() {
        let descriptor = open(folder, O_RDONLY)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private static let suffix = ".sqlite"
}
