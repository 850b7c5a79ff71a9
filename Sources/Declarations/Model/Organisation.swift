/// Who handles the data (art. 13(1)(a), 30(1)(a)).
public struct Organisation: Sendable, Hashable, DeclaredElement {
    /// An organisation in one installation, as in its web addresses: `luxigo`.
    public typealias ID = Identifier<Organisation>

    /// Lower-case letters, digits and hyphens; part of every web address.
    public var id: ID
    /// The name people know; empty when the file names none, which `check` reports (SL-001).
    public var name: String
    /// The name in the trade register, when it differs.
    public var legalName: String?
    /// Legal form, such as *besloten vennootschap*.
    public var legalForm: String?
    /// Other names it trades under.
    public var tradeNames: [String]
    /// Statutory seat.
    public var seat: String?
    /// Trade register number of the Dutch Chamber of Commerce (KvK), eight digits.
    public var kvk: String?
    /// The group it belongs to.
    public var partOf: String?
    /// The last day of its book year as `MM-DD`; nil for the calendar year.
    public var bookYearEnd: String?
    /// Postal or visiting address.
    public var address: PostalAddress?
    /// General contact.
    public var contact: ContactPoint
    /// Who answers questions about privacy.
    public var privacyContact: PrivacyContact?
    /// The data protection officer (art. 37), or why there is none.
    public var dataProtectionOfficer: DataProtectionOfficer?
    /// Whether it decides (controller), works for others (processor), or both.
    public var actsAs: [ProcessingRole]
    /// The supervisory authority: `ap` for the Autoriteit Persoonsgegevens.
    public var authority: String?
    /// Said on every page when the organisation is an example made after a public statement.
    public var note: Bilingual?
    /// Sentences about the organisation itself.
    public var clauses: [ClauseID]

    /// An organisation of which only id and name are known.
    public init(id: ID, name: String) {
        self.id = id
        self.name = name
        tradeNames = []
        contact = ContactPoint()
        actsAs = [.controller]
        clauses = []
    }
}

/// A postal or visiting address.
public struct PostalAddress: Sendable, Hashable, DeclaredElement {
    /// Street and number.
    public var street: String
    /// Postcode; Dutch ones as `1234 AB`.
    public var postcode: String
    /// City.
    public var city: String
    /// ISO 3166-1 alpha-2 country code.
    public var country: String
    /// Sentences that give this address.
    public var clauses: [ClauseID]

    /// An address in parts.
    public init(street: String, postcode: String, city: String, country: String, clauses: [ClauseID] = []) {
        self.street = street
        self.postcode = postcode
        self.city = city
        self.country = country
        self.clauses = clauses
    }
}

/// Ways to reach an organisation or a person in a role.
public struct ContactPoint: Sendable, Hashable, DeclaredElement {
    /// E-mail address.
    public var email: String?
    /// Telephone number.
    public var phone: String?
    /// Web address, `https`.
    public var web: String?
    /// Sentences that give this contact.
    public var clauses: [ClauseID]

    /// A contact point; nothing is required, `check` reports when all are missing (SL-003).
    public init(email: String? = nil, phone: String? = nil, web: String? = nil, clauses: [ClauseID] = []) {
        self.email = email
        self.phone = phone
        self.web = web
        self.clauses = clauses
    }
}

/// The person or role that answers privacy questions (art. 12(2)).
public struct PrivacyContact: Sendable, Hashable, DeclaredElement {
    /// The role: *Contactpersoon voor privacyzaken*.
    public var role: Bilingual
    /// The name, when the organisation publishes it.
    public var name: String?
    /// How to reach them.
    public var contact: ContactPoint
    /// Sentences about the privacy contact.
    public var clauses: [ClauseID]

    /// A privacy contact.
    public init(role: Bilingual, name: String? = nil, contact: ContactPoint = ContactPoint(), clauses: [ClauseID] = [])
    {
        self.role = role
        self.name = name
        self.contact = contact
        self.clauses = clauses
    }
}

/// Whether there is a data protection officer (art. 37).
public enum DataProtectionOfficer: Sendable, Hashable {
    /// Appointed, reachable here (art. 13(1)(b)).
    case appointed(name: String?, contact: ContactPoint, clauses: [ClauseID])
    /// Not required, for this reason.
    case notRequired(Bilingual)
}

/// What the organisation is for the data it handles (art. 4(7), 4(8)).
public enum ProcessingRole: String, Sendable, Hashable, CaseIterable, Codable {
    /// Decides about purposes and means: *verwerkingsverantwoordelijke*.
    case controller
    /// Works for a controller: *verwerker*.
    case processor
}
