import Declarations

extension PromiseDerivation {
    static func organisation(_ declaration: Declaration) -> [Promise] {
        let organisation = declaration.organisation
        var promises = [
            rendered("organisation", organisation.clauses, PromiseTexts.organisation(organisation))
        ]
        if let address = organisation.address {
            promises.append(rendered("organisation.address", address.clauses, PromiseTexts.address(address)))
        }
        promises.append(
            rendered("organisation.contact", organisation.contact.clauses, PromiseTexts.contact))
        if let contact = organisation.privacyContact {
            promises.append(
                rendered(
                    "organisation.privacy-contact", contact.clauses + contact.contact.clauses,
                    PromiseTexts.privacyContact(contact)))
        }
        if case .appointed(_, _, let clauses)? = organisation.dataProtectionOfficer {
            promises.append(rendered("organisation.data-protection-officer", clauses, PromiseTexts.officer))
        }
        return promises
    }

    static func statement(_ declaration: Declaration) -> [Promise] {
        let statement = declaration.statement
        var promises = [
            Promise(
                element: "statement", mechanism: .versionArchive, clauses: statement.clauses,
                text: PromiseTexts.statement, precedence: .versions)
        ]
        if !statement.clauses.isEmpty {
            promises.append(rendered("statement", statement.clauses, PromiseTexts.wholeStatement))
        }
        if let changes = statement.changes {
            promises.append(
                Promise(
                    element: "statement.changes", mechanism: .changeNotice, clauses: changes.clauses,
                    text: PromiseTexts.changes, precedence: .changes(PromiseTexts.changes)))
        }
        return promises
            + statement.sections.map {
                rendered("statement.sections.\($0.id)", $0.clauses, PromiseTexts.section($0))
            }
    }

    static func sharing(_ declaration: Declaration) -> [Promise] {
        declaration.recipients.flatMap { recipient in
            var promises = [
                Promise(
                    element: "recipients.\(recipient.id)", mechanism: .disclosureGate, clauses: recipient.clauses,
                    text: PromiseTexts.recipient(recipient))
            ]
            if recipient.needsAgreement {
                promises.append(
                    Promise(
                        element: "recipients.\(recipient.id).agreement", mechanism: .processorAgreement,
                        clauses: recipient.agreement?.clauses ?? [], text: PromiseTexts.agreement(recipient)))
            }
            return promises
        }
    }

    static func protection(_ declaration: Declaration) -> [Promise] {
        declaration.cookies.map {
            Promise(
                element: "cookies.\($0.id)", mechanism: .cookieScan, clauses: $0.clauses,
                text: PromiseTexts.cookie($0))
        }
            + declaration.measures.map {
                Promise(
                    element: "measures.\($0.id)", mechanism: .measureRegister, clauses: $0.clauses, text: $0.label)
            }
            + declaration.attestations.map {
                Promise(
                    element: "attestations.\($0.id)", mechanism: .attestation, clauses: $0.clauses, text: $0.clause,
                    precedence: .attestation($0))
            }
            + declaration.systems.filter { !$0.clauses.isEmpty }.map {
                rendered("systems.\($0.id)", $0.clauses, PromiseTexts.system($0))
            }
    }

    /// What Gestand's work keeps, and what is done for clients.
    static func procedures(_ declaration: Declaration) -> [Promise] {
        declaration.clientWork.filter { !$0.clauses.isEmpty }.map {
            Promise(
                element: "client-work.\($0.id)", mechanism: .processingRegister, clauses: $0.clauses,
                text: PromiseTexts.clientWork($0))
        }
            + declaration.procedures.map {
                Promise(
                    element: "procedures.\($0.kind.rawValue)", mechanism: mechanism(of: $0.kind), clauses: $0.clauses,
                    text: PromiseTexts.procedure($0.kind), precedence: .procedure($0.kind, in: declaration))
            }
    }

    /// What keeps the work; a sentence that stands at a procedure rests on nothing else than this.
    static func mechanism(of kind: Procedure.Kind) -> Mechanism {
        switch kind {
        case .refusals: .refusalGround
        case .objections: .objectionDecision
        case .corrections: .recipientNotices
        case .contact: .contactGate
        case .values: .valueCheck
        case .sources: .sourceRecorded
        case .imports: .importRecord
        case .groups: .groupSize
        case .selfService: .selfService
        case .complaints: .complaintCase
        case .legalDemands: .legalDemand
        case .breaches: .breachRegister
        case .mailAddresses: .mailAddressTest
        case .backups: .backupRun
        case .log: .operationLog
        case .officer: .assessment
        case .authority: .authorityFile
        case .clients: .clientRequest
        }
    }

    private static func rendered(_ element: String, _ clauses: [ClauseID], _ text: Bilingual) -> Promise {
        Promise(element: element, mechanism: .statementText, clauses: clauses, text: text)
    }
}
