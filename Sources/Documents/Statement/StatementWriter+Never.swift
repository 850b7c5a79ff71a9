import Declarations

extension StatementWriter {
    /// What is promised not to happen; nil when nothing is.
    func never() -> Section? {
        guard !declaration.never.isEmpty else { return nil }
        let promises = declaration.never.map { Inline(say(NeverTexts.promise($0.kind, form))) }
        return Section(
            Anchor("nooit"), say(NeverTexts.title), blocks: [.list(promises), paragraph(NeverTexts.guarded)],
            clauses: declaration.never.flatMap(\.clauses))
    }
}
