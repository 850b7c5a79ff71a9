/// An element of a declaration by its kind and id: *the purpose `deliver`*.
public struct ElementReference: Sendable, Hashable {
    /// What kind of element.
    public var kind: Kind
    /// Its id; empty where there is one of its kind, such as the organisation.
    public var id: String

    /// An element; the id may be left out where there is only one.
    public init(_ kind: Kind, _ id: String = "") {
        self.kind = kind
        self.id = id
    }

    /// The kinds of elements, by the path of their section in the file.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The file itself.
        case file = "gestand"
        /// The organisation, and whom to ask there.
        case organisation
        /// Who answers questions about privacy.
        case privacyContact = "organisation.privacy-contact"
        /// The data protection officer.
        case officer = "organisation.data-protection-officer"
        /// How the statement is published.
        case statement
        /// How changes are announced.
        case changeNotice = "statement.changes"
        /// A text of the organisation's own.
        case section = "statement.sections"
        /// A promise not to do something.
        case never
        /// A kind of person.
        case person = "people"
        /// A category of data.
        case data
        /// A system that holds data.
        case system = "systems"
        /// A kind of record.
        case record = "records"
        /// A purpose.
        case purpose = "purposes"
        /// A role of staff.
        case role = "roles"
        /// A retention rule.
        case retention
        /// A third party that data come from.
        case source = "sources"
        /// A recipient.
        case recipient = "recipients"
        /// How identity is established, and what stays of a request.
        case rights
        /// One right; `all` is what holds for each.
        case right = "rights.right"
        /// A request for consent.
        case consent = "consents"
        /// A cookie.
        case cookie = "cookies"
        /// A measure.
        case measure = "measures"
        /// What only people can show.
        case attestation = "attestations"
        /// Work with data of others.
        case clientWork = "client-work"
        /// Work that keeps sentences.
        case procedure = "procedures"
        /// A finding that is accepted.
        case acceptance = "accept"
    }

    /// The path in the file: `purposes.deliver`.
    public var path: String {
        let section = kind == .right ? "rights" : kind.rawValue
        return id.isEmpty ? section : "\(section).\(id)"
    }
}
