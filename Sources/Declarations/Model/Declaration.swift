/// Everything an organisation promises about personal data: the one source of the privacy
/// statement, the register, the access rules, the terms and the proof.
///
/// A declaration is a value. Once published, a version never changes, and the ids in it
/// (purposes, data, recipients) are for ever.
public struct Declaration: Sendable, Hashable {
    /// Version of the file format; this release reads 1.
    public var format: Int
    /// Who the controller or processor is (art. 13(1)(a)).
    public var organisation: Organisation
    /// How the statement is published.
    public var statement: StatementSettings
    /// What is promised not to happen.
    public var never: [NeverRule]
    /// Kinds of persons (art. 30(1)(c)).
    public var people: [PersonKind]
    /// Categories of personal data (art. 14(1)(d), 30(1)(c)).
    public var data: [DataCategory]
    /// Where data are held.
    public var systems: [HoldingSystem]
    /// What is kept together, with the events that start clocks.
    public var records: [RecordKind]
    /// Why data are processed (art. 13(1)(c)).
    public var purposes: [Purpose]
    /// Who on the staff may act for which purpose.
    public var roles: [StaffRole]
    /// How long data are kept (art. 13(2)(a)).
    public var retention: [RetentionRule]
    /// Third parties that data come from (art. 14(2)(f)).
    public var sources: [DataSource]
    /// Who receives data (art. 13(1)(e)).
    public var recipients: [Recipient]
    /// How people's rights are served (art. 12, 15 to 22).
    public var rights: RightsSettings
    /// What consent is asked for (art. 7).
    public var consents: [ConsentRequest]
    /// Cookies and similar techniques (art. 11.7a Tw).
    public var cookies: [Cookie]
    /// How data are protected (art. 32).
    public var measures: [Measure]
    /// What only people can show (art. 5(2)).
    public var attestations: [Attestation]
    /// Findings that are known and accepted for a time (art. 5(2)).
    public var accept: [Acceptance]
    /// What is done with data of others, on their instructions (art. 30(2)).
    public var clientWork: [ClientWork]
    /// Work that keeps sentences which no other element stands for.
    public var procedures: [Procedure]

    /// A declaration with nothing in it but its organisation and settings.
    public init(organisation: Organisation, statement: StatementSettings) {
        format = 1
        self.organisation = organisation
        self.statement = statement
        never = []
        people = []
        data = []
        systems = []
        records = []
        purposes = []
        roles = []
        retention = []
        sources = []
        recipients = []
        rights = RightsSettings()
        consents = []
        cookies = []
        measures = []
        attestations = []
        accept = []
        clientWork = []
        procedures = []
    }
}

/// The id of one clause of an organisation's own published statement, such as `L-12`.
public typealias ClauseID = Identifier<Declaration>

/// An element that may stand for sentences of the organisation's own statement.
public protocol DeclaredElement {
    /// The sentences this element stands for.
    var clauses: [ClauseID] { get }
}

extension Array where Element: Identifiable {
    /// The element with this id, if it is declared.
    public subscript(id id: Element.ID) -> Element? { first { $0.id == id } }
}
