/// Who receives personal data (art. 13(1)(e), 30(1)(d)).
public struct Recipient: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a recipient.
    public typealias ID = Identifier<Recipient>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// The name; nil for a category of recipients.
    public var name: String?
    /// The category, when it is not one named party: *deurwaarders*.
    public var category: Bilingual?
    /// What it is under the law.
    public var role: Role?
    /// What it does for the organisation.
    public var service: Bilingual?
    /// ISO 3166-1 alpha-2 country where the data are.
    public var country: String?
    /// The safeguard for a transfer outside the EEA (art. 44 to 49).
    public var transfer: Transfer?
    /// Which data it receives.
    public var data: [DataCategory.ID]
    /// The processor agreement (art. 28(3)).
    public var agreement: Agreement?
    /// Who it passes data on to.
    public var subprocessors: [Recipient.ID]
    /// What obliges it to secrecy: contract, oath or law.
    public var secrecy: String?
    /// Its own privacy statement.
    public var website: String?
    /// More about it, for the statement.
    public var explanation: Bilingual?
    /// Sentences about this recipient.
    public var clauses: [ClauseID]

    /// What a recipient is under the law.
    public enum Role: String, Sendable, Hashable, CaseIterable, Codable {
        /// Works on instruction (art. 4(8)).
        case processor
        /// Engaged by a processor (art. 28(4)).
        case subprocessor
        /// Decides for itself (art. 4(7)).
        case controller
        /// Decides together with the organisation (art. 26).
        case jointController = "joint-controller"
        /// A public body with a legal task.
        case publicBody = "public-body"
    }

    /// A recipient of which only the id is known.
    public init(id: ID) {
        self.id = id
        data = []
        subprocessors = []
        clauses = []
    }
}

/// The safeguard for a transfer outside the EEA (art. 13(1)(f)).
public struct Transfer: Sendable, Hashable {
    /// The instrument: `adequacy`, `standard-clauses`, `binding-rules`, `explicit-consent`.
    public var tool: String
    /// Where a copy can be had.
    public var document: String?

    /// A transfer instrument.
    public init(tool: String, document: String? = nil) {
        self.tool = tool
        self.document = document
    }
}

/// A processor agreement (art. 28(3)).
public struct Agreement: Sendable, Hashable, DeclaredElement {
    /// The day it was signed.
    public var signed: CalendarDate?
    /// The last day it holds; nil is until cancelled.
    public var until: CalendarDate?
    /// Which elements of art. 28(3) it has: `all`, or their names.
    public var elements: [String]
    /// Where it can be found.
    public var document: String?
    /// Sentences about the agreement.
    public var clauses: [ClauseID]

    /// An agreement.
    public init(
        signed: CalendarDate? = nil, until: CalendarDate? = nil, elements: [String] = [], document: String? = nil,
        clauses: [ClauseID] = []
    ) {
        self.signed = signed
        self.until = until
        self.elements = elements
        self.document = document
        self.clauses = clauses
    }
}

/// A third party or public source that data come from (art. 14(2)(f)).
public struct DataSource: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a source; `person` and `device` are built in.
    public typealias ID = Identifier<DataSource>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// Its name.
    public var name: String
    /// Whether it is a public source.
    public var isPublic: Bool
    /// Why the organisation may rely on it.
    public var guarantee: Bilingual?
    /// More about it, for the statement.
    public var explanation: Bilingual?
    /// Sentences about this source.
    public var clauses: [ClauseID]

    /// A source with a name.
    public init(id: ID, name: String) {
        self.id = id
        self.name = name
        isPublic = false
        clauses = []
    }
}
