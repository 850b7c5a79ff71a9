extension ElementShape {
    /// What each key means, in the order of the description.
    public var descriptions: [KeyDescription] { Self.table[self] ?? [] }

    /// The keys, in the order of the description: the one list of what an element can say.
    public var keys: [String] { Self.keyTable[self] ?? [] }

    // Made once: a file of many elements asks for them at each element.
    private static let table = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.complete) })
    private static let keyTable = table.mapValues { $0.map(\.key) }

    private var complete: [KeyDescription] {
        let own = written
        guard hasID, let last = own.last else { return own }
        return own.dropLast() + [.was, last]
    }

    /// Whether elements of this shape stand behind an id of their own, which is for ever.
    private var hasID: Bool {
        switch self {
        case .section, .personKind, .dataCategory, .system, .recordKind, .purpose, .role, .retentionRule, .source,
            .recipient, .consent, .cookie, .measure, .attestation, .clientWork:
            true
        default: false
        }
    }

    private var written: [KeyDescription] {
        switch self {
        case .file: Self.fileKeys + Self.laterFileKeys
        case .organisation: Self.organisationKeys + Self.organisationReachKeys
        case .registration, .address, .contact, .privacyContact, .dataProtectionOfficer: reachKeys
        case .statement, .changes, .section, .never: statementKeys
        case .personKind, .dataCategory, .system, .connector, .recordKind: dataKeys
        case .purpose: Self.purposeKeys + Self.purposeUseKeys
        case .provision, .interest, .role, .source: purposePartKeys
        case .retentionRule: Self.retentionKeys
        case .recipient, .transfer, .agreement: recipientKeys
        case .rights: Self.rightsKeys
        case .procedures: Procedure.Kind.allCases.map(\.keyDescription)
        case .procedure: [.clauses]
        case .right, .respond, .identity, .register: rightKeys
        case .consent, .cookie, .measure, .attestation, .clientWork, .acceptance: servingKeys
        }
    }
}
