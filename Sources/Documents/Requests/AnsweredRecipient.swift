import Declarations

/// Someone who holds data for the organisation.
public struct AnsweredRecipient: Sendable, Hashable, Codable {
    /// The id in the declaration.
    public var id: Recipient.ID
    /// The name, or the category.
    public var name: Bilingual
    /// What it is under the law.
    public var role: Recipient.Role?
    /// What it does.
    public var service: Bilingual?
    /// ISO 3166-1 alpha-2 country.
    public var country: String?
    /// Which categories it receives.
    public var data: [Bilingual]
    /// The names of those it passes data on to.
    public var passesOnTo: [Bilingual]

    /// A recipient as declared.
    public init(_ recipient: Recipient, in declaration: Declaration) {
        id = recipient.id
        name = RecipientTexts.name(recipient)
        role = recipient.role
        service = recipient.service
        country = recipient.country
        data = recipient.data.compactMap { declaration.data[id: $0]?.label }
        passesOnTo = recipient.subprocessors.map { next in
            declaration.recipients[id: next].map(RecipientTexts.name) ?? Bilingual(same: next.rawValue)
        }
    }
}
