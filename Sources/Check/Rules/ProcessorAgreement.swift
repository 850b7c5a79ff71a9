import Declarations

extension LintRule {
    /// SL-039: with each processor there is a signed agreement that still holds and says all that the law asks.
    static let processorAgreement = LintRule("SL-039", .error, "art. 28(3)", .processorAgreement) { declaration, file in
        declaration.recipients.filter { $0.role == .processor }.compactMap { recipient in
            let path = "recipients.\(recipient.id).agreement"
            guard let agreement = recipient.agreement, let signed = agreement.signed, signed <= file.today else {
                return Breach(path, RecipientRuleTexts.noAgreement(recipient))
            }
            if let until = agreement.until, until < file.today {
                return Breach("\(path).until", RecipientRuleTexts.lapsedAgreement(recipient, since: until))
            }
            let missing = agreement.missingElements
            guard !missing.isEmpty else { return nil }
            return Breach("\(path).elements", RecipientRuleTexts.incompleteAgreement(recipient, missing: missing))
        }
    }
}
