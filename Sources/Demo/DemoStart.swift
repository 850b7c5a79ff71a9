import Declarations
import Documents
import Site

/// What the start page of a demonstration has beside the organisations: desks with accounts, mailbox, clock.
enum DemoStart {
    static func content(_ language: Language, accounts: [DemoAccount]) -> HTML {
        let look = Look(language)
        let around = look.cards([
            Look.Card(
                DemoTexts.mailbox, address: DemoRoute.mails(language).path,
                content: look.paragraph(DemoTexts.mailboxHint)),
            Look.Card(
                DemoTexts.clock, address: DemoRoute.clock(language).path,
                content: look.paragraph(DemoTexts.clockHint)),
        ])
        return look.section(DemoTexts.around, content: around)
            + look.section(
                DemoTexts.desk, content: look.paragraph(DemoTexts.deskLead) + table(accounts, look))
    }

    private static func table(_ accounts: [DemoAccount], _ look: Look) -> HTML {
        look.table(
            caption: DemoTexts.accounts,
            columns: [
                Look.Column(DemoTexts.organisation), Look.Column(DemoTexts.person), Look.Column(DemoTexts.role),
                Look.Column(DemoTexts.username), Look.Column(DemoTexts.password),
            ],
            rows: accounts.map { account in
                let desk = Route.desk(account.organisation, look.language, .today).path
                return [
                    look.link(account.organisationName, to: desk), HTML(text: account.name),
                    HTML(text: look.text(account.roleName)), "<code>\(account.username)</code>",
                    "<code>\(account.password)</code>",
                ]
            }, hidesCaption: true)
    }
}
