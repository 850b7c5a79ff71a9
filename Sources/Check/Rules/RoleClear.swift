import Declarations

extension LintRule {
    /// SL-033: each processor does work of its own, and it is said which.
    static let functionClear = LintRule("SL-033", .warning, "art. 12(1)", .functionClear) { declaration, _ in
        var seen: [Bilingual: Recipient] = [:]
        return declaration.recipients.compactMap { recipient in
            let name = RecipientRuleTexts.plainName(recipient)
            guard let service = recipient.service else {
                return recipient.role == .processor ? Breach("recipients.\(recipient.id).service", of: name) : nil
            }
            let work = service.map { Words($0).words.joined(separator: " ") }
            guard let other = seen[work] else {
                seen[work] = recipient
                return nil
            }
            return Breach("recipients.\(recipient.id).service", RecipientRuleTexts.sameWork(recipient, as: other))
        }
    }

    /// SL-035: who decides is a controller, and a controller gets no processor agreement.
    static let roleClear = LintRule("SL-035", .error, "art. 4(7), 4(8), 28", .roleClear) { declaration, _ in
        let decides = declaration.purposes.contains { $0.basis != nil }
        let own =
            decides && !declaration.organisation.actsAs.contains(.controller)
            ? [Breach("organisation.acts-as", OrganisationRuleTexts.processorWithPurposes)] : []
        let others = declaration.recipients.filter {
            // An agreement without the elements of art. 28(3) is another agreement, such as one on careful use.
            $0.agreement?.elements.isEmpty == false && ($0.role == .controller || $0.role == .publicBody)
        }
        return own + others.map { Breach("recipients.\($0.id).agreement", of: RecipientRuleTexts.plainName($0)) }
    }
}
