import Declarations

/// How people must hear of a new version, by what the version before it promised (art. 13(3)).
public struct NoticeDuty: Sendable, Hashable {
    /// How long the announcement stands on the statement; nil when none was promised.
    public let banner: Period?
    /// Who gets a mail.
    public let mailing: ChangeNotice.Mailing
    /// The day the new version was published.
    public let publishedOn: CalendarDate
    /// The first day on which it is in force.
    public let firstDay: CalendarDate

    /// The duty that follows from a promise; without a promise only the law asks for notice.
    public init(promise: ChangeNotice?, publishedOn: CalendarDate, firstDay: CalendarDate) {
        banner = promise?.banner
        mailing = promise?.email ?? .never
        self.publishedOn = publishedOn
        self.firstDay = firstDay
    }

    /// The last day on which the announcement stands there: the promised period counted from publication, or from
    /// the day the version takes effect when that is later; the longest reading. Nil when none was promised.
    public var lastVisibleDay: CalendarDate? { banner.map { max(publishedOn, firstDay).adding($0) } }

    /// Whether the announcement stands on the statement on a day.
    public func isVisible(on today: CalendarDate) -> Bool {
        lastVisibleDay.map { publishedOn <= today && today <= $0 } ?? false
    }

    /// From which day a change counts for data that were there already; nil as long as nothing shows that the
    /// promised notice was given, which is so for a promised mail.
    public var countsFrom: CalendarDate? {
        guard mailing == .never else { return nil }
        return lastVisibleDay.map { $0.adding(days: 1) } ?? firstDay
    }
}
