import Declarations
import Foundation
import Rules

/// A data folder that organisations are carried away from.
struct SQLiteSource: RelocationSource {
    let store: FolderStore

    func organisations() throws -> [Organisation.ID] { try store.organisations() }

    func handOver<Result>(
        _ organisation: Organisation.ID, _ body: (any SQLSession) throws -> Result
    ) throws -> Result {
        guard store.holds(organisation) else { throw RelocationRefusal.noOrganisation(organisation) }
        let aside = store.asidePath(of: organisation)
        guard !FileManager.default.fileExists(atPath: aside) else { throw RelocationRefusal.leftThere(organisation) }
        let path = store.path(of: organisation)
        let file = try SQLiteFile(path: path)
        defer { try? file.close() }
        try file.checkVersion()
        var arrived: Result?
        do {
            try file.transaction { arrived = try body($0) }
        } catch  where arrived == nil { throw error } catch {
            // It has arrived, whatever became of the reading here: it must be closed here, too.
        }
        guard let arrived else { throw Fault("a move gave nothing") }
        // While the lock is held: nobody opens it between arriving there and being set aside here.
        do {
            try file.settle()
            try FileManager.default.moveItem(atPath: path, toPath: aside)
            store.syncFolder()
        } catch { throw RelocationRefusal.notSetAside(organisation) }
        try? file.close()
        // All of it is in the one file: what lies beside is empty, and would be found by a file that takes the old name.
        for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
        return arrived
    }

    func discard(_ organisation: Organisation.ID, after check: (any SQLSession) throws -> Void) throws {
        let aside = store.asidePath(of: organisation)
        guard FileManager.default.fileExists(atPath: aside) else { throw RelocationRefusal.nothingLeft(organisation) }
        let file = try SQLiteFile(path: aside)
        do { try file.transaction { try check($0) } } catch {
            try? file.close()
            throw error
        }
        try file.close()
        for suffix in ["", "-wal", "-shm", "-journal"] where FileManager.default.fileExists(atPath: aside + suffix) {
            do { try FileManager.default.removeItem(atPath: aside + suffix) } catch { throw StorageRefusal.unwritable }
        }
    }
}
