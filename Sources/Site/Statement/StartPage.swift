import Declarations
import Documents
import Hummingbird
import Rules

/// The start page: the organisations of this installation.
enum StartPage {
    static func add(to pages: SiteRouter) {
        for language in Language.allCases {
            let offices = pages.offices
            let settings = pages.settings
            pages.router.get(RouterPath(Route.start(language).path)) { _, _ in
                let look = Look(language)
                let cards = await offices.all().map { office -> Look.Card in
                    let declaration = office.declaration
                    let route = Route.statement(office.organisation, language)
                    return Look.Card(
                        declaration.organisation.name, address: route.path, status: .empty,
                        content: look.paragraph(StartTexts.version(declaration.statement)))
                }
                let frame = PageFrame(
                    language: language, title: StartTexts.title,
                    alternatePath: Route.start(language == .nl ? .en : .nl).path,
                    banner: settings.notice.map { look.notice(.information, HTML(text: $0[language])) } ?? .empty,
                    width: .wide)
                let list =
                    cards.isEmpty
                    ? look.emptyState(StartTexts.none, explanation: StartTexts.noneHint, action: .empty)
                        + look.rowList(StartTexts.ways.map { Look.Row($0.title, note: $0.note) })
                    : look.cards(cards, isTopLevel: true)
                let content =
                    look.heading(StartTexts.title, lead: cards.isEmpty ? nil : StartTexts.lead) + list
                    + settings.startContent(language)
                return Response.html(frame.render(content))
            }
        }
    }
}

/// What the start page says.
enum StartTexts {
    static let title = Bilingual(nl: "Zijn woord gestand doen", en: "Keeping one's word")
    static let lead = Bilingual(
        nl: "Kies een organisatie. U leest wat zij over uw gegevens belooft, en u vraagt er uw gegevens op.",
        en: "Choose an organisation. Read what it promises about your data, and ask for your data.")
    static let none = Bilingual(nl: "Er is nog geen organisatie", en: "There is no organisation yet")
    static let noneHint = Bilingual(
        nl: "Wie de server beheert, begint op een van deze manieren.",
        en: "Whoever manages the server begins in one of these ways.")

    static let ways: [(title: Bilingual, note: Bilingual)] = [
        (
            Bilingual(nl: "In de browser", en: "In the browser"),
            Bilingual(
                nl: "Open de link die gestand serve bij het starten gaf. Een nieuwe krijgt u met gestand init --link.",
                en: "Open the link that gestand serve gave at its start. Get a new one with gestand init --link.")
        ),
        (
            Bilingual(nl: "In een bestand", en: "In a file"),
            Bilingual(
                nl: "Maak een verklaring met gestand init, en publiceer haar met gestand publish.",
                en: "Make a declaration with gestand init, and publish it with gestand publish.")
        ),
        (
            Bilingual(nl: "Eerst rondkijken", en: "Look around first"),
            Bilingual(
                nl: "Start gestand demo: vijf voorbeelden met verzonnen mensen.",
                en: "Start gestand demo: five examples with made-up people.")
        ),
    ]

    static func version(_ statement: StatementSettings) -> Bilingual {
        let date = DateTexts.plain(statement.effective)
        return Bilingual(
            nl: "Privacyverklaring, versie \(statement.version), geldig vanaf \(date.nl).",
            en: "Privacy statement, version \(statement.version), in force from \(date.en).")
    }
}
