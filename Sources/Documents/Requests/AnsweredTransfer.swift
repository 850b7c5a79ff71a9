import Declarations

/// A transfer outside the European Economic Area.
public struct AnsweredTransfer: Sendable, Hashable, Codable {
    /// Who receives.
    public var recipient: Bilingual
    /// ISO 3166-1 alpha-2 country.
    public var country: String?
    /// The safeguard in words.
    public var safeguard: Bilingual
    /// Where a copy of the safeguard can be had.
    public var document: String?

    /// A transfer.
    public init(recipient: Bilingual, country: String?, safeguard: Bilingual, document: String? = nil) {
        self.recipient = recipient
        self.country = country
        self.safeguard = safeguard
        self.document = document
    }
}
