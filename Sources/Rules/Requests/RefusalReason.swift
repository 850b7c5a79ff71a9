import Declarations

/// The closed list of reasons for which (part of) a request may be refused (art. 12(5), 15(4), 17(3), 18, 20, 21).
///
/// A refusal without one of these cannot be sent. *Too much technical effort* and *hardly workable* are not in it:
/// the law does not know them.
public enum RefusalReason: String, Sendable, Hashable, CaseIterable, Codable {
    /// It could not be established who asks.
    case identity = "R-IDENTITY"
    /// Manifestly unfounded.
    case unfounded = "R-UNFOUNDED"
    /// Excessive, because it repeats earlier requests.
    case excessive = "R-EXCESSIVE"
    /// It would harm the rights of others.
    case others = "R-OTHERS"
    /// Somebody else decides about these data.
    case notController = "R-NOT-CONTROLLER"
    /// The data are right.
    case accurate = "R-ACCURATE"
    /// The data are still needed for what they were collected for.
    case stillNeeded = "R-STILL-NEEDED"
    /// Freedom of expression.
    case expression = "R-17-3-A"
    /// A legal duty or public task.
    case legalDuty = "R-17-3-B"
    /// Public health.
    case publicHealth = "R-17-3-C"
    /// Archiving, research or statistics in the public interest.
    case archive = "R-17-3-D"
    /// Legal claims.
    case claims = "R-17-3-E"
    /// None of the grounds for restriction.
    case noRestrictionGround = "R-NO-GROUND-18"
    /// Portability holds only for consent and contract.
    case portabilityBasis = "R-PORT-BASIS"
    /// The basis of these data knows no objection.
    case objectionBasis = "R-OBJ-BASIS"
    /// Compelling grounds that outweigh the person's, weighed by a human.
    case compelling = "R-OBJ-COMPELLING"
    /// No decision is made by a computer alone.
    case noAutomatedDecision = "R-ADM-NONE"

    /// The reasons that can be given for a right under a declaration.
    ///
    /// Withdrawing consent, complaining, reporting a child's data and objecting where everything that one can object to
    /// is direct marketing (art. 21(3)) can be refused only when it is unknown who asks.
    public static func allowed(for right: Right, in declaration: Declaration) -> [RefusalReason] {
        let terms = declaration.rights[right]
        let always: [RefusalReason] = [.identity, .unfounded, .excessive, .notController]
        switch right {
        case .withdrawal, .complaint, .minorReport: return [.identity]
        case .access: return always + [.others]
        case .rectification: return always + [.accurate]
        case .erasure, .stopUse:
            return always + [.stillNeeded, .expression, .legalDuty, .publicHealth, .archive, .claims]
        // Where restriction is promised without a ground, the lack of one is no reason.
        case .restriction: return terms?.withoutGround == true ? [.identity] : always + [.noRestrictionGround]
        case .portability: return terms?.allData == true ? always + [.others] : always + [.others, .portabilityBasis]
        case .objection where declaration.hasOnlyMarketingToObject: return [.identity]
        case .objection: return always + [.objectionBasis, .compelling, .claims]
        case .automatedDecisions: return always + [.noAutomatedDecision]
        }
    }

    /// The article that knows the reason for a right.
    public func law(for right: Right) -> Bilingual {
        let article =
            switch self {
            case .others where right == .portability: "20(4)"
            case .claims where right == .objection: "21(1)"
            case .identity: "12(2)"
            case .unfounded, .excessive: "12(5)"
            case .others: "15(4)"
            case .notController: "28(3)"
            case .accurate: "16"
            case .stillNeeded: "17(1)"
            case .expression, .legalDuty, .publicHealth, .archive, .claims: "17(3)"
            case .noRestrictionGround: "18(1)"
            case .portabilityBasis: "20(1)"
            case .objectionBasis, .compelling: "21(1)"
            case .noAutomatedDecision: "22(1)"
            }
        let parts = article.split(separator: "(")
        let paragraph = parts.count > 1 ? parts[1].dropLast() : ""
        return Bilingual(
            nl: paragraph.isEmpty ? "artikel \(parts[0]) AVG" : "artikel \(parts[0]), lid \(paragraph), AVG",
            en: "article \(article) GDPR")
    }
}
