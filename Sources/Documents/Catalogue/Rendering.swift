import Declarations

/// What can be made of a declaration: every one a reading of the same facts.
public enum Rendering: String, Sendable, CaseIterable {
    /// The privacy statement (art. 12, 13, 14).
    case statement
    /// The register of processing activities (art. 30).
    case register
    /// Only what is done for others (art. 30(2)).
    case processorRegister = "processor-register"
    /// Short texts for forms.
    case notices
    /// Processor agreements (art. 28(3)).
    case agreements
    /// What people show.
    case attestations
    /// How data are protected.
    case measures
    /// Weighed interests, and purposes that call for an impact assessment.
    case assessments
    /// Processors and whom they engage.
    case processors
    /// Cookies.
    case cookies

    /// Purposes, data and recipients, drawn.
    case map
    /// The statement in the Transparency Information Language.
    case tilt
    /// The statement in the W3C Data Privacy Vocabulary.
    case dpv

    /// The forms it has; the first is the usual one.
    public var forms: [Form] {
        switch self {
        case .statement, .notices: [.html, .md, .json]
        case .map: [.html, .svg, .md, .json, .csv, .xlsx]
        case .tilt: [.json]
        case .dpv: [.jsonld]
        default: [.html, .md, .json, .csv, .xlsx]
        }
    }

    /// A form of a text or a list.
    public enum Form: String, Sendable, CaseIterable {
        /// A page that stands alone.
        case html
        /// Markdown (CommonMark with tables).
        case md
        /// For programs.
        case json
        /// JSON with terms of the web of data (JSON-LD 1.1).
        case jsonld
        /// A drawing (SVG 1.1).
        case svg
        /// Comma-separated values (RFC 4180).
        case csv
        /// A spreadsheet (ISO/IEC 29500).
        case xlsx
    }

    /// Where and when it is made.
    public struct Setting: Sendable, Hashable {
        /// The address of the statement, for links that lead to it.
        public var statement: String?
        /// The day on which lists are looked at.
        public var today: CalendarDate?

        /// A setting; without an address there are no links, without a day nothing is late.
        public init(statement: String? = nil, today: CalendarDate? = nil) {
            self.statement = statement
            self.today = today
        }
    }
}
