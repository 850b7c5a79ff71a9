import Declarations

/// Lists out of a declaration, each of one sheet.
public enum ListDocument: String, Sendable, CaseIterable {
    /// Processor agreements, and what they lack (art. 28(3)).
    case agreements
    /// What only people can show, and how often (art. 5(2)).
    case attestations
    /// How data are protected (art. 32).
    case measures
    /// Weighed interests, and purposes that call for an impact assessment (art. 6(1)(f), 35).
    case assessments
    /// Who works with the data on instructions, with whom they engage (art. 28(2)); fit for the public.
    case processors
    /// Cookies and similar techniques (art. 11.7a Tw).
    case cookies

    /// The list.
    ///
    /// - Parameter today: The day on which it is looked at: what has passed or ends within 90 days is said. Nil says
    ///   dates only.
    public func make(_ declaration: Declaration, _ language: Language, today: CalendarDate? = nil) -> SheetDocument {
        let writer = StatementWriter(declaration, language)
        let sheet =
            switch self {
            case .agreements: writer.agreementSheet(today)
            case .attestations: writer.attestationSheet()
            case .measures: writer.measureSheet(today)
            case .assessments: writer.assessmentSheet()
            case .processors: writer.processorSheet()
            case .cookies: writer.cookieSheet()
            }
        return SheetDocument(
            rawValue, title: writer.say(ListTexts.title(self, of: writer.name)), lead: writer.say(ListTexts.lead(self)),
            sheets: [sheet], writer)
    }

    /// How long before its end something is said to end soon, in days.
    static let soon = 90
}
