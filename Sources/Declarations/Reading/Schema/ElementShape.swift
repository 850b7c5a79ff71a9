/// The keys that each kind of element may have: the one list of what a declaration can say.
public enum ElementShape: String, Sendable, CaseIterable {
    /// The file itself.
    case file
    /// `organisation`, and what is below it.
    case organisation, registration, address, contact, privacyContact, dataProtectionOfficer
    /// `statement`, and what is below it.
    case statement, changes, section
    /// One promise under `never`.
    case never
    /// One kind of work under `procedures`.
    case procedure
    /// Elements of the sections with the same meaning.
    case personKind, dataCategory, system, connector, recordKind
    /// A purpose, and what is below it.
    case purpose, provision, interest
    /// A role, a retention rule, a source.
    case role, retentionRule, source
    /// A recipient, and what is below it.
    case recipient, transfer, agreement
    /// `rights`, one right, and what is below it.
    case rights, right, respond, identity, register
    /// Elements of the last sections.
    case consent, cookie, measure, attestation, clientWork, acceptance

    /// The keys, in the order of the description.
    public var keys: [String] {
        switch self {
        case .file, .organisation, .registration, .address, .contact, .privacyContact, .dataProtectionOfficer,
            .statement, .changes, .section, .never, .procedure:
            settingsKeys
        case .personKind, .dataCategory, .system, .connector, .recordKind, .purpose, .provision, .interest, .role,
            .retentionRule, .source:
            processingKeys
        default:
            servingKeys
        }
    }

    private var settingsKeys: [String] {
        switch self {
        case .file:
            [
                "gestand", "organisation", "statement", "never", "people", "data", "systems", "records", "purposes",
                "roles", "retention", "sources", "recipients", "rights", "consents", "cookies", "measures",
                "attestations", "client-work", "procedures", "accept",
            ]
        case .organisation:
            [
                "id", "name", "legal-name", "legal-form", "trade-names", "seat", "registration", "part-of", "address",
                "contact", "privacy-contact", "data-protection-officer", "acts-as", "authority", "note", "clauses",
            ]
        case .registration: ["kvk", "clauses"]
        case .address: ["street", "postcode", "city", "country", "clauses"]
        case .contact: ["email", "phone", "web", "clauses"]
        case .privacyContact: ["role", "name", "email", "phone", "web", "clauses"]
        case .dataProtectionOfficer: ["not-required", "name", "email", "phone", "web", "clauses"]
        case .statement:
            [
                "version", "effective", "scope", "introduction", "address", "languages", "changes", "sections",
                "clauses",
            ]
        case .changes: ["banner", "email", "clauses"]
        case .section: ["title", "text", "clauses"]
        default: ["clauses"]
        }
    }

    private var processingKeys: [String] {
        switch self {
        case .personKind: ["label", "explanation", "minimum-age", "clauses"]
        case .dataCategory:
            ["label", "type", "pd", "identifies", "blocked", "special", "origin", "explanation", "clauses"]
        case .system: ["name", "hosted-by", "connector", "clauses"]
        case .connector: ["kind"]
        case .recordKind: ["label", "of", "data", "events", "held-in", "clauses"]
        case .purpose:
            [
                "title", "explanation", "people", "basis", "data", "provision", "sources", "recipients", "roles", "per",
                "retention", "law", "interest", "direct-marketing", "channels", "profiling", "consent", "clauses",
            ]
        case .provision: ["required", "consequence", "clauses"]
        case .interest: ["what", "necessity", "balancing", "reviewed", "clauses"]
        case .retentionRule:
            [
                "kind", "after", "and-if-opened", "from", "keep", "then", "law", "covers", "opt-out", "explanation",
                "clauses",
            ]
        case .source: ["name", "public", "guarantee", "explanation", "clauses"]
        default: ["label", "clauses"]
        }
    }

    private var servingKeys: [String] {
        switch self {
        case .recipient:
            [
                "name", "category", "role", "service", "country", "transfer", "data", "agreement", "subprocessors",
                "secrecy", "website", "explanation", "clauses",
            ]
        case .transfer: ["tool", "document", "clauses"]
        case .agreement: ["signed", "until", "elements", "document", "clauses"]
        case .rights: ["all"] + Right.allCases.map(\.rawValue) + ["identity", "register"]
        case .right:
            [
                "respond", "channels", "without-ground", "lifted-by", "at-once", "all-data", "explanation", "clauses",
            ]
        case .respond: ["term", "means", "extendable", "pauses", "clauses"]
        case .identity: ["ways", "send-to", "clauses"]
        case .register: ["anonymised", "clauses"]
        case .consent: ["wording", "withdrawal", "clauses"]
        case .cookie: ["name", "kind", "purpose", "life", "provider", "clauses"]
        case .clientWork: ["title", "controllers", "people", "data", "recipients", "clauses"]
        case .measure: ["label", "kind", "owner", "evidence", "review", "clauses"]
        case .acceptance: ["rule", "at", "reason", "until"]
        default: ["clause", "renew", "per", "recipients", "clauses"]
        }
    }
}
