import Declarations
import Documents
import Site

extension Gallery {
    private func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(daysSinceEpoch: 0) }
    private var today: CalendarDate { day("2026-11-21") }

    var todayPage: HTML {
        let content: HTML = """
            \(look.heading(
                say("Vandaag", "Today"), above: say("zaterdag 21 november 2026", "Saturday 21 November 2026"),
                lead: say("Drie dingen vragen aandacht.", "Three things need attention.")))
            \(look.section(
                say("Te doen", "To do"),
                content: look.taskList([
                    Look.Task(
                        say("Verzoek 2026-0042-K7 beantwoorden", "Answer request 2026-0042-K7"), address: "/r/1",
                        note: say("Inzage, nog 6 dagen", "Access, 6 days left"), state: .busy),
                    Look.Task(
                        say("Plan voor wissen bevestigen", "Confirm the erasure plan"), address: "/b/1",
                        note: say("14 gegevens van 9 mensen", "14 records of 9 people"), state: .toDo),
                    Look.Task(
                        say("Verwerkersovereenkomst verlengen", "Renew the processor agreement"), address: "/o/1",
                        state: .waiting),
                    Look.Task(say("Back-up terugzetten als proef", "Test a restore"), state: .done),
                ])))
            \(look.section(
                say("Back-up", "Backup"),
                content: look.progress(say("Herstelproef", "Restore test"), done: 3, of: 4)))
            """
        return desk(say("Vandaag", "Today"), current: "vandaag").render(content)
    }

    var requestsPage: HTML {
        let columns = [
            Look.Column(say("Kenmerk", "Reference"), sortAddress: "?s=ref"),
            Look.Column(say("Wat", "What")), Look.Column(say("Van", "From")),
            Look.Column(say("Nog", "Left"), sortAddress: "?s=due", order: .ascending),
            Look.Column(say("Stand", "State")), Look.Column(say("Stukken", "Items"), isNumeric: true),
        ]
        let kinds = [
            ("2026-0042-K7", say("Inzage", "Access"), "2026-11-27", say("vrijdag 27 november", "Friday 27 November")),
            ("2026-0041-P3", say("Verwijderen", "Erasure"), "2026-11-21", say("vandaag", "today")),
            ("2026-0039-B8", say("Bezwaar", "Objection"), "2026-11-19", say("donderdag", "Thursday")),
            ("2026-0044-T1", say("Verbeteren", "Rectification"), "2026-12-19", say("19 december", "19 December")),
        ]
        let rows = kinds.map { reference, kind, due, words -> [HTML] in
            [
                look.link(reference, to: "/desk/r/\(reference)"), HTML(text: look.text(kind)),
                HTML(text: look.text(say("klant", "customer"))),
                look.countdown(due: day(due), dueInWords: words, today: today),
                look.tag(say("in behandeling", "being handled"), .active), "\(1240)",
            ]
        }
        let content: HTML = """
            \(look.heading(
                say("Verzoeken", "Requests"),
                actions: [look.linkButton(say("Verzoek invoeren", "Enter a request"), to: "/new")]))
            \(look.tabs(
                say("Welke verzoeken", "Which requests"),
                [
                    NavigationLink(say("Open", "Open"), path: "/open", count: 4),
                    NavigationLink(say("Afgehandeld", "Closed"), path: "/closed"),
                    NavigationLink(say("Niet bevestigd", "Not confirmed"), path: "/unverified"),
                ], current: "/open"))
            \(look.table(caption: say("Open verzoeken", "Open requests"), columns: columns, rows: rows))
            """
        return desk(say("Verzoeken", "Requests"), current: "verzoeken").render(content)
    }

    var requestPage: HTML {
        let answer: HTML = """
            \(look.summaryList([
                Look.SummaryRow(say("Kenmerk", "Reference"), look.copyable("2026-0042-K7" + hostile)),
                Look.SummaryRow(say("Gevraagd", "Asked"), text: "Inzage" + hostile),
                Look.SummaryRow(
                    say("Antwoord", "Answer"),
                    look.countdown(
                        due: day("2026-11-27"), dueInWords: say("vrijdag 27 november 2026", "Friday 27 November 2026"),
                        today: today)),
            ]))
            \(look.form(
                action: "/letter", token: token,
                content: """
                    \(look.textArea(
                        Look.Field("letter", label: say("Brief", "Letter"),
                            hint: say("Lees hem na voordat hij gaat.", "Read it before it leaves.")),
                        value: look.text(say("Beste mevrouw,", "Dear Madam,")), rows: 8))
                    \(look.buttons([
                        look.button(say("Brief versturen", "Send letter")),
                        look.button(say("Bewaren", "Save"), kind: .secondary, name: "save", value: "1"),
                    ]))
                    """))
            """
        let content: HTML = """
            \(look.breadcrumbs([
                (say("Verzoeken", "Requests"), "/desk/r"), ("2026-0042-K7", nil),
            ]))
            \(look.heading(say("Inzage beantwoorden", "Answer an access request")))
            \(look.sideBySide(
                answer: answer,
                requirements: """
                    <ul><li>\(look.text(say("De doelen", "The purposes"))) \
                    \(look.tag(say("staat erin", "in it"), .good))\
                    </li><li>\(look.text(say("De ontvangers", "The recipients"))) \
                    \(look.tag(say("ontbreekt", "missing"), .bad))</li></ul>
                    \(look.moreInformation(content: look.paragraph(say("Artikel 15 AVG.", "Article 15 GDPR."))))
                    """))
            """
        return desk(say("Inzage beantwoorden", "Answer an access request"), current: "verzoeken").render(content)
    }

    var promisesPage: HTML {
        let content: HTML = """
            \(look.heading(
                say("Beloften", "Promises"),
                lead: say(
                    "Elke zin uit de verklaring, en hoe het ermee staat.",
                    "Every sentence of the statement, and how it stands.")))
            \(look.verdictCounts([.kept: 61, .atRisk: 2, .broken: 1, .unproven: 5], address: { "/b?v=\($0.rawValue)" }))
            \(look.promise(
                id: "L-014", sentence: say("Wij antwoorden binnen vier weken.", "We answer within four weeks."),
                verdict: .kept,
                evidence: look.evidence(
                    [
                        Look.Figure(say("131 van 131", "131 of 131"), say("op tijd beantwoord", "answered in time")),
                        Look.Figure(say("6 dagen", "6 days"), say("oudste open verzoek", "oldest open request")),
                        Look.Figure(say("9 dagen", "9 days"), say("gemiddeld", "on average")),
                    ], asOf: say("Geteld op 21 november 2026, 09.00 uur", "Counted on 21 November 2026, 9:00"))))
            \(look.promise(
                id: "L-022",
                sentence: say(
                    "Twaalf maanden na het einde van de overeenkomst verwijderen wij uw gegevens.",
                    "Twelve months after the agreement ends we erase your data."),
                verdict: .atRisk,
                explanation: say(
                    "Er staat een plan klaar dat binnen 2 dagen bevestigd moet zijn.",
                    "A plan is ready that has to be confirmed within 2 days.")))
            \(look.promise(
                id: "L-031", sentence: say("Uw gegevens blijven in de EU.", "Your data stay in the EU."),
                verdict: .broken,
                explanation: say("Eén ontvanger zit in een ander land.", "One recipient is in another country.")))
            \(look.promise(
                id: "L-040",
                sentence: say(
                    "Alle medewerkers hebben een geheimhoudingsverklaring getekend.",
                    "All staff have signed a confidentiality agreement."),
                verdict: .unproven,
                explanation: say(
                    "De verantwoordelijke kan dit aantonen door de verklaringen te tonen.",
                    "The person responsible can prove this by showing the agreements.")))
            """
        return desk(say("Beloften", "Promises"), current: "beloften").render(content)
    }
}
