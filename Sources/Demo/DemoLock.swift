import Foundation

/// Keeps the folder of a demonstration for one program: clock and mailbox live in its memory.
///
/// The lock belongs to the process, so nothing stays locked after a crash.
final class DemoLock: Sendable {
    private let descriptor: Int32

    /// - Throws: `DemoRefusal.inUse` when another program has it.
    init(file: String, folder: String) throws {
        let descriptor = open(file, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DemoRefusal.unusableFolder(folder) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw DemoRefusal.inUse(folder)
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}
