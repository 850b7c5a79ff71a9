import Foundation

extension StoragePlace {
    /// The same for the same place, as far as its address tells.
    var key: String {
        switch self {
        case .folder(let path): URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
        case .postgres(let address): address.shown
        }
    }

    /// The place as one that organisations are carried away from.
    func source() throws -> any RelocationSource {
        switch self {
        case .folder(let folder): SQLiteSource(store: try FolderStore(existing: folder))
        case .postgres(let address): try PostgresSource(address)
        }
    }

    /// The place as one that organisations are carried to; it is made when it is not there.
    func target() throws -> any RelocationTarget {
        switch self {
        case .folder(let folder): SQLiteTarget(store: try FolderStore(folder: folder))
        case .postgres(let address): try PostgresTarget(address)
        }
    }

    /// What may be shown of it; no user, no password.
    public var shown: String {
        switch self {
        case .folder(let path): path
        case .postgres(let address): address.shown
        }
    }
}
