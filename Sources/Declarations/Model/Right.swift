/// A right of people over their data.
public enum Right: String, Sendable, Hashable, CaseIterable, Codable {
    /// Access, art. 15: *inzage*.
    case access
    /// Rectification and completion, art. 16: *correctie*.
    case rectification
    /// Erasure, art. 17: *verwijdering*.
    case erasure
    /// Restriction, art. 18: *beperking*.
    case restriction
    /// Portability, art. 20: *overdraagbaarheid*.
    case portability
    /// Objection, art. 21: *bezwaar*.
    case objection
    /// Withdrawal of consent, art. 7(3): *intrekken*.
    case withdrawal
    /// Not to be subject to automated decisions, art. 22.
    case automatedDecisions = "automated-decisions"
    /// Complaint to the authority, art. 77: *klacht*.
    case complaint
    /// Report of a minor's data, promised by some organisations.
    case minorReport = "minor-report"
    /// Telling the organisation to stop, promised by some to count as a request.
    case stopUse = "stop-use"

    /// The rights of the law that every statement must name (art. 13(2)(b), 13(2)(d)), where they apply.
    public static let mandatory: [Right] = [
        .access, .rectification, .erasure, .restriction, .portability, .objection, .complaint,
    ]

    /// The article of the GDPR that gives the right, without its paragraphs; nil for what only an organisation
    /// promises.
    public var article: String? {
        switch self {
        case .access: "15"
        case .rectification: "16"
        case .erasure: "17"
        case .restriction: "18"
        case .portability: "20"
        case .objection: "21"
        case .withdrawal: "7"
        case .automatedDecisions: "22"
        case .complaint: "77"
        case .minorReport, .stopUse: nil
        }
    }
}
