import Declarations

extension LintRule {
    /// SL-081: no advertising by mail or message to addresses that others gave.
    static let marketingOwnData = LintRule("SL-081", .error, "art. 11.7 Tw", .marketingOwnData) { declaration, _ in
        declaration.purposes.filter { purpose in
            let isBought = purpose.sources.contains { if case .named = $0 { true } else { false } }
            return isElectronic(purpose) && isBought && purpose.basis != .consent
        }
        .map { Breach("purposes.\($0.id).sources", of: $0.title) }
    }

    /// SL-082: who is no customer, gets advertising by mail, message or telephone after a yes only.
    static let marketingAsked = LintRule("SL-082", .error, "art. 11.7 Tw", .marketingAsked) { declaration, _ in
        let customers = Set(declaration.purposes.filter { $0.basis == .contract && $0.per != nil }.flatMap(\.people))
        return declaration.purposes.filter { purpose in
            guard isElectronic(purpose), purpose.basis != .consent else { return false }
            return purpose.people.isEmpty || !purpose.people.allSatisfy(customers.contains)
        }
        .map { Breach("purposes.\($0.id).basis", of: $0.title) }
    }

    private static func isElectronic(_ purpose: Purpose) -> Bool {
        purpose.directMarketing && purpose.channels.contains { $0 == .email || $0 == .sms || $0 == .phone }
    }
}
