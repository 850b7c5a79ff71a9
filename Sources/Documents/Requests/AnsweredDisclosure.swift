import Declarations

/// A value that went to someone.
public struct AnsweredDisclosure: Sendable, Hashable, Codable {
    /// The recipient in the declaration; nil when it was named on the spot.
    public var recipient: Recipient.ID?
    /// The actual name.
    public var name: String
    /// What it is under the law.
    public var role: Recipient.Role?
    /// The day it went.
    public var on: CalendarDate
    /// For which purpose.
    public var purpose: Bilingual
    /// ISO 3166-1 alpha-2 country.
    public var country: String?

    /// A disclosure.
    public init(
        recipient: Recipient.ID?, name: String, role: Recipient.Role?, on: CalendarDate, purpose: Bilingual,
        country: String? = nil
    ) {
        self.recipient = recipient
        self.name = name
        self.role = role
        self.on = on
        self.purpose = purpose
        self.country = country
    }
}
