import Declarations

/// A mail or a letter to a person: a subject, paragraphs, and what can be done.
public struct Letter: Sendable, Hashable {
    /// The language of all texts in it.
    public var language: Language
    /// The subject. It never tells whose data it is about.
    public var subject: String
    /// The paragraphs, lists and buttons, in reading order.
    public var blocks: [Block]
    /// Who signs, one line each.
    public var signature: [String]

    /// A letter.
    public init(language: Language, subject: String, blocks: [Block], signature: [String]) {
        self.language = language
        self.subject = subject
        self.blocks = blocks
        self.signature = signature
    }
}

/// What every letter about a request needs to know.
public struct LetterContext: Sendable, Hashable {
    /// Who writes.
    public var organisation: AnsweringOrganisation
    /// *u* or *je*.
    public var form: AddressForm
    /// The language of the person.
    public var language: Language
    /// The reference of the case; it opens nothing.
    public var reference: String
    /// The day the request came in.
    public var receivedOn: CalendarDate
    /// What is asked.
    public var right: Right
    /// Where to complain.
    public var authority: AnsweredAuthority
    /// Whether the term stands still while identity is asked.
    public var pauses: Bool

    /// A context.
    public init(
        organisation: AnsweringOrganisation, form: AddressForm, language: Language, reference: String,
        receivedOn: CalendarDate, right: Right, authority: AnsweredAuthority, pauses: Bool = true
    ) {
        self.organisation = organisation
        self.form = form
        self.language = language
        self.reference = reference
        self.receivedOn = receivedOn
        self.right = right
        self.authority = authority
        self.pauses = pauses
    }

    /// A context with what the declaration says.
    public init(
        _ declaration: Declaration, language: Language, reference: String, receivedOn: CalendarDate, right: Right,
        pauses: Bool = true
    ) {
        let facts = DeclaredFacts(declaration)
        self.init(
            organisation: facts.organisation, form: declaration.statement.address, language: language,
            reference: reference, receivedOn: receivedOn, right: right, authority: facts.authority,
            pauses: pauses)
    }
}
