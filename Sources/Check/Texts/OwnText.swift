import Declarations

/// One text of the organisation's own in a declaration: what people will read of it.
struct OwnText: Sendable {
    let path: String
    let place: Place
    let text: Bilingual

    /// What a text is about; some words are wrong in one place only.
    enum Place: Sendable {
        case title, explanation, section, right, consent, withdrawal, measure
    }

    init?(_ path: String, _ place: Place, _ text: Bilingual?) {
        guard let text else { return nil }
        self.path = path
        self.place = place
        self.text = text
    }

    /// All of them, in the order of the model.
    static func all(of declaration: Declaration) -> [OwnText] {
        (organisation(declaration.organisation) + statement(declaration.statement) + kinds(declaration)
            + declaration.purposes.flatMap(purpose) + sharing(declaration) + serving(declaration)
            + declaration.clientWork.flatMap(work))
            .compactMap { $0 }
    }

    private static func organisation(_ organisation: Organisation) -> [OwnText?] {
        var reason: Bilingual?
        if case .notRequired(let text)? = organisation.dataProtectionOfficer { reason = text }
        return [
            OwnText("organisation.note", .explanation, organisation.note),
            OwnText("organisation.privacy-contact.role", .title, organisation.privacyContact?.role),
            OwnText("organisation.data-protection-officer.not-required", .explanation, reason),
        ]
    }

    private static func work(_ work: ClientWork) -> [OwnText?] {
        let path = "client-work.\(work.id)"
        return [
            OwnText("\(path).title", .title, work.title),
            OwnText("\(path).controllers", .explanation, work.controllers),
            OwnText("\(path).people", .explanation, work.people),
            OwnText("\(path).data", .explanation, work.data),
        ]
    }

    private static func statement(_ statement: StatementSettings) -> [OwnText?] {
        [
            OwnText("statement.scope", .explanation, statement.scope),
            OwnText("statement.introduction", .section, statement.introduction),
        ]
            + statement.sections.flatMap { section in
                [
                    OwnText("statement.sections.\(section.id).title", .title, section.title),
                    OwnText("statement.sections.\(section.id).text", .section, section.text),
                ]
            }
    }

    private static func kinds(_ declaration: Declaration) -> [OwnText?] {
        declaration.people.flatMap { kind in
            [
                OwnText("people.\(kind.id).label", .title, kind.label),
                OwnText("people.\(kind.id).explanation", .explanation, kind.explanation),
            ]
        }
            + declaration.data.flatMap { category in
                [
                    OwnText("data.\(category.id).label", .title, category.label),
                    OwnText("data.\(category.id).explanation", .explanation, category.explanation),
                ]
            }
            + declaration.records.map { OwnText("records.\($0.id).label", .title, $0.label) }
            + declaration.roles.map { OwnText("roles.\($0.id).label", .title, $0.label) }
            + declaration.retention.map { OwnText("retention.\($0.id).explanation", .explanation, $0.explanation) }
    }

    private static func purpose(_ purpose: Purpose) -> [OwnText?] {
        let path = "purposes.\(purpose.id)"
        return [
            OwnText("\(path).title", .title, purpose.title),
            OwnText("\(path).explanation", .explanation, purpose.explanation),
            OwnText("\(path).provision.consequence", .explanation, purpose.provision?.consequence),
            OwnText("\(path).interest.what", .explanation, purpose.interest?.what),
            OwnText("\(path).interest.necessity", .explanation, purpose.interest?.necessity),
            OwnText("\(path).interest.balancing", .explanation, purpose.interest?.balancing),
        ]
    }

    private static func sharing(_ declaration: Declaration) -> [OwnText?] {
        declaration.sources.flatMap { source in
            [
                OwnText("sources.\(source.id).guarantee", .explanation, source.guarantee),
                OwnText("sources.\(source.id).explanation", .explanation, source.explanation),
            ]
        }
            + declaration.recipients.flatMap { recipient in
                [
                    OwnText("recipients.\(recipient.id).category", .title, recipient.category),
                    OwnText("recipients.\(recipient.id).service", .title, recipient.service),
                    OwnText("recipients.\(recipient.id).explanation", .explanation, recipient.explanation),
                ]
            }
    }

    private static func serving(_ declaration: Declaration) -> [OwnText?] {
        ([declaration.rights.all] + declaration.rights.rights).map { terms in
            OwnText("rights.\(terms.right?.rawValue ?? "all").explanation", .right, terms.explanation)
        }
            + declaration.consents.flatMap { consent in
                [
                    OwnText("consents.\(consent.id).wording", .consent, consent.wording),
                    OwnText("consents.\(consent.id).withdrawal", .withdrawal, consent.withdrawal),
                ]
            }
            + declaration.cookies.map { OwnText("cookies.\($0.id).purpose", .title, $0.purpose) }
            + declaration.measures.map { OwnText("measures.\($0.id).label", .measure, $0.label) }
            + declaration.attestations.map { OwnText("attestations.\($0.id).clause", .measure, $0.clause) }
    }
}
