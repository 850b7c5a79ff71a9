import Declarations

extension LintRule {
    /// SL-006: people can send a request to someone, by each way that is promised.
    static let rightsChannel = LintRule("SL-006", .error, "art. 12(2), 13(2)(b)", .rightsChannel) { declaration, _ in
        let means = ContactMeans(declaration.organisation)
        let promised = ([declaration.rights.all] + declaration.rights.rights).flatMap { terms in
            terms.channels.enumerated().map { index, channel in
                (channel, "rights.\(terms.right?.rawValue ?? "all").channels[\(index)]")
            }
        }
        if promised.isEmpty, !means.hasAny { return [Breach("rights.all.channels")] }
        return promised.filter { !means.has($0.0) }.map { channel, path in
            Breach(path, RightsRuleTexts.channelWithoutAddress(channel))
        }
    }
}

/// How an organisation can be reached, from all that it says about itself.
private struct ContactMeans {
    private let points: [ContactPoint]
    private let hasAddress: Bool

    init(_ organisation: Organisation) {
        var points = [organisation.contact]
        if let contact = organisation.privacyContact { points.append(contact.contact) }
        if case .appointed(_, let contact, _)? = organisation.dataProtectionOfficer { points.append(contact) }
        self.points = points
        hasAddress = organisation.address != nil
    }

    var hasAny: Bool { hasAddress || points.contains { $0.email != nil || $0.phone != nil || $0.web != nil } }

    func has(_ channel: Channel) -> Bool {
        switch channel {
        case .email: points.contains { $0.email != nil }
        case .phone, .sms: points.contains { $0.phone != nil }
        case .letter, .counter: hasAddress
        // The pages for requests are part of the statement itself.
        case .web: true
        }
    }
}
