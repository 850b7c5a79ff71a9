import Declarations

extension StatementWriter {
    /// Decisions by a computer, and profiling (art. 13(2)(f), 22).
    func automatedDecisions() -> Section {
        let profiling = declaration.purposes.filter(\.profiling)
        let promise = declaration.never.filter { $0.kind == .automatedDecisions }.flatMap(\.clauses)
        var blocks = [paragraph(AutomatedDecisionTexts.none(form), clauses: promise)]
        if profiling.isEmpty {
            blocks.append(paragraph(AutomatedDecisionTexts.noProfiling))
        } else {
            blocks.append(paragraph(AutomatedDecisionTexts.profiling(form)))
            blocks.append(.list(profiling.map(link)))
        }
        return Section(Anchor("besluiten"), say(AutomatedDecisionTexts.title), blocks: blocks)
    }
}
