import Declarations
import Rules

extension PromiseTable {
    /// The mechanisms that can do what a module of the rulebook does.
    static let modules: [(name: String, mechanisms: Set<Mechanism>)] = [
        ("COOK", [.cookieScan, .consentLedger]), ("CLOCK", [.responseTerm]), ("REND", [.statementText, .cookieScan]),
        ("VERS", [.versionArchive, .changeNotice]),
        ("VAULT", [.purposeGate, .declaredOnly, .blockedCategory, .consentLedger]),
        (
            "DSR",
            [
                .accessAnswer, .rectification, .erasure, .restriction, .portabilityExport, .objectionFreeze,
                .objectionDecision, .recipientNotices, .requestIntake, .neverRule, .responseTerm,
            ]
        ),
        (
            "GATE",
            [.disclosureGate, .legalDemand, .processorAgreement, .neverRule, .groupSize, .consentLedger]
        ),
        ("RET", [.retentionRun, .erasure]),
        ("PROC", [.processorAgreement, .disclosureGate, .attestation, .measureRegister]),
        ("PREF", [.contactGate, .consentLedger, .objectionFreeze]), ("IDV", [.identityCheck]),
        ("LOG", [.operationLog, .recipientNotices, .disclosureGate, .purposeGate, .accessAnswer]),
        ("BRCH", [.breachRegister]), ("CONS", [.consentLedger]),
        ("DECL", [.statementText, .measureRegister, .mailAddressTest, .versionArchive]),
    ]

    /// The mechanisms that can keep a sentence of a kind, where the row names no module.
    static let kinds: [String: Set<Mechanism>] = [
        "purpose": [.purposeGate, .neverRule],
        "collect": [
            .declaredOnly, .blockedCategory, .purposeGate, .sourceRecorded, .importRecord, .valueCheck, .neverRule,
        ],
        "basis": [.purposeGate, .assessment, .consentLedger, .statementText, .parentalConsent],
        "share": [.disclosureGate, .purposeGate, .processorAgreement, .neverRule],
        "security": [
            .measureRegister, .attestation, .purposeGate, .identityCheck, .backupRun, .valueCheck, .operationLog,
        ],
        "retention": [.retentionRun],
        "right": [
            .accessAnswer, .rectification, .erasure, .restriction, .portabilityExport, .objectionFreeze,
            .objectionDecision, .requestIntake, .refusalGround, .contactGate, .identityCheck, .consentLedger,
            .recipientNotices, .neverRule, .statementText, .responseTerm, .selfService, .retentionRun,
        ],
        "deadline": [.responseTerm, .rectification, .erasure, .breachRegister],
        "notice": [.statementText, .versionArchive, .changeNotice, .mailAddressTest, .rectification],
        "cookie": [.cookieScan, .consentLedger, .statementText, .attestation],
        "governance": [
            .attestation, .processorAgreement, .measureRegister, .statementText, .processingRegister, .complaintCase,
            .importRecord, .operationLog, .assessment, .authorityFile, .legalDemand, .clientRequest, .erasure,
            .requestIntake, .neverRule, .breachRegister,
        ],
    ]

    /// The kinds of verdict that a way asks for, one of which must be there.
    static let ways: [String: Set<Promise.Kind>] = [
        "enforce": [.enforced, .scheduled, .measured], "execute": [.enforced, .scheduled, .measured],
        "prove": [.attested, .measured], "render": [.rendered],
    ]

    /// The mechanisms that fit what a row's last column says.
    static func fitting(_ row: Row) -> Set<Mechanism> {
        let words = Set(row.mechanism.split { !$0.isLetter }.map(String.init))
        let named = modules.filter { words.contains($0.name) }
        return named.isEmpty ? kinds[row.kind] ?? [] : named.reduce(into: []) { $0.formUnion($1.mechanisms) }
    }

    /// Whether a promise does what the row says in the way that it asks for: the statement is carried out by rendering it.
    static func fits(_ promise: Promise, _ row: Row) -> Bool {
        guard fitting(row).contains(promise.mechanism), let ways = ways[row.way] else { return false }
        let isRendering = row.mechanism.split { !$0.isLetter }.contains("REND") && row.way == "execute"
        return ways.contains(promise.kind) || (isRendering && promise.kind == .rendered)
    }

    /// Rows that are kept in another way than their columns say, with why.
    static let exceptions: [ClauseID: String] = [
        "K-06": "a definition; the modules it names treat a code as personal data, which other rows keep",
        "K-07": "a definition; the log's words are kept by I-120",
        "K-12": "the words at the form: what is rendered is what is carried out",
        "K-74": "the officer's agreement is shown for each weighing; a role of the officer's own is not built",
        "K-76": "nobody is locked out; the verdict counts who has not signed, and must be all",
        "K-92": "both sides: the freeze, and the decision that is not built",
        "K-101": "a complaint is a case of its own; that its end starts a term is the retention rule's",
        "K-104": "a block in the statement and in letters",
        "I-41": "in the research tables of the institute, which a measure shows",
        "I-56": "a law named in the statement",
        "I-107": "the letter: its closed list of grounds is tried, its words are rendered",
        "I-108": "the letter of an extension, which belongs to the term",
        "A-43": "a link in the statement, beside who receives",
        "L-09": "a name in the statement; whoever handles requests has this role",
        "L-40": "a text that the row asks to render", "L-47": "a text that the row asks to render",
        "L-72": "what obliges each recipient is declared, and shown by an attestation",
        "S-03": "the words at each purpose: what is rendered is what is carried out",
        "S-30": "a text about browsers; the connection itself is a measure",
        "I-37": "the archive opens for one purpose, within a case: the gate",
        "I-46": "nobody is locked out; the verdict counts who has not signed, and must be all",
        "I-109": "an authority's name and address in the statement",
        "A-05": "a fact about the role, in the statement and in the register for others",
        "A-06": "the words at a contact: what is rendered is what is carried out",
        "A-07": "the words at the form: what is rendered is what is carried out",
        "A-19": "promised stricter than the row: it is never recorded at all",
        "A-34": "the data of a session are data of the job, under the version they were collected under",
        "A-57": "happens in other systems; shown by a dated test",
        "A-85": "the words about refusing a cookie",
        "A-87": "a text about links of others",
        "A-88": "a text about links of others",
        "L-36": "happens in other systems; shown by a dated test",
        "L-62": "happens in other systems; shown by a dated test",
        "L-74": "the sentence denied it; the data are declared as personal data",
        "L-89": "a block in the statement and in letters",
        "L-116": "a name and an address in the statement",
        "S-06": "a fact about the role, in the statement and in the register for others",
        "S-18": "the sentence took a form for a yes; the purpose rests on the question instead",
        "S-24": "happens in other systems; shown by dated settings",
        "S-25": "happens in other systems; shown by a dated list",
        "S-29": "happens in other systems; shown by a dated test",
        "S-42": "a block in the statement and in letters", "S-43": "a link in the statement",
    ]
}
