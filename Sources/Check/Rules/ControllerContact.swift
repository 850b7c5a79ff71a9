import Declarations

extension LintRule {
    /// SL-003: the controller can be reached, by address, e-mail or telephone.
    static let controllerContact = LintRule("SL-003", .error, "art. 12(2), 13(1)(a)", .controllerContact) {
        declaration, _ in
        let organisation = declaration.organisation
        let isReachable =
            organisation.address != nil || organisation.contact.email != nil || organisation.contact.phone != nil
        return isReachable ? [] : [Breach("organisation.contact")]
    }
}
