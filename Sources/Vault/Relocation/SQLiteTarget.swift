import Declarations
import Foundation
import Rules

/// A data folder that organisations are carried to.
struct SQLiteTarget: RelocationTarget {
    let store: FolderStore

    func lendNeighbour(_ body: (any SQLSession, Organisation.ID) throws -> Void) throws {
        guard let neighbour = try store.organisations().first else { return }
        try lend(neighbour) { try body($0, neighbour) }
    }

    func holds(_ organisation: Organisation.ID) -> Bool { store.holds(organisation) }

    func lend(_ organisation: Organisation.ID, _ body: (any SQLSession) throws -> Void) throws {
        try SQLiteReader(path: store.path(of: organisation)).read(body)
    }

    func receive<Result>(
        _ organisation: Organisation.ID, _ body: (any SQLSession) throws -> Result
    ) throws -> Result {
        guard !store.holds(organisation) else { throw RelocationRefusal.exists(organisation) }
        guard !FileManager.default.fileExists(atPath: store.asidePath(of: organisation)) else {
            throw RelocationRefusal.leftHere(organisation)
        }
        clear(organisation)
        let arriving = store.arrivingPath(of: organisation, mark: Entropy.system.secret())
        do {
            let file = try SQLiteFile(path: arriving)
            let result: Result
            do {
                try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: arriving)
                result = try file.transaction { session in
                    try SQLiteFile.makeTables(session)
                    return try body(session)
                }
            } catch {
                try? file.close()
                throw error
            }
            try file.close()
            try put(arriving, as: organisation)
            return result
        } catch {
            remove(arriving)
            throw error
        }
    }

    /// Gives the whole file its name. A name that is there already is not taken over.
    private func put(_ arriving: String, as organisation: Organisation.ID) throws {
        let path = store.path(of: organisation)
        // What another file left beside this name would be read as part of this one.
        guard !FileManager.default.fileExists(atPath: path + "-wal") else { throw StorageRefusal.unwritable }
        guard link(arriving, path) == 0 else {
            throw errno == EEXIST ? RelocationRefusal.exists(organisation) : StorageRefusal.unwritable
        }
        remove(arriving)
        store.syncFolder()
    }

    /// Removes what a move that was cut off left; one that is under way has its file locked.
    private func clear(_ organisation: Organisation.ID) {
        for path in store.arrivingPaths(of: organisation) {
            guard let file = try? SQLiteFile(path: path) else { continue }
            try? file.close()
            remove(path)
        }
    }

    private func remove(_ path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
    }
}
