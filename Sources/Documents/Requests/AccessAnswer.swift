import Declarations
import Rules

/// The answer to a request for access (art. 15): everything the organisation has of one person, and
/// everything the law wants told beside it.
///
/// A pure value: `Processing` fills it, `AccessAnswerHTML` and `AccessAnswerJSON` write it down. Each list may be
/// empty; the documents then say that there is none.
public struct AccessAnswer: Sendable, Hashable, Codable {
    /// Who answers.
    public var organisation: AnsweringOrganisation
    /// How the person is addressed in Dutch.
    public var address: AddressForm
    /// The reference of the case (AC-14).
    public var reference: String
    /// The day the request came in.
    public var receivedOn: CalendarDate?
    /// The day the data were taken from the systems (AC-14).
    public var extractedOn: CalendarDate
    /// The versions of the statement under which the data were collected (AC-14).
    public var statementVersions: [StatementVersion]
    /// Whether any data of the person are processed (AC-01).
    public var processesData: Bool
    /// As what the organisation knows the person: customer, newsletter reader.
    public var capacities: [Bilingual]
    /// The data, record by record (AC-02, AC-03, AC-04, AC-05, AC-06, AC-09, AC-12).
    public var records: [AnsweredRecord]
    /// Files that are part of the copy (AC-02).
    public var documents: [AnsweredDocument]
    /// Everyone who holds the data for the organisation (AC-13).
    public var processors: [AnsweredRecipient]
    /// The rights the person has (AC-07).
    public var rights: [AnsweredRight]
    /// Where to complain (AC-08).
    public var authority: AnsweredAuthority
    /// Decisions taken by a computer alone: logic, significance, consequences (AC-10); empty is none.
    public var automatedDecisions: [Bilingual]
    /// Purposes for which profiles are made.
    public var profiling: [Bilingual]
    /// Transfers outside the European Economic Area (AC-11); empty is none.
    public var transfers: [AnsweredTransfer]
    /// What is not in the copy, and why (art. 15(4)).
    public var withheld: [WithheldPart]

    /// An answer without data: what the declaration says is filled in, the rest is empty.
    public init(declaration: Declaration, reference: String, extractedOn: CalendarDate) {
        let facts = DeclaredFacts(declaration)
        organisation = facts.organisation
        address = declaration.statement.address
        self.reference = reference
        self.extractedOn = extractedOn
        statementVersions = []
        processesData = false
        capacities = []
        records = []
        documents = []
        processors = facts.processors
        rights = facts.rights
        authority = facts.authority
        automatedDecisions = []
        profiling = facts.profiling
        transfers = facts.transfers
        withheld = []
    }
}

/// Who answers a request.
public struct AnsweringOrganisation: Sendable, Hashable, Codable {
    /// The name people know.
    public var name: String
    /// The name in the trade register.
    public var legalName: String?
    /// The address on one line.
    public var address: Bilingual?
    /// E-mail address for questions.
    public var email: String?
    /// Telephone number for questions.
    public var phone: String?

    /// An organisation with a name.
    public init(
        name: String, legalName: String? = nil, address: Bilingual? = nil, email: String? = nil, phone: String? = nil
    ) {
        self.name = name
        self.legalName = legalName
        self.address = address
        self.email = email
        self.phone = phone
    }
}

/// A version of the statement.
public struct StatementVersion: Sendable, Hashable, Codable {
    /// Its number.
    public var version: Int
    /// The day it took effect.
    public var effective: CalendarDate

    /// A version.
    public init(version: Int, effective: CalendarDate) {
        self.version = version
        self.effective = effective
    }
}

/// A part that is not in the copy.
public struct WithheldPart: Sendable, Hashable, Codable {
    /// What is left out.
    public var what: Bilingual
    /// Why, with the article.
    public var reason: Bilingual

    /// A part that is left out.
    public init(what: Bilingual, reason: Bilingual) {
        self.what = what
        self.reason = reason
    }
}
