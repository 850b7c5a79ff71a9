import Declarations

/// Who does something; every log entry names one.
public enum Actor: Sendable, Hashable {
    /// A member of staff with an account.
    case staff(id: String, roles: [StaffRole.ID])
    /// A program with a token, which holds no role: its scope says what it may.
    case token(id: String, scope: TokenScope = TokenScope())
    /// A job of Gestand itself.
    case system(job: String)
    /// Someone with access to the machine, on the command line; needs a purpose like everyone else.
    case `operator`(user: String)
    /// The person whose request it is.
    case person(request: String)

    /// Whether the actor may act for a purpose: staff by their roles, a token by its scope, who works on the machine
    /// for every purpose, jobs and people for the built-in ones.
    public func holds(_ purpose: Purpose) -> Bool {
        switch self {
        case .staff(_, let roles): roles.contains { purpose.roles.contains($0) }
        case .token(_, let scope): scope.purposes.contains(purpose.id) && BuiltIn.purposes[id: purpose.id] == nil
        case .operator: true
        case .system, .person: BuiltIn.purposes[id: purpose.id] != nil
        }
    }

    /// Whether the actor is a program whose token allows an action.
    public func isToken(allowing action: TokenAction) -> Bool {
        guard case .token(_, let scope) = self else { return false }
        return scope.actions.contains(action)
    }
}

/// A member of the staff of an organisation.
public enum StaffMember {
    /// The id of an account.
    public typealias ID = Identifier<StaffMember>
}

/// A person whose data are held.
public enum Person {
    /// The id of a person: random, never shown outside.
    public typealias ID = Identifier<Person>
}

/// A stored record of a person.
public enum HeldRecord {
    /// The id of a record: random.
    public typealias ID = Identifier<HeldRecord>
}

/// One intake of data.
public enum Collection {
    /// The id of a collection: random.
    public typealias ID = Identifier<Collection>
}
