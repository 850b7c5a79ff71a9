import Declarations

/// Why data may only be stored (art. 18(1)), as a closed word for log and timeline.
public enum RestrictionGround: String, Sendable, Hashable, CaseIterable, Codable {
    /// The person disputes that the data are right (art. 18(1)(a)).
    case accuracyContested = "accuracy-contested"
    /// The use is unlawful, and the person would rather have it stopped than erased (art. 18(1)(b)).
    case unlawful
    /// Only the person still needs them, for a claim (art. 18(1)(c)).
    case neededForClaims = "needed-for-claims"
    /// An objection is being weighed (art. 18(1)(d)).
    case objectionPending = "objection-pending"
    /// The statement promises it to who asks.
    case asked
    /// A child's data were reported.
    case minorReported = "minor-reported"

    /// The grounds that an officer can find after weighing a request.
    public static func weighed(for right: Right) -> [RestrictionGround] {
        switch right {
        case .restriction: [.accuracyContested, .unlawful, .neededForClaims]
        case .objection: [.objectionPending]
        default: []
        }
    }

    /// The reason as the person reads it.
    public var text: Bilingual {
        switch self {
        case .accuracyContested:
            Bilingual(
                nl: "Eerst zoeken wij uit of de gegevens kloppen.", en: "First we find out whether the data are right.")
        case .unlawful:
            Bilingual(
                nl: "Het gebruik mocht niet, en wissen is niet gewenst.",
                en: "The use was not allowed, and erasure is not wanted.")
        case .neededForClaims:
            Bilingual(
                nl: "De gegevens zijn alleen nog nodig voor een juridische claim.",
                en: "The data are needed for a legal claim only.")
        case .objectionPending:
            Bilingual(nl: "Eerst wegen wij het bezwaar.", en: "First we weigh the objection.")
        case .asked: Bilingual(nl: "Dat is gevraagd.", en: "It was asked.")
        case .minorReported:
            Bilingual(nl: "Het gaat misschien om gegevens van een kind.", en: "These may be the data of a child.")
        }
    }
}
