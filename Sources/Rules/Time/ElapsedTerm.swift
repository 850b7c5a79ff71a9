import Declarations

/// A term in hours, such as the 72 hours for reporting a breach (art. 33(1)).
///
/// Hours are elapsed hours: weekends, holidays and a change of the clock do not lengthen them.
public struct ElapsedTerm: Sendable, Hashable {
    /// The moment that starts the term: becoming aware.
    public let start: Instant
    /// Its length in hours.
    public let hours: Int
    /// The moments at which it asks for attention, in order.
    public let alerts: [Alert]

    /// A moment at which a running term asks for attention.
    public struct Alert: Sendable, Hashable {
        /// Hours after the start.
        public let hours: Int
        /// The moment.
        public let at: Instant
    }

    /// A term from a moment, with alerts a number of hours after it.
    public init(start: Instant, hours: Int, alertHours: [Int] = []) {
        self.start = start
        self.hours = hours
        alerts = alertHours.sorted().map { Alert(hours: $0, at: start.adding(hours: $0)) }
    }

    /// The term for telling the authority of a breach (art. 33(1)).
    public static func breachNotification(awareAt: Instant) -> ElapsedTerm {
        let parameters = LegalParameters.inForce(on: AmsterdamTime.date(of: awareAt))
        return ElapsedTerm(start: awareAt, hours: parameters.breachHours, alertHours: parameters.breachAlertHours)
    }

    /// The moment to work towards: the hours counted from the start itself.
    public var steerTo: Instant { start.adding(hours: hours) }

    /// The last moment the law allows: the hour of the event is not counted (Regulation 1182/71 art. 3(1)).
    ///
    /// An event exactly on the hour belongs to the hour that begins then.
    public var outerLimit: Instant {
        let hour: Int64 = 3_600_000
        let sinceHour = (start.milliseconds % hour + hour) % hour
        return Instant(milliseconds: start.milliseconds - sinceHour).adding(hours: hours + 1)
    }

    /// The alerts that a moment has reached, in order.
    public func alerts(reachedAt now: Instant) -> [Alert] { alerts.filter { $0.at <= now } }

    /// The sum in words.
    public var explanation: Bilingual { ElapsedTermTexts.explanation(of: self) }
}
