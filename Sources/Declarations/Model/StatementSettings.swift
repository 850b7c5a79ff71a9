/// How the privacy statement is published.
public struct StatementSettings: Sendable, Hashable, DeclaredElement {
    /// Number of this version; every publication raises it.
    public var version: Int
    /// The day it takes effect; the first day of the month when only a month is written.
    public var effective: CalendarDate
    /// How exactly that day is written.
    public var exactness: Exactness
    /// What it covers: sites, services.
    public var scope: Bilingual?
    /// A sentence or two of the organisation's own, at the top.
    public var introduction: Bilingual?
    /// Formal or informal Dutch.
    public var address: AddressForm
    /// Languages it is published in; the first is the leading one.
    public var languages: [Language]
    /// How changes are announced.
    public var changes: ChangeNotice?
    /// Texts of the organisation's own that no other element gives, each under its own heading.
    public var sections: [OwnSection]
    /// Sentences about the statement itself.
    public var clauses: [ClauseID]

    /// How exactly a day is written in a declaration.
    public enum Exactness: Sendable, Hashable {
        /// Year, month and day.
        case day
        /// Year and month: *January 2020*.
        case month
        /// No day at all; such a declaration is checked, and never published.
        case unknown
    }

    /// Settings with a version and a date; the rest has the usual values.
    public init(version: Int, effective: CalendarDate) {
        self.version = version
        self.effective = effective
        exactness = .day
        address = .u
        languages = [.nl]
        sections = []
        clauses = []
    }
}

/// How people hear of a new version (art. 13(3)).
public struct ChangeNotice: Sendable, Hashable, DeclaredElement {
    /// How long a banner stays on the page.
    public var banner: Period?
    /// Who gets an e-mail.
    public var email: Mailing
    /// Sentences about changes.
    public var clauses: [ClauseID]

    /// Who gets an e-mail when the statement changes.
    public enum Mailing: String, Sendable, Hashable, CaseIterable, Codable {
        /// Nobody.
        case never
        /// People whose data already collected are affected.
        case whenAffected = "when-affected"
        /// Everybody with data.
        case always
    }

    /// An announcement rule.
    public init(banner: Period? = nil, email: Mailing = .never, clauses: [ClauseID] = []) {
        self.banner = banner
        self.email = email
        self.clauses = clauses
    }
}

/// A text of the organisation's own in the statement.
public struct OwnSection: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The anchor of the section on the page.
    public typealias ID = Identifier<OwnSection>

    /// Stable from version to version.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// Heading.
    public var title: Bilingual
    /// Paragraphs, separated by an empty line.
    public var text: Bilingual
    /// Sentences this section stands for.
    public var clauses: [ClauseID]

    /// A section.
    public init(id: ID, title: Bilingual, text: Bilingual, clauses: [ClauseID] = []) {
        self.id = id
        self.title = title
        self.text = text
        self.clauses = clauses
    }
}

/// A promise not to do something; whatever contradicts it cannot be activated, sent or disclosed.
public struct NeverRule: Sendable, Hashable, DeclaredElement {
    /// What never happens.
    public var kind: Kind
    /// Sentences that promise it.
    public var clauses: [ClauseID]

    /// What an organisation can promise never to do.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// Giving data to third parties for commercial aims.
        case commercialSharing = "commercial-sharing"
        /// Processing outside the Netherlands.
        case transfersAbroad = "transfers-abroad"
        /// Processing outside the European Economic Area (chapter V).
        case transfersOutside = "transfers-outside"
        /// Decisions by a computer alone, and profiling (art. 22).
        case automatedDecisions = "automated-decisions"
        /// Direct marketing (art. 21(2)).
        case marketing
        /// Publishing personal data.
        case publishing
        /// Recording conversations.
        case recording
        /// Use of data for the benefit of third parties.
        case thirdPartyUse = "third-party-use"
    }

    /// A promise not to do something.
    public init(_ kind: Kind, clauses: [ClauseID] = []) {
        self.kind = kind
        self.clauses = clauses
    }
}
