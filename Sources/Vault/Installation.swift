import Declarations
import Foundation
import Rules

/// The data folder: one database file per organisation.
public struct Installation: Sendable {
    /// The folder.
    public let folder: String
    private let root: RootKey
    private let entropy: Entropy

    /// Uses a folder, making it when it is not there.
    public init(folder: String, root: RootKey, entropy: Entropy = .system) throws {
        self.folder = folder
        self.root = root
        self.entropy = entropy
        do {
            try FileManager.default.createDirectory(
                atPath: organisationsFolder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch { throw InstallationRefusal.folder(folder) }
    }

    /// Organisations that have data here, in alphabetical order.
    public func organisations() throws -> [Organisation.ID] {
        try FileManager.default.contentsOfDirectory(atPath: organisationsFolder)
            .filter { $0.hasSuffix(Self.suffix) }
            .map { Organisation.ID(String($0.dropLast(Self.suffix.count))) }
            .sorted()
    }

    /// Opens an organisation's vault.
    ///
    /// - Parameter isNew: whether it may be made; where it is, the root key must fit the others here, or one
    ///   installation would need two keys.
    /// - Throws: `KeyRefusal.doesNotFit`, `StorageRefusal`.
    public func open(
        _ organisation: Organisation.ID, now: Instant, isNew: Bool = true
    ) async throws -> OrganisationVault {
        let file = path(of: organisation)
        if isNew, !FileManager.default.fileExists(atPath: file),
            let other = try organisations().first(where: { $0 != organisation })
        {
            try await open(other, now: now, isNew: false).close()
        }
        let engine = try SQLiteEngine(path: file)
        // The folder is closed to others already; this holds when someone opens the folder.
        try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        do {
            return try await OrganisationVault(
                organisation: organisation, engine: engine, root: root, entropy: entropy, now: now, isNew: isNew)
        } catch {
            try engine.close()
            throw error
        }
    }

    private func path(of organisation: Organisation.ID) -> String {
        "\(organisationsFolder)/\(organisation)\(Self.suffix)"
    }

    private static let suffix = ".sqlite"
    private var organisationsFolder: String { "\(folder)/organisations" }
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
