import Declarations
import Rules

extension Actor {
    /// A made-up member of staff.
    static func madeUp(_ roles: [StaffRole.ID]) -> Actor { .staff(id: "self-test", roles: roles) }

    /// A made-up member of staff who holds a role for a purpose; somebody at the machine where no role is declared.
    static func allowed(_ purpose: Purpose) -> Actor {
        purpose.roles.first.map { madeUp([$0]) } ?? .operator(user: "self-test")
    }

    /// A made-up privacy contact.
    static let madeUpPrivacyContact = madeUp([BuiltIn.privacyContact])
}
