/// The kinds of elements that a declaration has. Which keys each may have, and what they mean, is described once, in
/// `Sources/Declarations/Schema`.
public enum ElementShape: String, Sendable, CaseIterable {
    /// The file itself.
    case file
    /// `organisation`, and what is below it.
    case organisation, registration, address, contact, privacyContact, dataProtectionOfficer
    /// `statement`, and what is below it.
    case statement, changes, section
    /// One promise under `never`.
    case never
    /// `procedures`, and one kind of work below it.
    case procedures, procedure
    /// Elements of the sections with the same meaning.
    case personKind, dataCategory, system, connector, recordKind
    /// A purpose, and what is below it.
    case purpose, provision, interest
    /// A role, a retention rule, a source.
    case role, retentionRule, source
    /// A recipient, and what is below it.
    case recipient, transfer, agreement
    /// `rights`, one right, and what is below it.
    case rights, right, respond, identity, register
    /// Elements of the last sections.
    case consent, cookie, measure, attestation, clientWork, acceptance
}
