import Declarations
import Foundation
import Rules

/// A data folder that organisations are carried to.
struct SQLiteTarget: RelocationTarget {
    let store: FolderStore

    func lendNeighbour(_ body: (any SQLSession, Organisation.ID) throws -> Void) throws {
        guard let neighbour = try store.organisations().first else { return }
        let engine = try SQLiteReader(path: store.path(of: neighbour))
        try engine.read { try body($0, neighbour) }
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
        guard link(arriving, store.path(of: organisation)) == 0 else {
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
