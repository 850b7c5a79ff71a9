/// How rights are served: the law's rights unless said wider.
public struct RightsSettings: Sendable, Hashable {
    /// What holds for every right, unless the right itself says otherwise.
    public var all: RightTerms
    /// What holds for single rights, in the order of the file; the rights of the law hold also when they are
    /// not listed.
    public var rights: [RightTerms]
    /// How identity is established.
    public var identity: IdentitySettings
    /// What stays of a handled request.
    public var register: RequestRegister
    /// Nothing said.
    public init() {
        all = RightTerms(right: nil)
        rights = []
        identity = IdentitySettings()
        register = RequestRegister()
    }

    /// What is declared of one right; nil when nothing is.
    public subscript(right: Right) -> RightTerms? { rights.first { $0.right == right } }
}

/// What an organisation promises about one right, or about all.
public struct RightTerms: Sendable, Hashable, DeclaredElement {
    /// The right; nil for all.
    public var right: Right?
    /// When it answers.
    public var respond: ResponsePromise?
    /// How people can ask.
    public var channels: [Channel]
    /// Granted without a ground, wider than the law (restriction).
    public var withoutGround: Bool
    /// Only the person ends it (restriction).
    public var liftedByPerson: Bool
    /// Executed in the moment of asking (objection).
    public var atOnce: Bool
    /// Covers all data, wider than the law (portability).
    public var allData: Bool
    /// More about it, for the statement.
    public var explanation: Bilingual?
    /// Sentences about this right.
    public var clauses: [ClauseID]

    /// Terms that add nothing to the law.
    public init(right: Right?) {
        self.right = right
        channels = []
        withoutGround = false
        liftedByPerson = false
        atOnce = false
        allData = false
        clauses = []
    }
}

/// A promised response time, beside the month of the law (art. 12(3)).
public struct ResponsePromise: Sendable, Hashable, DeclaredElement {
    /// The promised period: days and weeks as they are promised, months and years as the law counts them.
    public var term: Period
    /// What is promised within it.
    public var means: Meaning
    /// Whether the promise itself allows extension.
    public var extendable: Bool
    /// Whether it waits while identity is asked.
    public var pauses: Bool
    /// Sentences that promise it.
    public var clauses: [ClauseID]

    /// What an organisation promises within its term.
    public enum Meaning: String, Sendable, Hashable, CaseIterable, Codable {
        /// The full answer.
        case answer
        /// A first contact; the answer follows within the month of the law.
        case contact
    }

    /// A promise to answer within a term.
    public init(term: Period, means: Meaning = .answer, extendable: Bool = false, pauses: Bool = true) {
        self.term = term
        self.means = means
        self.extendable = extendable
        self.pauses = pauses
        clauses = []
    }
}

/// How identity is established (art. 12(6)), and where copies may go.
public struct IdentitySettings: Sendable, Hashable, DeclaredElement {
    /// Ways offered, from light to heavy.
    public var ways: [Way]
    /// Copies go only to an address known before the request.
    public var sendToKnownAddressOnly: Bool
    /// Sentences about identity.
    public var clauses: [ClauseID]

    /// A way to establish identity; never a stored copy of a document.
    public enum Way: String, Sendable, Hashable, CaseIterable, Codable {
        /// A link to an address that was already known.
        case knownAddress = "known-address"
        /// Signing in to an account.
        case account
        /// A fact that only the person knows.
        case knownFact = "known-fact"
        /// Showing an original document in person; nothing is copied.
        case showOriginalID = "show-original-id"
        /// A video call in which a document is shown; nothing is copied.
        case video
    }

    /// The light way: a link to the known address.
    public init() {
        ways = [.knownAddress]
        sendToKnownAddressOnly = false
        clauses = []
    }
}

/// What stays of a handled request.
public struct RequestRegister: Sendable, Hashable, DeclaredElement {
    /// Whether only figures stay after closing.
    public var anonymised: Bool
    /// Sentences about the register.
    public var clauses: [ClauseID]

    /// Kept with its case.
    public init(anonymised: Bool = false, clauses: [ClauseID] = []) {
        self.anonymised = anonymised
        self.clauses = clauses
    }
}
