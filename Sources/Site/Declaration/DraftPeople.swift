import Declarations
import Processing
import Rules
import Vault

/// Names of who changed a draft.
struct DraftPeople {
    private let names: [String: String]

    static func load(_ desk: DeskVisit) async throws -> DraftPeople {
        let accounts = try await desk.office.vault.read { try $0.accounts() }
        return DraftPeople(
            names: Dictionary(accounts.map { ($0.actor.name, $0.name) }, uniquingKeysWith: { first, _ in first }))
    }

    private init(names: [String: String]) { self.names = names }

    func name(_ changedBy: String) -> String { names[changedBy] ?? changedBy }
}
