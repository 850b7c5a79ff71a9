import Declarations
import Rules

extension StatementWriter {
    /// How a new version is announced (art. 13(3)).
    func changes() -> Section {
        let settings = declaration.statement
        var blocks: [Block] = []
        if let notice = settings.changes {
            if let banner = notice.banner {
                blocks.append(paragraph(StatementTexts.banner(PeriodTexts.words(banner)), clauses: notice.clauses))
            }
            blocks.append(paragraph(StatementTexts.mailing(notice.email, form), clauses: notice.clauses))
        } else {
            blocks.append(paragraph(StatementTexts.noNotice))
        }
        blocks.append(paragraph(StatementTexts.newPurpose))
        blocks.append(paragraph(StatementTexts.stays))
        return Section(Anchor("wijzigingen"), say(StatementTexts.changes), blocks: blocks)
    }
}
