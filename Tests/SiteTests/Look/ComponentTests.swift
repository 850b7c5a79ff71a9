import Declarations
import Documents
import Site
import Testing

@Suite("What the building blocks say")
struct ComponentTests {
    let nl = Look(.nl)
    let en = Look(.en)
    let today = CalendarDate("2026-11-21")

    @Test(
        "days left are words, also on the day itself and after it",
        arguments: [
            ("2026-11-27", "nog 6 dagen", "6 days left", "caution"),
            ("2026-11-22", "nog 1 dag", "1 day left", "caution"),
            ("2026-11-21", "vandaag", "today", "caution"), ("2026-11-20", "1 dag te laat", "1 day overdue", "bad"),
            ("2026-11-01", "20 dagen te laat", "20 days overdue", "bad"),
            ("2026-12-21", "nog 30 dagen", "30 days left", "neutral"),
        ])
    func countdown(due: String, dutch: String, english: String, tone: String) throws {
        let today = try #require(today)
        let date = try #require(CalendarDate(due))
        let one = nl.countdown(due: date, dueInWords: "die dag", today: today).markup
        #expect(one.contains(">\(dutch)<") || one.contains("</svg>\(dutch)<"))
        #expect(one.contains("g-tone-\(tone)") && one.contains("uiterlijk die dag"))
        #expect(en.countdown(due: date, dueInWords: "that day", today: today).markup.contains("</svg>\(english)<"))
    }

    @Test("hours left are hours and minutes")
    func clock() {
        #expect(nl.clock(secondsLeft: 151_260, dueInWords: "ma").markup.contains(">nog 42 uur en 1 min<"))
        #expect(en.clock(secondsLeft: -3_660, dueInWords: "Mon").markup.contains(">1 h 1 min overdue<"))
    }

    @Test("verdicts differ in word, shape and colour, in both languages", arguments: Language.allCases)
    func verdicts(language: Language) {
        let badges = Look.Verdict.allCases.map { Look(language).verdictBadge($0).markup }
        let shapes = Set(badges.compactMap { $0.firstMatch(of: /<svg.*<\/svg>/).map { String($0.output) } })
        #expect(Set(badges).count == 4)
        #expect(shapes.count == 4)
        let words =
            language == .nl
            ? ["nagekomen", "loopt gevaar", "gebroken", "niet aangetoond"] : ["kept", "at risk", "broken", "unproven"]
        for (badge, word) in zip(badges, words) { #expect(badge.contains(word)) }
    }

    @Test("the title of a page with errors starts with the word for error")
    func errorTitle() {
        var frame = PageFrame(language: .nl, title: "Wie bent u?", hasErrors: true, step: (2, 5))
        #expect(frame.documentTitle == "Fout: Wie bent u? · Stap 2 van 5 · Gestand")
        frame.language = .en
        #expect(frame.documentTitle == "Error: Wie bent u? · Step 2 of 5 · Gestand")
        frame.hasErrors = false
        frame.step = nil
        frame.organisationName = "De Spaak"
        #expect(frame.documentTitle == "Wie bent u? · De Spaak")
    }

    @Test("no error means no list of errors")
    func noErrors() { #expect(nl.errorSummary([]).isEmpty) }

    @Test("a password is never sent back")
    func password() {
        let field = nl.textField(Look.Field("p", label: "Wachtwoord"), value: "geheim-woord", kind: .password)
        #expect(!field.markup.contains("geheim-woord"))
    }

    @Test("the change link names the row for who cannot see it")
    func changeLink() {
        let list = nl.summaryList([Look.SummaryRow("E-mail", .empty, change: "/mail")]).markup
        #expect(list.contains("Wijzigen<span class=\"g-hidden\"> E-mail</span>"))
        #expect(list.contains("Niet ingevuld"))
    }

    @Test("an empty table says so in words, when there are words for it")
    func emptyTable() {
        let table = nl.table(caption: "Lijst", columns: [Look.Column("Naam")], rows: [], empty: nl.emptyState("Niets"))
        #expect(table.markup.contains("Niets") && !table.markup.contains("<table"))
    }

    @Test(
        "a link leads only to where links may lead",
        arguments: [
            ("/verklaring?v=3#kort", true), ("#main", true), ("?na=4", true), ("https://toezicht.example/", true),
            ("mailto:privacy@despaak.example", true), ("tel:+31155550123", true), ("verzoek/a:b", true),
            ("javascript:alert(1)", false), ("JavaScript:alert(1)", false), ("data:text/html,x", false),
            ("//elders.example", false), ("\\\\elders.example", false), (" javascript:x", false),
            ("java\nscript:x", false),
        ])
    func addresses(address: String, isAllowed: Bool) {
        #expect((LinkAddress(address).text == address) == isAllowed)
    }

    @Test("the pages of staff are not for search engines, the others are")
    func robots() {
        let gallery = Gallery(language: .nl)
        #expect(gallery.todayPage.markup.contains("content=\"noindex\""))
        #expect(!gallery.statementPage.markup.contains("noindex"))
    }
}
