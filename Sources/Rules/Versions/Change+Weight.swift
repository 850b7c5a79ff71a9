import Declarations

extension Change {
    /// Whether it is more than words: purpose, basis, interest, category, source, recipient, transfer, retention,
    /// right, contact, automated decision, cookie, a promise not to do something, or how changes are announced.
    ///
    /// What a rewording of an own text means cannot be computed; the title of a purpose is the purpose itself, so it
    /// counts. Another order, another id for the same thing and the sentences an element stands for never do.
    public var isMaterial: Bool {
        switch aspect {
        case .order, .formerID, .clauses, .explanation: return false
        case .itself: return Self.materialKinds.contains(element.kind)
        default: break
        }
        if case .reordered = kind { return false }
        return switch element.kind {
        case .organisation, .privacyContact, .officer: Self.contact.contains(aspect)
        case .purpose: Self.purpose.contains(aspect)
        case .retention: aspect != .law
        case .recipient: Self.recipient.contains(aspect)
        case .data: [.blocked, .special, .origin, .valueType].contains(aspect)
        case .person: aspect == .minimumAge
        case .system: aspect == .host
        case .source: [.name, .isPublic].contains(aspect)
        case .cookie: aspect != .name
        case .changeNotice, .rights, .right, .consent, .never: true
        case .file, .statement, .section, .record, .role, .measure, .attestation, .clientWork, .procedure, .acceptance:
            false
        }
    }

    private static let materialKinds: Set<ElementReference.Kind> = [
        .privacyContact, .officer, .changeNotice, .never, .data, .purpose, .retention, .source, .recipient, .right,
        .consent, .cookie,
    ]

    private static let contact: Set<Aspect> = [
        .id, .name, .legalName, .tradeRegister, .postalAddress, .email, .phone, .web, .actsAs, .authority,
        .contactRole, .officerReason,
    ]

    private static let purpose: Set<Aspect> = [
        .title, .people, .basis, .data, .provision, .sources, .recipients, .retention, .retentionOfCategory, .law,
        .interest, .directMarketing, .channels, .profiling, .consent,
    ]

    private static let recipient: Set<Aspect> = [
        .name, .category, .role, .country, .transferTool, .transferDocument, .data, .subprocessors,
    ]
}
