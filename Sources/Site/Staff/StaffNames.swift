import Declarations
import Processing
import Rules
import Vault

/// What members of staff are called on a page of the desk.
///
/// The privacy contact, who keeps the accounts, reads names. Whoever only looks whether the word is kept, such as an
/// auditor from outside, can tell them apart and does not need more.
struct StaffNames: Sendable {
    private let names: [StaffMember.ID: String]

    static func load(_ desk: DeskVisit) async throws -> StaffNames {
        let accounts = desk.isPrivacyContact ? try await desk.office.vault.read { try $0.accounts() } : []
        return StaffNames(names: Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0.name) }))
    }

    private init(names: [StaffMember.ID: String]) { self.names = names }

    subscript(id: StaffMember.ID) -> Bilingual {
        names[id].map { Bilingual(same: $0) } ?? StaffTexts.member(id)
    }

    /// Whoever is stored as having done something, by the name of an actor.
    subscript(actor name: String) -> Bilingual {
        guard name.hasPrefix(Self.prefix) else { return Bilingual(same: name) }
        return self[StaffMember.ID(String(name.dropFirst(Self.prefix.count)))]
    }

    private static let prefix = "staff:"
}

/// Words for members of staff.
enum StaffTexts {
    /// One whose name is not shown; the mark tells them apart.
    static func member(_ id: StaffMember.ID) -> Bilingual {
        let mark = id.rawValue.prefix(4)
        return Bilingual(nl: "Medewerker \(mark)", en: "Staff member \(mark)")
    }
}
