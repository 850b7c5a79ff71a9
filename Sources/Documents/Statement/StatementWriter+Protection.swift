import Declarations
import Rules

extension StatementWriter {
    /// How data are protected, by kind of measure, and what is shown (art. 32).
    func protection() -> Section {
        let groups = Measure.Kind.allCases.compactMap { kind -> Definition? in
            let measures = declaration.measures.filter { $0.kind == kind }
            guard !measures.isEmpty else { return nil }
            return Definition(
                say(MeasureTexts.kind(kind)), measures.map { Inline(sentence($0.label)) },
                clauses: measures.flatMap(\.clauses))
        }
        var blocks = [paragraph(MeasureTexts.always(form))]
        if !groups.isEmpty { blocks.append(Block(.definitions(groups))) }
        return Section(Anchor("beveiliging"), say(MeasureTexts.title), blocks: blocks, subsections: shown())
    }

    private func shown() -> [Section] {
        guard !declaration.attestations.isEmpty else { return [] }
        let promises = declaration.attestations.map { attestation -> Inline in
            let again = attestation.renew.map { say(MeasureTexts.renewed(every: PeriodTexts.words($0))) }
            return Inline([sentence(attestation.clause), again].compactMap { $0 }.joined(separator: " "))
        }
        return [
            Section(
                Anchor("aantonen"), say(MeasureTexts.promises), blocks: [.list(promises)],
                clauses: declaration.attestations.flatMap(\.clauses))
        ]
    }
}
