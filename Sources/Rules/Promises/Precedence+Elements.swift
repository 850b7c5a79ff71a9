import Declarations

extension Precedence {
    /// Who may ask: the law knows no difference between customers and others, whatever a text says.
    static var everyone: Precedence {
        Precedence(law: PrecedenceTexts.everyone, promise: PromiseTexts.allRights, executed: .law)
    }

    /// What stays of earlier versions: the page shows one, and all can be shown afterwards.
    static var versions: Precedence {
        Precedence(law: PrecedenceTexts.versions, promise: PromiseTexts.statement, executed: .both)
    }

    /// Advertising that comes to people by itself needs a yes, whatever basis was chosen.
    static func purpose(_ purpose: Purpose) -> Precedence? {
        guard purpose.directMarketing, purpose.channels.contains(where: { $0 == .email || $0 == .sms || $0 == .phone })
        else {
            return nil
        }
        return Precedence(
            law: PrecedenceTexts.marketingConsent, promise: PromiseTexts.purpose(purpose),
            executed: purpose.basis == .consent ? .both : .law)
    }

    /// An address of a computer is about a person, also where a text once denied it.
    static func data(_ category: DataCategory) -> Precedence? {
        guard category.type == .ip else { return nil }
        return Precedence(law: PrecedenceTexts.address, promise: PromiseTexts.data(category), executed: .law)
    }

    /// That everyone signed is more than the law asks.
    static func attestation(_ attestation: Attestation) -> Precedence? {
        guard attestation.id == "confidentiality" else { return nil }
        return Precedence(law: PrecedenceTexts.confidentiality, promise: attestation.clause, executed: .promise)
    }

    /// The law beside a piece of work, where both ask something.
    static func procedure(_ kind: Procedure.Kind, in declaration: Declaration) -> Precedence? {
        let promise = PromiseTexts.procedure(kind)
        switch kind {
        case .refusals: return Precedence(law: PrecedenceTexts.refusals, promise: promise, executed: .law)
        case .legalDemands: return Precedence(law: PrecedenceTexts.demands, promise: promise, executed: .both)
        case .objections:
            let isWider = declaration.rights[.objection]?.atOnce ?? false
            return Precedence(law: PrecedenceTexts.upheld, promise: promise, executed: isWider ? .promise : .both)
        default: return nil
        }
    }
}
