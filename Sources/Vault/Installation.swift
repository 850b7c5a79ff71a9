import Declarations
import Rules

/// Where an installation keeps its data.
public enum StoragePlace: Sendable, Hashable {
    /// In a folder, with one SQLite file per organisation.
    case folder(String)
    /// In a PostgreSQL database, with all organisations in the same tables.
    case postgres(PostgresAddress)
}

/// The data of all organisations of one house, under one root key.
public struct Installation: Sendable {
    private let store: any OrganisationStore
    private let root: RootKey
    private let entropy: Entropy

    /// Uses a place; a folder is made when it is not there, a database is not spoken to yet.
    ///
    /// - Throws: `InstallationRefusal.folder`.
    public init(at place: StoragePlace, root: RootKey, entropy: Entropy = .system) throws {
        store =
            switch place {
            case .folder(let folder): try FolderStore(folder: folder)
            case .postgres(let address): PostgresStore(pool: PostgresPool(address))
            }
        self.root = root
        self.entropy = entropy
    }

    /// Organisations that have data here, in alphabetical order.
    ///
    /// - Throws: `StorageRefusal.unreachable` when the database cannot be asked.
    public func organisations() async throws -> [Organisation.ID] { try await store.organisations() }

    /// Removes everything of an organisation, for good; the root key must fit it.
    ///
    /// - Throws: `KeyRefusal.doesNotFit`, `StorageRefusal`.
    public func remove(_ organisation: Organisation.ID, now: Instant) async throws {
        try await open(organisation, now: now, isNew: false).close()
        try await store.remove(organisation)
    }

    /// Opens an organisation's vault.
    ///
    /// - Parameter isNew: whether it may be made; where it is, the root key must fit the others here, or one
    ///   installation would need two keys.
    /// - Throws: `KeyRefusal.doesNotFit`, `StorageRefusal`.
    public func open(
        _ organisation: Organisation.ID, now: Instant, isNew: Bool = true
    ) async throws -> OrganisationVault {
        if isNew, try await !store.holds(organisation),
            case let others = try await organisations().filter({ $0 != organisation }), !others.isEmpty
        {
            try await checkRoot(against: others, now: now)
        }
        let engine = try await store.engine(of: organisation, isNew: isNew)
        do {
            return try await OrganisationVault(
                organisation: organisation, engine: engine, root: root, entropy: entropy, now: now, isNew: isNew)
        } catch {
            try engine.close()
            throw error
        }
    }

    /// Refuses a root key that does not fit who is here. One that is damaged keeps no new one out: the next is asked.
    private func checkRoot(against others: [Organisation.ID], now: Instant) async throws {
        var failure: (any Error)?
        for other in others {
            do { return try await open(other, now: now, isNew: false).close() } catch let refusal as StorageRefusal {
                failure = failure ?? refusal
            }
        }
        if let failure { throw failure }
    }
}

/// Why the data folder cannot be used.
public enum InstallationRefusal: Refusal, Hashable {
    /// It cannot be made or read.
    case folder(String)

    /// Stable code.
    public var code: String { "installation.folder" }
    /// The operator must act.
    public var category: RefusalCategory { .unavailable }
    /// What to do.
    public var message: Bilingual {
        switch self {
        case .folder(let path):
            Bilingual(
                nl: "De map \(path) is niet te gebruiken. Controleer of hij bestaat en van u is.",
                en: "The folder \(path) cannot be used. Check that it exists and is yours.")
        }
    }
}
