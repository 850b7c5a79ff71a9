import Declarations
import Rules

/// An account to try the desk with; it opens nothing but made-up data, so its password may be shown.
public struct DemoAccount: Sendable, Hashable, Codable {
    /// Of which organisation.
    public var organisation: Organisation.ID
    /// The name of the organisation.
    public var organisationName: String
    /// The id of the account.
    var staff: StaffMember.ID
    /// The name to sign in with.
    public var username: String
    /// The name shown.
    public var name: String
    /// The password.
    public var password: String
    /// The role.
    public var role: StaffRole.ID
    /// The role in words.
    public var roleName: Bilingual

    var actor: Actor { .staff(id: staff.rawValue, roles: [role]) }
}
