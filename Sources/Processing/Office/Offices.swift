import Declarations
import Rules
import Vault

/// The organisations of an installation that are open in this process.
public actor Offices {
    private var offices: [Organisation.ID: Office] = [:]
    private let installation: Installation
    private let environment: Environment

    /// No organisation is open yet.
    public init(installation: Installation, environment: Environment) {
        self.installation = installation
        self.environment = environment
    }

    /// Opens every organisation that has data here.
    public func openAll() async throws {
        for organisation in try installation.organisations() { _ = try await open(organisation) }
    }

    /// The organisations that are open, by name.
    public func all() -> [Office] {
        offices.values.sorted { $0.declaration.organisation.name < $1.declaration.organisation.name }
    }

    /// An organisation's office; nil when there is none.
    public subscript(organisation: Organisation.ID) -> Office? { offices[organisation] }

    /// Takes an organisation into service with its first or next version, and gives its office.
    public func publish(_ read: ReadDeclaration, by actor: Actor) async throws -> Office {
        let organisation = read.declaration.organisation.id
        let vault =
            if let open = offices[organisation] { open.vault } else {
                try await installation.open(organisation, now: environment.now)
            }
        try await Versions.publish(read, in: vault, by: actor, environment: environment)
        return try await adopt(vault)
    }

    private func open(_ organisation: Organisation.ID) async throws -> Office {
        try await adopt(try await installation.open(organisation, now: environment.now))
    }

    private func adopt(_ vault: OrganisationVault) async throws -> Office {
        let versions = try await Versions.load(from: vault, today: environment.today)
        let office = Office(vault: vault, versions: versions, environment: environment)
        offices[vault.organisation] = office
        return office
    }

    /// Closes every vault.
    public func close() throws {
        for office in offices.values { try office.vault.close() }
        offices = [:]
    }
}
