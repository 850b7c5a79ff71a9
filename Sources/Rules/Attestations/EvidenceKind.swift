/// What a piece of evidence is about: promises that only people can keep.
public enum EvidenceKind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A statement by someone responsible: confidentiality, a certificate, an audit (art. 5(2)).
    case attestation
    /// A technical, administrative or physical measure, looked at again (art. 32(1)(d)).
    case measure
    /// A weighing that the law asks for beforehand (art. 6(1)(f), 6(4), 35).
    case assessment
    /// An agreement with a processor (art. 28(3)).
    case agreement
}

/// A weighing that the law asks for before a purpose begins.
public enum AssessmentKind: String, Sendable, Hashable, CaseIterable, Codable {
    /// The interest against those of the people concerned (art. 6(1)(f)).
    case legitimateInterest = "legitimate-interest"
    /// Whether a new purpose fits what data were collected for (art. 6(4)).
    case compatibility
    /// Whether the risk is high, and then its assessment (art. 35).
    case impact
}
