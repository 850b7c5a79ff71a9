import Declarations
import Processing
import Rules

extension DemoSeed {
    /// Makes the accounts of an organisation: its privacy contact, an employee with a role of its own, an auditor.
    mutating func addStaff() async throws -> [DemoAccount] {
        let declaration = office.declaration
        let contact = declaration.organisation.privacyContact?.name ?? freshName()
        var people = [(contact, BuiltIn.privacyContact)]
        if let role = declaration.roles.first { people.append((freshName(), role.id)) }
        people.append((freshName(), BuiltIn.auditor))
        var accounts: [DemoAccount] = []
        for (name, role) in people {
            let first = name.split(separator: " ").first.map { $0.lowercased() } ?? "iemand"
            let plain = first.filter { $0.isASCII && $0.isLetter }
            let isTaken = accounts.contains { $0.username == plain }
            let username = isTaken ? "\(plain).\(role)" : plain
            let password =
                "\(dice.word(NameLists.counts))-\(dice.word(NameLists.colours))-\(dice.word(NameLists.things))"
            let id = try await office.addStaff(
                username: username, name: name, password: password, roles: [role], by: .operator(user: "demo"))
            accounts.append(
                DemoAccount(
                    organisation: office.organisation, organisationName: declaration.organisation.name, staff: id,
                    username: username, name: name, password: password, role: role,
                    roleName: declaration.role(role)?.label ?? Bilingual(same: role.rawValue)))
        }
        return accounts
    }

    private mutating func freshName() -> String { "\(dice.word(NameLists.first)) \(dice.word(NameLists.last))" }
}
