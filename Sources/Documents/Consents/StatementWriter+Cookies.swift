import Declarations
import Rules

extension StatementWriter {
    /// Cookies: each by name, what for, how long and from whom (art. 11.7a Tw).
    func cookies() -> Section {
        let header = [
            CookieTexts.name, CookieTexts.purpose, CookieTexts.kind, CookieTexts.life, CookieTexts.provider,
        ].map(say)
        let table = Table(caption: say(CookieTexts.caption), header: header, rows: allCookies.map(row))
        var blocks = [paragraph(CookieTexts.meaning), Block(.table(table))]
        if declaration.cookies.isEmpty { blocks.append(paragraph(CookieTexts.noOthers)) }
        let asks = declaration.cookies.contains { $0.kind.needsConsent }
        if asks { blocks.append(paragraph(CookieTexts.choice(form))) }
        return Section(Anchor("cookies"), say(CookieTexts.title), blocks: blocks)
    }

    /// The declared cookies, and Gestand's own.
    var allCookies: [Cookie] { declaration.cookies + BuiltInCookies.all(form, of: declaration.organisation.id) }

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
