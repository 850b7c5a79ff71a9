import Declarations

extension PromiseDerivation {
    static func rights(_ declaration: Declaration) -> [Promise] {
        let rights = declaration.rights
        var promises: [Promise] = []
        let respond = rights.all.respond
        promises.append(
            Promise(
                element: "rights.all.respond", mechanism: .responseTerm,
                clauses: respond?.clauses ?? [], text: PromiseTexts.term(respond), precedence: .term(respond)))
        if !rights.all.clauses.isEmpty {
            promises.append(
                Promise(
                    element: "rights.all", mechanism: .requestIntake, clauses: rights.all.clauses,
                    text: PromiseTexts.allRights, precedence: .everyone))
        }
        for terms in rights.rights {
            guard let right = terms.right else { continue }
            for mechanism in mechanisms(of: right, in: declaration) {
                promises.append(
                    Promise(
                        element: "rights.\(right.rawValue)", mechanism: mechanism, clauses: terms.clauses,
                        text: PromiseTexts.right(right, terms), right: right, precedence: .right(right, terms)))
            }
            if let own = terms.respond {
                promises.append(
                    Promise(
                        element: "rights.\(right.rawValue).respond", mechanism: .responseTerm,
                        clauses: own.clauses, text: PromiseTexts.term(own), right: right, precedence: .term(own)))
            }
        }
        promises.append(
            Promise(
                element: "rights.identity", mechanism: .identityCheck, clauses: rights.identity.clauses,
                text: PromiseTexts.identity(rights.identity), precedence: .identity(rights.identity)))
        promises.append(
            Promise(
                element: "rights.register", mechanism: rights.register.anonymised ? .erasure : .requestIntake,
                clauses: rights.register.clauses, text: PromiseTexts.register(rights.register)))
        return promises
    }

    /// What has to work for a right to be kept; a sentence about it is as good as the worst of these.
    private static func mechanisms(of right: Right, in declaration: Declaration) -> [Mechanism] {
        switch right {
        case .access: [.accessAnswer]
        case .rectification: [.rectification]
        case .erasure, .minorReport, .stopUse: [.erasure]
        case .restriction: [.restriction]
        case .portability: [.portabilityExport]
        case .objection: [.objectionFreeze]
        case .withdrawal: [.consentLedger]
        // Where decisions by a computer are not ruled out, a human has to look at them.
        case .automatedDecisions:
            declaration.never.contains { $0.kind == .automatedDecisions } ? [.neverRule] : [.humanDecision]
        case .complaint: [.statementText]
        }
    }
}
