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
            declaration.recipients.filter { $0.country.map { $0 != "NL" } ?? false }.map { "recipients.\($0.id)" }
        case .transfersOutside:
            declaration.recipients.filter { $0.country.map { !EuropeanEconomicArea.contains($0) } ?? false }
                .map { "recipients.\($0.id)" }
        // No element of a declaration can say these; what refuses them is that nothing declares them.
        case .commercialSharing, .publishing, .recording, .thirdPartyUse: []
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
        Bilingual(
            nl: "De verklaring belooft ‘never: \(kind.rawValue)’, maar \(path) doet dat wel. Haal een van beide weg.",
            en: "The declaration promises ‘never: \(kind.rawValue)’, but \(path) does it. Remove one of the two.")
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
