import Declarations
import Rules

extension StatementWriter {
    /// Gestand's own purposes: they stand in every statement.
    func builtInPurposes() -> Section {
        let rows = BuiltIn.carriedOut.map { purpose -> Table.Row in
            let register = declaration.rights.register
            let title = BuiltInPurposeTexts.title(purpose.id, form) ?? purpose.title
            let basis = purpose.basis.map { say(LegalBasisTexts.name($0)) } ?? ""
            let what = BuiltInPurposeTexts.explanation(purpose.id, form).map(say) ?? ""
            let howLong = BuiltInPurposeTexts.retention(purpose.id, register: register).map(say) ?? ""
            return Table.Row(
                [Inline(say(title)), Inline(what), Inline("\(basis). \(law(purpose))"), Inline(howLong)],
                anchor: Anchor(.purpose, purpose.id.rawValue),
                clauses: purpose.id == BuiltIn.rights ? register.clauses : [])
        }
        let header = [PurposeTexts.data, PurposeTexts.basis, PurposeTexts.retention].map(say)
        let table = Table(
            caption: say(BuiltInPurposeTexts.caption), header: [say(RetentionSectionTexts.what)] + header, rows: rows)
        return Section(
            Anchor("gestand"), say(BuiltInPurposeTexts.sectionTitle),
            blocks: [paragraph(BuiltInPurposeTexts.introduction), Block(.table(table))])
    }

    private func law(_ purpose: Purpose) -> String {
        guard let law = purpose.law else { return "" }
        return PhraseTexts.sentence(say(BuiltInPurposeTexts.law(purpose.id) ?? LawTexts.name(law)))
    }
}
