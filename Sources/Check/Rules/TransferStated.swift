import Declarations
import Rules

extension LintRule {
    /// SL-032: of each recipient it is known where the data go, and on which ground when that is outside the EEA.
    static let transferStated = LintRule("SL-032", .warning, "art. 13(1)(f)", .transferStated) { declaration, file in
        let isPromisedAway = declaration.never.contains {
            $0.kind == .transfersOutside || $0.kind == .transfersAbroad
        }
        // Who names no recipient at all, has said nothing about where data go.
        if !isPromisedAway, declaration.recipients.isEmpty, !file.isWritten("recipients") {
            return [Breach("recipients")]
        }
        return declaration.recipients.compactMap { recipient in
            guard recipient.transfer == nil else { return nil }
            if let country = recipient.country {
                guard !EuropeanEconomicArea.contains(country) else { return nil }
                return Breach("recipients.\(recipient.id).transfer", RecipientRuleTexts.noTransferTool(recipient))
            }
            guard !isPromisedAway else { return nil }
            return Breach("recipients.\(recipient.id).country", RecipientRuleTexts.noCountry(recipient))
        }
    }
}
