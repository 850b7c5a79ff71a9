import Declarations

/// The numbers of the law that terms are counted with.
///
/// They are dated: a request or breach keeps the numbers that held when it came in, whatever the law becomes later.
public struct LegalParameters: Sendable, Hashable {
    /// First day on which these numbers hold.
    public let validFrom: CalendarDate
    /// Where they are written.
    public let source: String
    /// Months in which a request must be answered, from its receipt (art. 12(3)).
    public let responseMonths: Int
    /// Months from receipt when the term was extended in time (art. 12(3)): one and two more.
    public let extendedResponseMonths: Int
    /// Working days after receipt in which asking for identity or clarification still stops the clock.
    ///
    /// The law says "without undue delay"; this is how Gestand measures it.
    public let askWithinWorkingDays: Int
    /// Hours in which a breach must be reported to the authority (art. 33(1)).
    public let breachHours: Int
    /// Hours after becoming aware at which a breach that is not yet reported asks for attention.
    public let breachAlertHours: [Int]

    /// All sets, oldest first.
    public static let table: [LegalParameters] = [
        LegalParameters(
            validFrom: CalendarDate(fixed: 2018, 5, 25),
            source: "Regulation (EU) 2016/679, art. 12(3), 12(6), 33(1)",
            responseMonths: 1, extendedResponseMonths: 3, askWithinWorkingDays: 3,
            breachHours: 72, breachAlertHours: [24, 48, 60, 68])
    ]

    /// The set in force on a date; before the first, the first.
    public static func inForce(on date: CalendarDate) -> LegalParameters {
        table.last { $0.validFrom <= date } ?? table[0]
    }
}
