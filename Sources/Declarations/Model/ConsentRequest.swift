/// A question for consent (art. 4(11), 7), in the words that people see.
public struct ConsentRequest: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a consent.
    public typealias ID = Identifier<ConsentRequest>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// The question.
    public var wording: Bilingual
    /// How it is withdrawn (art. 7(3)).
    public var withdrawal: Bilingual?
    /// Sentences about this consent.
    public var clauses: [ClauseID]

    /// A question.
    public init(id: ID, wording: Bilingual) {
        self.id = id
        self.wording = wording
        clauses = []
    }
}

/// A cookie or similar technique (art. 11.7a Tw).
public struct Cookie: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a cookie.
    public typealias ID = Identifier<Cookie>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// Its technical name.
    public var name: String
    /// What kind it is; decides whether consent is needed.
    public var kind: Kind
    /// What it is for.
    public var purpose: Bilingual
    /// How long it stays; nil ends with the browser session.
    public var life: Period?
    /// Who sets it, when it is not the organisation.
    public var provider: String?
    /// Sentences about this cookie.
    public var clauses: [ClauseID]

    /// A kind of cookie.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// Strictly necessary for what was asked.
        case necessary
        /// Measures use with little effect on privacy, which needs no consent.
        case analytics
        /// Counts visits in another way.
        case statistics
        /// Remembers preferences.
        case preference
        /// Shows other content to other people.
        case personalisation
        /// Follows for advertising.
        case advertising

        /// Whether it is set after consent only (art. 11.7a Tw).
        public var needsConsent: Bool {
            switch self {
            case .necessary, .analytics: false
            case .statistics, .preference, .personalisation, .advertising: true
            }
        }
    }

    /// A cookie.
    public init(id: ID, name: String, kind: Kind, purpose: Bilingual) {
        self.id = id
        self.name = name
        self.kind = kind
        self.purpose = purpose
        clauses = []
    }
}

/// A technical or organisational measure (art. 32).
public struct Measure: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of a measure.
    public typealias ID = Identifier<Measure>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// What it is.
    public var label: Bilingual
    /// Technical, administrative or physical.
    public var kind: Kind
    /// Who is responsible.
    public var owner: String?
    /// What shows that it works.
    public var evidence: String?
    /// The next day it is reviewed.
    public var review: CalendarDate?
    /// Sentences about this measure.
    public var clauses: [ClauseID]

    /// A kind of measure.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
        /// In software or hardware.
        case technical
        /// In procedures and agreements.
        case administrative
        /// In buildings.
        case physical
    }

    /// A measure.
    public init(id: ID, label: Bilingual, kind: Kind = .technical) {
        self.id = id
        self.label = label
        self.kind = kind
        clauses = []
    }
}

/// A promise that only people can keep, and what shows it (art. 5(2)).
public struct Attestation: Sendable, Hashable, Identifiable, DeclaredElement {
    /// The id of an attestation.
    public typealias ID = Identifier<Attestation>

    /// For ever.
    public var id: ID
    /// Its id in an earlier version, when it has another now.
    public var was: ID?
    /// What is promised.
    public var clause: Bilingual
    /// How often it must be shown anew.
    public var renew: Period?
    /// Of whom: `staff-member`, `recipient`, `organisation`.
    public var per: String?
    /// Of which recipients, where it is asked of recipients; empty is all of them.
    public var recipients: [Recipient.ID]
    /// Sentences this attestation stands for.
    public var clauses: [ClauseID]

    /// An attestation.
    public init(id: ID, clause: Bilingual) {
        self.id = id
        self.clause = clause
        recipients = []
        clauses = []
    }
}
