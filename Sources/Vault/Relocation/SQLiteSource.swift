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
        let result = try file.transaction { try body($0) }
        // While the lock is held: nobody opens it between arriving there and being set aside here.
        do {
            try file.settle()
            try FileManager.default.moveItem(atPath: path, toPath: aside)
        } catch { throw RelocationRefusal.notSetAside(organisation) }
        return result
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
