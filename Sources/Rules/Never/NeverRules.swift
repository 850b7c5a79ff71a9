import Declarations

/// What an organisation promised not to do, held against the rest of its declaration.
public enum NeverRules {
    /// Elements that contradict a promise not to do something. A declaration with any cannot be published.
    public static func contradictions(in declaration: Declaration) -> [NeverRefusal] {
        declaration.never.flatMap { rule in
            paths(contradicting: rule.kind, in: declaration).map { NeverRefusal(rule.kind, $0) }
        }
    }

    /// The elements that would do what is promised never to happen.
    private static func paths(contradicting kind: NeverRule.Kind, in declaration: Declaration) -> [String] {
        switch kind {
        case .marketing: declaration.purposes.filter(\.directMarketing).map { "purposes.\($0.id)" }
        case .automatedDecisions: declaration.purposes.filter(\.profiling).map { "purposes.\($0.id)" }
        case .transfersAbroad:
            addressees(in: declaration, outside: { $0 == "NL" }).map { "recipients.\($0.id)" }
        case .transfersOutside:
            addressees(in: declaration, outside: EuropeanEconomicArea.contains).map { "recipients.\($0.id)" }
        case .commercialSharing:
            purposes(in: declaration) { $0.directMarketing && sharesWithIndependent($0, in: declaration) }
        case .thirdPartyUse:
            purposes(in: declaration) {
                ($0.directMarketing || $0.profiling) && sharesWithIndependent($0, in: declaration)
            }
        case .publishing:
            declaration.recipients.filter { $0.id == everyone }.map { "recipients.\($0.id)" }
                + purposes(in: declaration) { $0.recipients.contains(everyone) }
        case .recording:
            declaration.data.filter { !$0.blocked && recordings.contains($0.pd ?? "") }.map { "data.\($0.id)" }
        }
    }

    /// The recipient by which a declaration says that data are published: everyone.
    public static let everyone: Recipient.ID = "public"

    /// The term of the W3C Data Privacy Vocabulary for a recorded conversation.
    private static let recordings: Set<String> = ["VoiceCommunicationRecording"]

    /// Recipients that are not said to be inside: one without a country may be anywhere. Publishing is no transfer to
    /// a country (CJEU C-101/01).
    private static func addressees(in declaration: Declaration, outside isInside: (String) -> Bool) -> [Recipient] {
        declaration.recipients.filter { $0.id != everyone && !($0.country.map(isInside) ?? false) }
    }

    private static func purposes(in declaration: Declaration, where isMeant: (Purpose) -> Bool) -> [String] {
        declaration.purposes.filter(isMeant).map { "purposes.\($0.id)" }
    }

    /// Whether data go to someone who decides about them, and so may use them for itself. A public body has its own
    /// task in law; who is bound to secrecy, such as the post, does with them only what they were given for.
    private static func sharesWithIndependent(_ purpose: Purpose, in declaration: Declaration) -> Bool {
        purpose.recipients.compactMap { declaration.recipients[id: $0] }.contains { recipient in
            recipient.secrecy == nil && (recipient.role == .controller || recipient.role == .jointController)
        }
    }
}

/// Why a declaration contradicts its own promise not to do something.
public struct NeverRefusal: Refusal, Hashable {
    /// What is promised never to happen.
    public let kind: NeverRule.Kind
    /// The element that would do it.
    public let path: String

    init(_ kind: NeverRule.Kind, _ path: String) {
        self.kind = kind
        self.path = path
    }

    /// Stable code.
    public var code: String { "never.\(kind.rawValue)" }
    /// It must be repaired in the declaration.
    public var category: RefusalCategory { .invalid }
    /// What to do.
    public var message: Bilingual {
        if kind == .transfersAbroad || kind == .transfersOutside { return country }
        return Bilingual(
            nl: "De verklaring belooft ‘never: \(kind.rawValue)’, maar \(path) doet dat wel. Haal een van beide weg.",
            en: "The declaration promises ‘never: \(kind.rawValue)’, but \(path) does it. Remove one of the two.")
    }

    private var country: Bilingual {
        Bilingual(
            nl: """
                De verklaring belooft ‘never: \(kind.rawValue)’, maar het land van \(path) past daar niet bij of \
                ontbreekt. Noem een land dat past, of haal een van beide weg.
                """,
            en: """
                The declaration promises ‘never: \(kind.rawValue)’, but the country of \(path) does not fit that or is \
                missing. Name a country that fits, or remove one of the two.
                """)
    }
}

/// The countries where the GDPR applies: the European Union with Iceland, Liechtenstein and Norway.
public enum EuropeanEconomicArea {
    private static let countries: Set<String> = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
        "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO",
    ]

    /// Whether an ISO 3166-1 country belongs to it.
    public static func contains(_ country: String) -> Bool { countries.contains(country) }
}
