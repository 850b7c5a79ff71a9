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

/// A file that is part of the copy.
public struct AnsweredDocument: Sendable, Hashable, Codable {
    /// The path in the package: `bijlagen/1.pdf`. It holds no personal data.
    public var path: String
    /// What it is.
    public var label: Bilingual
    /// Its media type (RFC 6838).
    public var mediaType: String
    /// Its size in bytes.
    public var size: Int
    /// What it is used for.
    public var purposes: [AnsweredPurpose]
    /// Until when it is kept.
    public var keepUntil: KeepUntil

    /// A file.
    public init(path: String, label: Bilingual, mediaType: String, size: Int, keepUntil: KeepUntil) {
        self.path = path
        self.label = label
        self.mediaType = mediaType
        self.size = size
        purposes = []
        self.keepUntil = keepUntil
    }
}

/// A right, as it is for this person.
public struct AnsweredRight: Sendable, Hashable, Codable {
    /// Which right.
    public var right: Right
    /// What it means here, promises included.
    public var meaning: Bilingual

    /// A right.
    public init(right: Right, meaning: Bilingual) {
        self.right = right
        self.meaning = meaning
    }
}

/// The supervisory authority.
public struct AnsweredAuthority: Sendable, Hashable, Codable {
    /// Its name.
    public var name: String
    /// Its web address.
    public var web: String?

    /// An authority.
    public init(name: String, web: String? = nil) {
        self.name = name
        self.web = web
    }
}
