import Declarations
import Rules
import Testing

@Suite("A value is governed by the version of its collection, and by changes that passed their notice period")
struct GoverningVersionsTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    /// When the value in a complaint record goes: its agreement ended on 2 January 2026.
    private func lastDay(
        keep old: String, then new: String, mail: Bool = false, published: String, today: String
    ) throws -> CalendarDate? {
        let notice = "changes: {banner: P30D, email: \(mail ? "when-affected" : "never"),"
        let before = try RichVersion.make([
            ("changes: {banner: P30D, email: when-affected,", notice),
            ("and-if-opened: [complaint.closed], keep: P0D", "keep: \(old)"),
        ])
        let after = try RichVersion.make(
            [
                ("effective: 2026-03-05", "effective: \(published)"),
                ("changes: {banner: P30D, email: when-affected,", notice),
                ("and-if-opened: [complaint.closed], keep: P0D", "keep: \(new)"),
            ], version: 4)
        let versions = DeclarationVersions(
            current: after, earlier: [before], publishedOn: [3: try day("2026-03-05"), 4: try day(published)])
        let value = ValueBindings(
            field: "address", kind: "profile", capacity: "customer", collectedOn: try day("2026-01-01"),
            otherEvents: ["agreement": [["ended": try day("2026-01-02")]]])
        return value.decide(under: versions.governing(3), marks: PersonMarks(), today: try day(today)).keepUntil
    }

    @Test("a longer period counts for old data on the day after the announcement, not before")
    func longer() throws {
        func end(_ today: String) throws -> CalendarDate? {
            try lastDay(keep: "P1Y", then: "P2Y", published: "2026-04-01", today: today)
        }
        #expect(try end("2026-03-31") == CalendarDate("2027-01-02"))
        #expect(try end("2026-05-01") == CalendarDate("2027-01-02"))
        #expect(try end("2026-05-02") == CalendarDate("2028-01-02"))
    }

    @Test("a shorter period counts at once: it protects the person more")
    func shorter() throws {
        let end = try lastDay(keep: "P2Y", then: "P1Y", published: "2026-04-01", today: "2026-04-01")
        #expect(end == CalendarDate("2027-01-02"))
    }

    @Test("where a mail was promised, a longer period does not count as long as nothing shows that it was sent")
    func mail() throws {
        let end = try lastDay(keep: "P1Y", then: "P2Y", mail: true, published: "2026-04-01", today: "2026-12-01")
        #expect(end == CalendarDate("2027-01-02"))
    }

    @Test("a removed purpose ends its bindings on the day the version takes effect; coming back does not revive them")
    func removed() throws {
        let first = try RichVersion.make()
        let away = try RichVersion.make(
            [
                ("effective: 2026-03-05", "effective: 2026-04-01"),
                ("  newsletter:\n    title", "  letters:\n    title"),
            ], version: 4)
        let back = try RichVersion.make([("effective: 2026-03-05", "effective: 2026-05-01")], version: 5)
        let value = ValueBindings(
            field: "email", kind: "profile", capacity: "reader", collectedOn: try day("2026-03-10"))
        func readable(_ versions: [Declaration], _ today: String) throws -> [Purpose.ID] {
            let all = DeclarationVersions(current: versions[0], earlier: versions).inForce(on: try day(today))
            return value.decide(under: all.governing(3), marks: PersonMarks(), today: try day(today)).readableFor
        }
        #expect(try readable([first, away], "2026-03-31") == ["newsletter"])
        #expect(try readable([first, away], "2026-04-01") == [])
        #expect(try readable([first, away, back], "2026-06-01") == [])
    }

    @Test("ids of today: a chain of renames is followed, and an id that comes home is itself again")
    func renames() throws {
        let first = try RichVersion.make()
        let second = try RichVersion.make(
            [("  deliver:\n", "  bring:\n"), ("was: ship\n", "was: deliver\n")], version: 4)
        let third = try RichVersion.make([("  deliver:\n", "  carry:\n"), ("was: ship\n", "was: bring\n")], version: 5)
        let home = try RichVersion.make([("was: ship\n", "was: carry\n")], version: 6)
        func now(_ versions: [Declaration], _ id: Purpose.ID) -> Purpose.ID {
            Renames(versions: versions).current(.purpose, id)
        }
        #expect(now([first, second, third], "deliver") == "carry" && now([first, second, third], "bring") == "carry")
        #expect(now([first, second, third, home], "deliver") == "deliver")
        #expect(now([first, second, third, home], "bring") == "deliver")
        #expect(
            Renames(versions: [first, second, third]).former(.purpose, "carry" as Purpose.ID) == [
                "bring", "deliver", "ship",
            ])
        let all = DeclarationVersions(current: third, earlier: [first, second])
        #expect(all.translated(3).purposes.map(\.id) == third.purposes.map(\.id))
        #expect(all[3].purposes.map(\.id) == first.purposes.map(\.id))
    }
}
