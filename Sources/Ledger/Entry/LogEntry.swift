/// One entry of the log: who did what, when, for which purpose and case, about which person and which fields.
///
/// An entry never holds contents, names or free text: only ids and closed codes, and a person only as a random
/// pseudonym. It is a value that cannot be made unless it can be written, so encoding never fails. Its bytes are
/// a leaf of the tree; the exact format stands at ``bytes``.
///
/// The same thing done twice in one millisecond would give the same leaf, and a short list of likely entries
/// could be tried against a leaf hash that left the house. The nonce prevents both.
public struct LogEntry: Hashable, Sendable {
    /// 16 random bytes that make the entry's hash impossible to guess.
    public let nonce: [UInt8]
    /// The id of the organisation in whose log this stands.
    public let organisation: String
    /// When it was done, in milliseconds since 1970-01-01T00:00:00Z.
    public let instant: Int64
    /// Who did it.
    public let actor: LogActor
    /// What was done.
    public let verb: LogVerb
    /// The id of the purpose it was done for, if it was done for one.
    public let purpose: String?
    /// The id of the case (a request, an agreement, a job's run) it belongs to.
    public let caseID: String?
    /// The random pseudonym of the person it is about.
    public let subject: String?
    /// The ids of the fields or data categories it touched: in ascending order of their bytes, each once.
    public let fields: [String]
    /// The number of the declaration's version it was done under, from 1.
    public let declarationVersion: Int?
    /// A short closed code that says more, such as an outcome: see ``maximumDetailBytes``.
    public let detail: String?

    /// Makes an entry; fields may come in any order and more than once.
    ///
    /// - Throws: the ``Flaw`` that would make it unfit for the log.
    public init(
        nonce: [UInt8], organisation: String, instant: Int64, actor: LogActor, verb: LogVerb,
        purpose: String? = nil, caseID: String? = nil, subject: String? = nil, fields: [String] = [],
        declarationVersion: Int? = nil, detail: String? = nil
    ) throws(Flaw) {
        guard nonce.count == Self.nonceBytes else { throw .nonce }
        try Self.check(organisation, .organisation)
        try Self.check(actor.id, .actor)
        try Self.check(purpose, .purpose)
        try Self.check(caseID, .caseID)
        try Self.check(subject, .subject)
        for field in fields { try Self.check(field, .field) }
        try Self.check(detail, .detail)
        let distinct = Set(fields)
        guard distinct.count <= Self.maximumFields else { throw .tooManyFields }
        if let declarationVersion {
            guard 1...Self.maximumDeclarationVersion ~= declarationVersion else { throw .declarationVersion }
        }

        self.nonce = nonce
        self.organisation = organisation
        self.instant = instant
        self.actor = actor
        self.verb = verb
        self.purpose = purpose
        self.caseID = caseID
        self.subject = subject
        self.fields = distinct.sorted(by: Self.precedes)
        self.declarationVersion = declarationVersion
        self.detail = detail
    }
}
