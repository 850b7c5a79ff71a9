import Declarations

extension LintRule {
    /// SL-029: who promises not to share, says of each recipient why it gets data all the same.
    static let sharingDenied = LintRule("SL-029", .error, "art. 5(1)(a), 13(1)(e)", .sharingDenied) { declaration, _ in
        let isDenied = declaration.never.contains { $0.kind == .commercialSharing || $0.kind == .thirdPartyUse }
        guard isDenied else { return [] }
        // Who said yes to it, is not deceived by it; and a postman is bound by law to keep silent.
        let inMarketing = Set(
            declaration.purposes.filter { $0.directMarketing && $0.basis != .consent }.flatMap(\.recipients))
        return declaration.recipients.filter { recipient in
            switch recipient.role {
            case nil: true
            case .controller, .jointController: recipient.secrecy != "law" && inMarketing.contains(recipient.id)
            case .processor, .subprocessor, .publicBody: false
            }
        }
        .map { Breach("recipients.\($0.id).role", of: RecipientRuleTexts.plainName($0)) }
    }
}
