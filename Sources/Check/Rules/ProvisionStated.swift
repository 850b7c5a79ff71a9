import Declarations

extension LintRule {
    /// SL-068: people read whether they must give data, and what follows when they do not.
    static let provisionStated = LintRule("SL-068", .warning, "art. 13(2)(e)", .provisionStated) { declaration, _ in
        declaration.purposes.compactMap { purpose in
            // Data that come only from others are not given by the person (art. 14 has no such element).
            let isAsked = purpose.sources.isEmpty || purpose.sources.contains { $0 == .person || $0 == .device }
            guard isAsked else { return nil }
            guard let provision = purpose.provision else {
                return Breach("purposes.\(purpose.id).provision", of: purpose.title)
            }
            return provision.required && provision.consequence == nil
                ? Breach("purposes.\(purpose.id).provision.consequence", of: purpose.title) : nil
        }
    }
}
