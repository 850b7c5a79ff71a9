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
                text: PromiseTexts.statement)
        ]
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
                    element: "attestations.\($0.id)", mechanism: .attestation, clauses: $0.clauses, text: $0.clause)
            }
            + declaration.systems.filter { !$0.clauses.isEmpty }.map {
                rendered("systems.\($0.id)", $0.clauses, PromiseTexts.system($0))
            }
    }

    private static func rendered(_ element: String, _ clauses: [ClauseID], _ text: Bilingual) -> Promise {
        Promise(element: element, mechanism: .statementText, clauses: clauses, text: text)
    }
}
