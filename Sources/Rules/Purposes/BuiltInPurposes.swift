import Declarations

/// Gestand's own processing: it handles personal data too, so it has purposes like everyone else.
///
/// They have fixed ids and cannot be removed; those that are carried out stand in every statement and register.
public enum BuiltIn {
    /// Handling people's requests (art. 12 to 22).
    public static let rights: Purpose.ID = "gestand.rights"
    /// Being able to show what was done (art. 5(2)).
    public static let accountability: Purpose.ID = "gestand.accountability"
    /// Keeping the data safe (art. 32).
    public static let security: Purpose.ID = "gestand.security"
    /// Remembering whom not to contact (art. 21(3)).
    public static let suppression: Purpose.ID = "gestand.suppression"
    /// Accounts of staff members.
    public static let staff: Purpose.ID = "gestand.staff"

    /// The role that handles requests and sees promises, in every organisation.
    public static let privacyContact: StaffRole.ID = "privacy-contact"
    /// The role that may look at promises, evidence and log, and at no one's data.
    public static let auditor: StaffRole.ID = "auditor"

    /// The kind of record that holds what a person wrote in a request.
    public static let requestRecord: RecordKind.ID = "gestand.request"
    /// The address a request came from.
    public static let requestEmail: DataCategory.ID = "gestand.request-email"
    /// What the person wrote in the request.
    public static let requestWords: DataCategory.ID = "gestand.request-words"
    /// The answer that was sent.
    public static let requestAnswer: DataCategory.ID = "gestand.request-answer"

    /// The kind of record that holds a mail until it has left.
    public static let mailRecord: RecordKind.ID = "gestand.mail"
    /// A mail with its address.
    public static let mail: DataCategory.ID = "gestand.mail-text"
    /// The kind of record that holds what shows that a promise was kept.
    public static let evidenceRecord: RecordKind.ID = "gestand.evidence"
    /// Where evidence can be found, in words.
    public static let evidenceReference: DataCategory.ID = "gestand.evidence-reference"
    /// A file that is evidence, such as a signed promise of confidentiality.
    public static let evidenceFile: DataCategory.ID = "gestand.evidence-file"
    /// The capacity of a member of staff or a recipient that evidence is about.
    public static let witness: PersonKind.ID = "gestand.witness"
    /// The capacity of someone who makes a request, before it is known who it is.
    public static let requester: PersonKind.ID = "gestand.requester"

    /// Built-in roles with their names.
    public static let roles: [StaffRole] = [
        StaffRole(id: privacyContact, label: Bilingual(nl: "Contactpersoon privacy", en: "Privacy contact")),
        StaffRole(id: auditor, label: Bilingual(nl: "Controleur", en: "Auditor")),
    ]

    /// Built-in categories of data.
    public static let data: [DataCategory] = [
        category(requestEmail, nl: "E-mailadres van het verzoek", en: "E-mail address of the request", .email),
        category(requestWords, nl: "Tekst van het verzoek", en: "Text of the request", .note),
        category(mail, nl: "Mail die nog weg moet", en: "Mail still to be sent", .document),
        category(requestAnswer, nl: "Antwoord op het verzoek", en: "Answer to the request", .document),
        category(evidenceReference, nl: "Vindplaats van bewijs", en: "Where evidence is", .note),
        category(evidenceFile, nl: "Bestand als bewijs", en: "File as evidence", .document),
    ]

    /// The built-in purposes.
    public static let purposes: [Purpose] = [
        purpose(
            rights, nl: "Uw verzoek over uw gegevens afhandelen", en: "Handling your request about your data",
            basis: .legalObligation, law: "AVG, artikel 12 tot en met 22",
            data: [requestEmail, requestWords, requestAnswer, mail], roles: [privacyContact]),
        purpose(
            accountability, nl: "Laten zien dat wij ons aan onze beloften houden",
            en: "Showing that we keep our promises", basis: .legalObligation, law: "AVG, artikel 5, lid 2",
            data: [evidenceReference, evidenceFile, mail], roles: [privacyContact, auditor]),
        purpose(
            security, nl: "Uw gegevens beveiligen", en: "Keeping your data secure", basis: .legalObligation,
            law: "AVG, artikel 32", roles: []),
        purpose(
            suppression, nl: "Onthouden wie wij niet meer benaderen", en: "Remembering whom we no longer contact",
            basis: .legalObligation, law: "AVG, artikel 21", roles: [privacyContact]),
        purpose(
            staff, nl: "Toegang van medewerkers regelen", en: "Managing staff access",
            basis: .legalObligation, law: "AVG, artikel 32", roles: [privacyContact]),
    ]

    /// The built-in purposes that this release carries out: a statement and a register say nothing of the others.
    public static let carriedOut = purposes.filter { $0.id != suppression || Mechanism.contactGate.isBuilt }

    private static func category(
        _ id: DataCategory.ID, nl: String, en: String, _ type: DataCategory.ValueType
    ) -> DataCategory {
        DataCategory(id: id, label: Bilingual(nl: nl, en: en), type: type)
    }

    private static func purpose(
        _ id: Purpose.ID, nl: String, en: String, basis: LegalBasis, law: String,
        data: [DataCategory.ID] = [], roles: [StaffRole.ID]
    ) -> Purpose {
        var purpose = Purpose(id: id, title: Bilingual(nl: nl, en: en))
        purpose.basis = basis
        purpose.law = law
        purpose.data = data
        purpose.roles = roles
        return purpose
    }
}

extension Declaration {
    /// A purpose of this declaration, or a built-in one.
    public func purpose(_ id: Purpose.ID) -> Purpose? {
        purposes[id: id] ?? BuiltIn.purposes[id: id]
    }

    /// A category of this declaration, or a built-in one.
    public func category(_ id: DataCategory.ID) -> DataCategory? {
        data[id: id] ?? BuiltIn.data[id: id]
    }

    /// A role of this declaration, or a built-in one.
    public func role(_ id: StaffRole.ID) -> StaffRole? {
        roles[id: id] ?? BuiltIn.roles[id: id]
    }
}
