import Declarations
import Rules
import Vault

/// The organisations of an installation that are open in this process.
public actor Offices {
    private var offices: [Organisation.ID: Office] = [:]
    /// Organisations that could not be opened, and why; they are tried again at the next start,
    /// or in the next round when it is something that may pass.
    public private(set) var unavailable: [Organisation.ID: any Error] = [:]
    private let installation: Installation
    let environment: Environment
    private var house: OrganisationVault?

    /// The id under which the installation keeps what belongs to no organisation yet; it is reserved, and never has a
    /// published version.
    static let houseID: Organisation.ID = "gestand"

    /// No organisation is open yet.
    public init(installation: Installation, environment: Environment) {
        self.installation = installation
        self.environment = environment
    }

    /// Opens every organisation that has data here and a published version.
    ///
    /// One whose file is damaged keeps no other from opening: it stands in ``unavailable``.
    /// - Throws: what is wrong with the first, when not a single one can be opened.
    public func openAll() async throws {
        for organisation in try await installation.organisations()
        where organisation != Self.houseID && offices[organisation] == nil && unavailable[organisation] == nil {
            do {
                let vault = try await installation.open(organisation, now: environment.now, isNew: false)
                if try await adopt(vault) == nil { try vault.close() }
            } catch { unavailable[organisation] = error }
        }
        if offices.isEmpty, let first = unavailable.min(by: { $0.key < $1.key }) { throw first.value }
    }

    /// Takes up versions that another process published, and organisations that it took into service.
    ///
    /// An organisation that was carried elsewhere is closed here, and one that could not be opened for something that
    /// may pass is tried again.
    public func refresh() async throws {
        var failure: (any Error)?
        for (organisation, office) in offices {
            do {
                let published = try await office.vault.read { try $0.versionNumbers() }
                if !published.allSatisfy(office.versions.knows) { _ = try await adopt(office.vault) }
            } catch StorageRefusal.gone {
                offices[organisation] = nil
                try? office.vault.close()
            } catch { failure = error }
        }
        unavailable = unavailable.filter { !(($0.value as? StorageRefusal)?.mayPass ?? false) }
        try await openAll()
        if let failure { throw failure }
    }

    /// The organisations that are open, by name.
    public func all() -> [Office] {
        offices.values.map(today).sorted { $0.declaration.organisation.name < $1.declaration.organisation.name }
    }

    /// An organisation's office; nil when there is none.
    public subscript(organisation: Organisation.ID) -> Office? { offices[organisation].map(today) }

    /// The office with the version that is in force today: one may take effect while we run.
    private func today(_ office: Office) -> Office {
        let versions = office.versions.inForce(on: environment.today)
        return Office(vault: office.vault, versions: versions, environment: environment)
    }

    /// What publishing a declaration would mean; for an organisation that is not here yet, nothing changes.
    ///
    /// - Throws: `NeverRefusal`, `PublicationRefusal`.
    public func plan(_ read: ReadDeclaration) async throws -> PublicationPlan {
        try Versions.check(read.declaration)
        let organisation = read.declaration.organisation.id
        if offices[organisation] == nil, try await installation.organisations().contains(organisation) {
            let vault = try await installation.open(organisation, now: environment.now, isNew: false)
            try await closing(vault) { if try await adopt(vault) == nil { try vault.close() } }
        }
        guard let office = self[organisation] else {
            return PublicationPlan(comparison: nil, impact: VersionImpact(), notice: nil)
        }
        return try await office.plan(read.declaration)
    }

    /// Takes an organisation into service with its first or next version, and gives its office.
    ///
    /// - Parameter isConfirmed: whether somebody looked at the plan and said yes; needed when something changes.
    public func publish(
        _ read: ReadDeclaration, isConfirmed: Bool = false, by actor: Actor
    ) async throws -> Office {
        try await publish(read, isConfirmed: isConfirmed, by: actor, with: { _ in })
    }

    /// The same, with something that is done in the same transaction.
    func publish(
        _ read: ReadDeclaration, isConfirmed: Bool = false, by actor: Actor, with also: @escaping Versions.Also
    ) async throws -> Office {
        let organisation = read.declaration.organisation.id
        // Before the vault is made: a refused declaration leaves nothing behind.
        try Versions.check(read.declaration)
        let vault =
            if let open = offices[organisation] { open.vault } else {
                try await installation.open(organisation, now: environment.now)
            }
        return try await closing(vault) {
            try await Versions.publish(
                read, isConfirmed: isConfirmed, in: vault, by: actor, environment: environment, with: also)
            guard let office = try await adopt(vault) else {
                throw Fault("a version that was just published is not there")
            }
            return office
        }
    }

    /// Closes a vault that was opened for something that failed, unless it is in use.
    private func closing<Result>(_ vault: OrganisationVault, _ body: () async throws -> Result) async throws -> Result {
        do { return try await body() } catch {
            if offices[vault.organisation]?.vault !== vault { try? vault.close() }
            throw error
        }
    }

    private func adopt(_ vault: OrganisationVault) async throws -> Office? {
        guard let versions = try await Versions.load(from: vault, today: environment.today) else { return nil }
        let office = Office(vault: vault, versions: versions, environment: environment)
        offices[vault.organisation] = office
        return office
    }

    /// Where links and drafts are kept that belong to no organisation yet.
    func houseVault() async throws -> OrganisationVault {
        if let house { return house }
        let opened = try await installation.open(Self.houseID, now: environment.now)
        if let house {
            // Someone else opened it meanwhile.
            try opened.close()
            return house
        }
        house = opened
        return opened
    }

    /// Whether an organisation is here, open or not.
    func isKnown(_ organisation: Organisation.ID) async throws -> Bool {
        if offices[organisation] != nil { return true }
        return try await installation.organisations().contains(organisation)
    }

    /// Whether an organisation was published here and nobody can sign in yet: its setup was cut off.
    func isUnfinished(_ read: ReadDeclaration) async throws -> Bool {
        let organisation = read.declaration.organisation.id
        let open = offices[organisation]?.vault
        let vault =
            if let open { open } else {
                try await installation.open(organisation, now: environment.now, isNew: false)
            }
        let isUnfinished = try await closing(vault) {
            try await vault.read { transaction in
                try transaction.accounts().isEmpty && transaction.versions().map(\.source) == [read.text]
            }
        }
        if open == nil, offices[organisation]?.vault !== vault { try vault.close() }
        return isUnfinished
    }

    /// Closes every vault.
    public func close() throws {
        try house?.close()
        house = nil
        for office in offices.values { try office.vault.close() }
        offices = [:]
    }
}
