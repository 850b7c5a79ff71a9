import Declarations
import Rules
import Testing

@Suite("Working days")
struct WorkingDaysTests {
    @Test("rolling lands on a working day, passes only days off, and leaves working days alone")
    func rolling() {
        for date in days(from: "2018-05-25", through: "2040-12-31") {
            let (next, previous) = (WorkingDays.rollForward(date), WorkingDays.rollBack(date))
            #expect(WorkingDays.isWorkingDay(next) && WorkingDays.isWorkingDay(previous), "\(date)")
            #expect(previous <= date && date <= next, "\(date)")
            if WorkingDays.isWorkingDay(date) {
                #expect(next == date && previous == date, "\(date)")
            } else {
                #expect(WorkingDays.rollForward(date.adding(days: 1)) == next, "\(date)")
                #expect(WorkingDays.rollBack(date.adding(days: -1)) == previous, "\(date)")
            }
        }
    }

    @Test("a day is off exactly when there is a reason")
    func reason() {
        for date in days(from: "2024-01-01", through: "2032-12-31") {
            #expect(WorkingDays.isWorkingDay(date) == (WorkingDays.dayOff(on: date) == nil), "\(date)")
        }
        #expect(WorkingDays.dayOff(on: day("2026-12-26")) == .holiday(.secondChristmasDay))
        #expect(WorkingDays.dayOff(on: day("2026-03-07")) == .saturday)
        #expect(WorkingDays.dayOff(on: day("2026-03-08")) == .sunday)
    }

    @Test("adding working days skips days off and does not count the first day")
    func adding() {
        #expect(WorkingDays.adding(3, to: day("2026-03-05")) == day("2026-03-10"))
        #expect(WorkingDays.adding(3, to: day("2026-03-07")) == day("2026-03-11"))
        #expect(WorkingDays.adding(1, to: day("2026-04-02")) == day("2026-04-07"))
        #expect(WorkingDays.adding(0, to: day("2026-04-05")) == day("2026-04-05"))
    }
}
