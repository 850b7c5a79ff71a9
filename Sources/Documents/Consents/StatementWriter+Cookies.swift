import Declarations
import Rules

extension StatementWriter {
    /// Cookies: each by name, what for, how long and from whom (art. 11.7a Tw).
    func cookies() -> Section {
        let all = declaration.cookies
        guard !all.isEmpty else {
            return Section(Anchor("cookies"), say(CookieTexts.title), blocks: [paragraph(CookieTexts.none)])
        }
        let header = [
            CookieTexts.name, CookieTexts.purpose, CookieTexts.kind, CookieTexts.life, CookieTexts.provider,
        ].map(say)
        let table = Table(caption: say(CookieTexts.caption), header: header, rows: all.map(row))
        var blocks = [paragraph(CookieTexts.meaning), Block(.table(table))]
        let asks = all.contains { $0.kind != .necessary && $0.kind != .analytics }
        if asks { blocks.append(paragraph(CookieTexts.choice(form))) }
        return Section(Anchor("cookies"), say(CookieTexts.title), blocks: blocks)
    }

    private func row(_ cookie: Cookie) -> Table.Row {
        let life = cookie.life.map { say(PeriodTexts.words($0)) } ?? say(CookieTexts.session)
        let kind = "\(say(CookieTexts.kind(cookie.kind))). \(say(CookieTexts.consent(cookie.kind)))."
        return Table.Row(
            [
                Inline(cookie.name), Inline(sentence(cookie.purpose)), Inline(kind), Inline(PhraseTexts.raised(life)),
                Inline(cookie.provider ?? say(CookieTexts.own)),
            ], clauses: cookie.clauses)
    }
}
