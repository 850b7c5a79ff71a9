/// What a processor agreement must contain (art. 28(3), 28(9)).
public enum AgreementElement: String, Sendable, Hashable, CaseIterable, Codable {
    /// Subject matter and duration.
    case subject
    /// Nature and purpose of the processing.
    case nature
    /// Types of personal data and categories of people.
    case dataTypes = "data-types"
    /// Obligations and rights of the controller.
    case obligations
    /// Only on documented instructions, art. 28(3)(a).
    case instructions
    /// People committed to confidentiality, art. 28(3)(b).
    case confidentiality
    /// Security, art. 28(3)(c).
    case security
    /// Conditions for other processors, art. 28(3)(d).
    case subprocessors
    /// Assistance with requests of people, art. 28(3)(e).
    case rightsAssistance = "rights-assistance"
    /// Assistance with security, breaches and assessments, art. 28(3)(f).
    case securityAssistance = "security-assistance"
    /// Deletion or return at the end, art. 28(3)(g).
    case deletion
    /// Information and audits, art. 28(3)(h).
    case audits
    /// A warning when an instruction infringes the law, art. 28(3).
    case infringementWarning = "infringement-warning"
    /// In writing, art. 28(9).
    case inWriting = "in-writing"
}

extension Agreement {
    /// The elements of art. 28(3) that the agreement lacks; none when it declares `all`.
    public var missingElements: [AgreementElement] {
        if elements.contains("all") { return [] }
        return AgreementElement.allCases.filter { !elements.contains($0.rawValue) }
    }
}
