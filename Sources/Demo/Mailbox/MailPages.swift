import Declarations
import Documents
import Hummingbird
import Processing
import Rules
import Site

/// The mailbox: what people were mailed, by organisation, and each mail as they read it.
struct MailPages: Sendable {
    let house: DemoHouse

    /// Most mails of one organisation on the page, newest first.
    static let shown = 30

    func add(to router: Router<SiteContext>) {
        for language in Language.allCases {
            router.get(RouterPath(DemoRoute.mails(language).path)) { _, _ in
                Response.html(await list(language))
            }
            router.get(RouterPath(DemoRoute.mail(language, "{mail}").path)) { _, context in
                guard let id = context.parameters.get("mail"), let mail = await house.mailbox.mail(id) else {
                    throw HTTPError(.notFound)
                }
                return Response.html(page(mail, language))
            }
        }
    }

    private func list(_ language: Language) async -> HTML {
        let look = Look(language)
        let mails = await house.mailbox.newestFirst()
        var sections: [HTML] = []
        for office in await house.offices.all() {
            let own = mails.filter { Self.belongs($0, to: office) }
            guard !own.isEmpty else { continue }
            let rows = own.prefix(Self.shown).map { mail in
                Look.Row(
                    mail.subject, address: DemoRoute.mail(language, mail.id).path,
                    note: MailTexts.line(to: mail.to, at: mail.sentAt))
            }
            sections.append(look.section(office.declaration.organisation.name, content: look.rowList(rows)))
        }
        let content = sections.isEmpty ? look.emptyState(MailTexts.none) : HTML(sections)
        return house.frame(MailTexts.title, at: .mails(language), language)
            .render(look.heading(MailTexts.title, lead: MailTexts.lead) + content)
    }

    private func page(_ mail: DemoMail, _ language: Language) -> HTML {
        let look = Look(language)
        let summary = look.summaryList([
            Look.SummaryRow(MailTexts.to, text: mail.to),
            Look.SummaryRow(MailTexts.from, text: mail.from),
            Look.SummaryRow(MailTexts.replyTo, text: mail.replyTo ?? ""),
            Look.SummaryRow(MailTexts.sent, text: look.text(MailTexts.moment(mail.sentAt))),
        ])
        let back = look.link(MailTexts.back, to: DemoRoute.mails(language).path)
        let text: HTML = "<div class=\"g-card\" lang=\"\(mail.language)\">\(Self.paragraphs(of: mail))</div>\n"
        return house.frame(MailTexts.title, at: .mail(language, mail.id), language)
            .render(look.heading(mail.subject, above: MailTexts.title) + summary + text + "<p>\(back)</p>")
    }

    /// A mail's own address tells whose it is; without one, the first link in it does.
    private static func belongs(_ mail: DemoMail, to office: Office) -> Bool {
        if let own = mail.replyTo { return own == office.declaration.organisation.privacyContact?.contact.email }
        return mail.paths.first?.split(separator: "/").first == office.organisation.rawValue[...]
    }

    /// The text with its line breaks; links to ourselves can be followed.
    private static func paragraphs(of mail: DemoMail) -> HTML {
        let lines = mail.pieces.flatMap { piece -> [HTML] in
            switch piece {
            case .link(let path, let shown): ["<a href=\"\(LinkAddress(path).text)\">\(shown)</a>"]
            case .text(let text):
                text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { HTML(text: String($0)) }
                    .reduce(into: [HTML]()) { lines, line in
                        if !lines.isEmpty { lines.append("<br>") }
                        lines.append(line)
                    }
            }
        }
        return "<p>\(lines)</p>"
    }
}
