import Declarations
import Rules
import Testing

@Suite("The announcement of a new version stands as long as the version before it promised")
struct NoticeDutyTests {
    @Test(
        "thirty days, by the longest reading",
        arguments: [
            ("2026-01-15", "2026-02-14"), ("2028-02-01", "2028-03-02"), ("2026-12-20", "2027-01-19"),
        ])
    func vectors(_ published: String, _ last: String) throws {
        let day = try #require(CalendarDate(published)), end = try #require(CalendarDate(last))
        let duty = NoticeDuty(promise: ChangeNotice(banner: Period(days: 30)), publishedOn: day, firstDay: day)
        #expect(duty.lastVisibleDay == end)
        #expect(duty.isVisible(on: day) && duty.isVisible(on: end))
        #expect(!duty.isVisible(on: day.adding(days: -1)) && !duty.isVisible(on: end.adding(days: 1)))
        #expect(duty.countsFrom == end.adding(days: 1))
    }

    @Test("a version that takes effect later is announced until after that day")
    func later() throws {
        let published = try #require(CalendarDate("2026-01-15")), first = try #require(CalendarDate("2026-03-01"))
        let duty = NoticeDuty(
            promise: ChangeNotice(banner: Period(days: 30)), publishedOn: published, firstDay: first)
        #expect(duty.lastVisibleDay == CalendarDate("2026-03-31"))
        #expect(duty.isVisible(on: published))
    }

    @Test("without a promise there is no announcement; a promised mail holds the change back for old data")
    func promises() throws {
        let day = try #require(CalendarDate("2026-01-15"))
        let none = NoticeDuty(promise: nil, publishedOn: day, firstDay: day)
        #expect(none.lastVisibleDay == nil && !none.isVisible(on: day) && none.countsFrom == day)
        let mail = NoticeDuty(
            promise: ChangeNotice(banner: Period(days: 30), email: .whenAffected), publishedOn: day, firstDay: day)
        #expect(mail.countsFrom == nil)
    }
}
