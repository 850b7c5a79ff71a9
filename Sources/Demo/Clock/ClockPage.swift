import Declarations
import Documents
import Hummingbird
import Processing
import Rules
import Site

/// The clock: what day it is here, what moving it changes, and the ways to move it.
struct ClockPage: Sendable {
    let house: DemoHouse
    let moved: @Sendable () async -> Void

    func add(to router: Router<SiteContext>) {
        for language in Language.allCases {
            let path = DemoRoute.clock(language).path
            router.get(RouterPath(path)) { _, context in
                Response.html(try await page(language, context, error: nil))
            }
            router.post(RouterPath(path)) { request, context in
                let form = try await FormBody.read(request, context, office: try await guardOffice())
                do {
                    if let days = Int(form["days"]) {
                        try house.clock.move(days: days)
                    } else if let date = CalendarDate(form["date"]) {
                        try house.clock.move(to: date)
                    } else {
                        return Response.html(
                            try await page(language, context, error: ClockTexts.dateMissing),
                            status: .unprocessableContent)
                    }
                } catch let refusal as DemoRefusal {
                    return Response.html(
                        try await page(language, context, error: refusal.message), status: .unprocessableContent)
                }
                await moved()
                return Response.see(path: path)
            }
        }
    }

    /// Form tokens belong to a house's key; any organisation of the demonstration will do for its own pages.
    private func guardOffice() async throws -> Office {
        guard let office = await house.offices.all().first else { throw HTTPError(.notFound) }
        return office
    }

    private func page(_ language: Language, _ context: SiteContext, error: Bilingual?) async throws -> HTML {
        let look = Look(language)
        let path = DemoRoute.clock(language).path
        let office = try await guardOffice()
        let token = FormToken(value: try office.vault.formCode(context.form.use()))
        let step = { (label: Bilingual, days: Int) in
            look.actionButton(label, action: path, token: token, hidden: [("days", String(days))])
        }
        let field = Look.Field("date", label: ClockTexts.date, hint: ClockTexts.dateHint, error: error)
        let ahead = house.clock.today.adding(days: 1).description
        let toDate = look.form(
            action: path, token: token,
            content: look.textField(field, value: ahead, kind: .date, width: .short)
                + look.button(ClockTexts.move, kind: .secondary))
        let content =
            look.heading(
                ClockTexts.today(house.clock.today), above: ClockTexts.title,
                lead: ClockTexts.ahead(days: house.clock.daysAhead))
            + look.buttons([step(ClockTexts.oneDay, 1), step(ClockTexts.oneWeek, 7)]) + toDate
            + look.paragraph(ClockTexts.consequences)
            + look.section(ClockTexts.open, content: try await openRequests(look))
        var frame = house.frame(ClockTexts.title, at: .clock(language), language)
        frame.hasErrors = error != nil
        return frame.render(content)
    }

    /// The open requests of every organisation with their due dates: what a move of the clock changes first.
    private func openRequests(_ look: Look) async throws -> HTML {
        let today = house.clock.today
        var rows: [(due: CalendarDate, cells: [HTML])] = []
        for office in await house.offices.all() {
            for request in try await office.vault.read({ try $0.openRequests() }) {
                let due = request.due(under: office.versions, today: today).binding
                let desk = Route.desk(office.organisation, look.language, .request(request.reference)).path
                let cells: [HTML] = [
                    look.link(request.reference, to: desk), HTML(text: office.declaration.organisation.name),
                    HTML(text: look.text(DateTexts.plain(due))),
                    HTML(text: look.text(ClockTexts.left(days: due.daysSinceEpoch - today.daysSinceEpoch))),
                ]
                rows.append((due, cells))
            }
        }
        return look.table(
            caption: ClockTexts.open,
            columns: [
                Look.Column(ClockTexts.reference), Look.Column(DemoTexts.organisation), Look.Column(ClockTexts.due),
                Look.Column(ClockTexts.remaining),
            ], rows: rows.sorted { $0.due < $1.due }.map(\.cells), empty: look.emptyState(ClockTexts.none),
            hidesCaption: true)
    }
}
