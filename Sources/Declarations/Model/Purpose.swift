/// Why personal data are processed, and all that follows from it (art. 13(1)(c), 30(1)(b)).
public struct Purpose: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a purpose; ids that start with `gestand.` are built in.
    public typealias ID = Identifier<Purpose>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// The purpose as people read it.
    public var title: Bilingual
    /// More about it.
    public var explanation: Bilingual?
    /// Whose data.
    public var people: [PersonKind.ID]
    /// The one legal basis (art. 6(1)); nil when the file names none, which `check` reports (SL-016).
    public var basis: LegalBasis?
    /// Which data.
    public var data: [DataCategory.ID]
    /// Whether the data must be given, and what follows when they are not (art. 13(2)(e)).
    public var provision: Provision?
    /// Where the data come from.
    public var sources: [SourceReference]
    /// Who receives data for it.
    public var recipients: [Recipient.ID]
    /// Which staff roles may use data for it.
    public var roles: [StaffRole.ID]
    /// The kind of record a use is bound to: each use names one, and belongs to its person.
    public var per: RecordKind.ID?
    /// How long data are kept for it: per category, with a default.
    public var retention: PurposeRetention
    /// The law, where the basis is a legal obligation (art. 6(3)).
    public var law: String?
    /// The interest, where the basis is a legitimate interest (art. 13(1)(d)).
    public var interest: LegitimateInterest?
    /// Whether it is direct marketing (art. 21(2)).
    public var directMarketing: Bool
    /// The channels it may use to reach people.
    public var channels: [Channel]
    /// Whether it profiles people (art. 4(4)).
    public var profiling: Bool
    /// The consent it rests on, where the basis is consent.
    public var consent: ConsentRequest.ID?
    /// Sentences this purpose stands for.
    public var clauses: [ClauseID]

    /// A purpose with a title.
    public init(id: ID, title: Bilingual) {
        self.id = id
        self.title = title
        people = []
        data = []
        sources = []
        recipients = []
        roles = []
        retention = PurposeRetention()
        directMarketing = false
        channels = []
        profiling = false
        clauses = []
    }
}

/// The legal basis of a purpose (art. 6(1)).
public enum LegalBasis: String, Sendable, Hashable, CaseIterable, Codable {
    /// Consent, art. 6(1)(a).
    case consent
    /// Performance of a contract or steps before it, art. 6(1)(b).
    case contract
    /// Legal obligation, art. 6(1)(c).
    case legalObligation = "legal-obligation"
    /// Vital interests, art. 6(1)(d).
    case vitalInterest = "vital-interest"
    /// Public task, art. 6(1)(e).
    case publicTask = "public-task"
    /// Legitimate interest, art. 6(1)(f).
    case legitimateInterest = "legitimate-interest"
}

/// Whether data must be given (art. 13(2)(e)).
public struct Provision: Sendable, Hashable, DeclaredElement {
    /// Whether the purpose cannot do without them.
    public var required: Bool
    /// What follows when they are not given.
    public var consequence: Bilingual?
    /// Sentences about it.
    public var clauses: [ClauseID]

    /// A provision requirement.
    public init(required: Bool, consequence: Bilingual? = nil, clauses: [ClauseID] = []) {
        self.required = required
        self.consequence = consequence
        self.clauses = clauses
    }
}

/// Where data for a purpose come from.
public enum SourceReference: Sendable, Hashable {
    /// The person.
    case person
    /// The person's device.
    case device
    /// A named third party or public source.
    case named(DataSource.ID)
}

/// How long data are kept for a purpose.
public struct PurposeRetention: Sendable, Hashable {
    /// The rule for every category not named.
    public var standard: RetentionRule.ID?
    /// Rules for single categories.
    public var byCategory: [DataCategory.ID: RetentionRule.ID]

    /// No rules at all, or some.
    public init(standard: RetentionRule.ID? = nil, byCategory: [DataCategory.ID: RetentionRule.ID] = [:]) {
        self.standard = standard
        self.byCategory = byCategory
    }

    /// The rule for one category.
    public func rule(for category: DataCategory.ID) -> RetentionRule.ID? { byCategory[category] ?? standard }
}

/// A legitimate interest and its assessment (art. 6(1)(f), 13(1)(d)).
public struct LegitimateInterest: Sendable, Hashable {
    /// The interest itself.
    public var what: Bilingual
    /// Why the processing is necessary for it.
    public var necessity: Bilingual?
    /// Why the person's interests do not prevail.
    public var balancing: Bilingual?
    /// When it was last assessed.
    public var reviewed: CalendarDate?

    /// An interest.
    public init(
        what: Bilingual, necessity: Bilingual? = nil, balancing: Bilingual? = nil, reviewed: CalendarDate? = nil
    ) {
        self.what = what
        self.necessity = necessity
        self.balancing = balancing
        self.reviewed = reviewed
    }
}

/// A way to reach people, or for people to reach the organisation.
public enum Channel: String, Sendable, Hashable, CaseIterable, Codable {
    /// E-mail.
    case email
    /// The organisation's own site, also its rights pages.
    case web
    /// A letter by post.
    case letter
    /// A telephone call.
    case phone
    /// A text message.
    case sms
    /// At the counter.
    case counter
}

/// A role of staff members.
public struct StaffRole: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a role.
    public typealias ID = Identifier<StaffRole>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// What it is called.
    public var label: Bilingual
    /// Sentences about who has access.
    public var clauses: [ClauseID]

    /// A role.
    public init(id: ID, label: Bilingual) {
        self.id = id
        self.label = label
        clauses = []
    }
}
