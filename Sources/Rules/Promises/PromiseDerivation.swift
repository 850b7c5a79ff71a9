import Declarations

/// Derives every promise of a declaration: the same declaration gives the same promises, in the same order.
public enum PromiseDerivation {
    /// All promises, in the order of the statement.
    public static func promises(of declaration: Declaration) -> [Promise] {
        organisation(declaration) + statement(declaration) + never(declaration) + people(declaration)
            + data(declaration) + sources(declaration) + purposes(declaration) + keeping(declaration)
            + sharing(declaration) + rights(declaration) + protection(declaration) + procedures(declaration)
    }

    private static func never(_ declaration: Declaration) -> [Promise] {
        declaration.never.flatMap { rule in
            mechanisms(of: rule.kind).map { mechanism in
                Promise(
                    element: "never.\(rule.kind.rawValue)", mechanism: mechanism, clauses: rule.clauses,
                    text: PromiseTexts.never(rule.kind), precedence: .never(rule.kind))
            }
        }
    }

    /// What a declaration can say against a promise is refused when it is published; the rest happens, or not, where
    /// data leave or where people work.
    private static func mechanisms(of kind: NeverRule.Kind) -> [Mechanism] {
        switch kind {
        case .marketing, .automatedDecisions, .transfersAbroad, .transfersOutside: [.neverRule]
        case .commercialSharing, .publishing, .thirdPartyUse: [.neverRule, .disclosureGate]
        case .recording: [.neverRule, .attestation]
        }
    }

    private static func people(_ declaration: Declaration) -> [Promise] {
        declaration.people.flatMap { kind in
            var promises = [
                Promise(
                    element: "people.\(kind.id)", mechanism: .declaredOnly, clauses: kind.clauses,
                    text: PromiseTexts.people(kind))
            ]
            if let age = kind.minimumAge {
                promises.append(
                    Promise(
                        element: "people.\(kind.id)", mechanism: .parentalConsent, clauses: kind.clauses,
                        text: PromiseTexts.minimumAge(age)))
            }
            return promises
        }
    }

    private static func data(_ declaration: Declaration) -> [Promise] {
        declaration.data.map { category in
            Promise(
                element: "data.\(category.id)", mechanism: category.blocked ? .blockedCategory : .declaredOnly,
                clauses: category.clauses, text: PromiseTexts.data(category), precedence: .data(category))
        }
    }

    private static func sources(_ declaration: Declaration) -> [Promise] {
        declaration.sources.map { source in
            Promise(
                element: "sources.\(source.id)", mechanism: .sourceRecorded, clauses: source.clauses,
                text: PromiseTexts.source(source))
        }
    }

    private static func purposes(_ declaration: Declaration) -> [Promise] {
        declaration.purposes.map { purpose in
            Promise(
                element: "purposes.\(purpose.id)", mechanism: .purposeGate, clauses: purpose.clauses,
                text: PromiseTexts.purpose(purpose), precedence: .purpose(purpose))
        }
            + declaration.purposes.compactMap { purpose in
                purpose.provision.flatMap { provision in
                    provision.clauses.isEmpty
                        ? nil
                        : Promise(
                            element: "purposes.\(purpose.id).provision", mechanism: .statementText,
                            clauses: provision.clauses, text: PromiseTexts.provision(purpose))
                }
            }
            + declaration.purposes.filter { !AssessmentNeed.of($0, earlier: []).isEmpty }.map { purpose in
                Promise(
                    element: "purposes.\(purpose.id)", mechanism: .assessment, clauses: purpose.clauses,
                    text: PromiseTexts.assessment(purpose))
            }
            + declaration.roles.map { role in
                Promise(
                    element: "roles.\(role.id)", mechanism: .purposeGate, clauses: role.clauses,
                    text: PromiseTexts.role(role))
            }
            + declaration.records.filter { !$0.clauses.isEmpty }.map { record in
                Promise(
                    element: "records.\(record.id)", mechanism: .declaredOnly, clauses: record.clauses,
                    text: PromiseTexts.record(record))
            }
            + declaration.consents.map { consent in
                Promise(
                    element: "consents.\(consent.id)", mechanism: .consentLedger, clauses: consent.clauses,
                    text: PromiseTexts.consent(consent))
            }
    }

    private static func keeping(_ declaration: Declaration) -> [Promise] {
        declaration.retention.map { rule in
            let text = PromiseTexts.retention(rule, in: declaration)
            return Promise(
                element: "retention.\(rule.id)", mechanism: .retentionRun, clauses: rule.clauses, text: text,
                precedence: .retention(rule, text: text))
        }
    }
}
