import Declarations

extension RetentionDecision {
    /// The last day one binding gives by itself, before endings and maximums.
    public struct Expiry: Sendable, Hashable {
        /// The last day; nil while it is open.
        public let lastDay: CalendarDate?
        /// The event that was counted from, the latest; nil while counting has not begun.
        public let event: EventReference?
        /// The day from which the period was counted: that of the event, or the end of its book year.
        public let countedFrom: CalendarDate?
        /// Events that have to happen before counting can begin.
        public let waitingFor: [EventReference]

        /// Counts one binding over the events so far.
        ///
        /// A binding that names no event at all stays open: nothing says when it could end.
        public init(of binding: Binding, events: [EventReference: EventState]) {
            var latest: (event: EventReference, day: CalendarDate)?
            var waiting: [EventReference] = []
            func meet(_ event: EventReference, required: Bool) {
                switch events[event] {
                case .happened(let day):
                    if latest.map({ $0.day < day }) ?? true { latest = (event, day) }
                case .running: waiting.append(event)
                case nil: if required { waiting.append(event) }
                }
            }
            for event in binding.after { meet(event, required: !binding.andIfOpened.contains(event)) }
            for event in binding.andIfOpened where !binding.after.contains(event) { meet(event, required: false) }

            waitingFor = waiting
            guard waiting.isEmpty, let latest else {
                (lastDay, event, countedFrom) = (nil, nil, nil)
                return
            }
            let start = binding.bookYear?.end(containing: latest.day) ?? latest.day
            (event, countedFrom) = (latest.event, start)
            lastDay = Self.lastDay(from: start, binding)
        }

        private static func lastDay(from start: CalendarDate, _ binding: Binding) -> CalendarDate {
            let last = start.adding(binding.keep)
            let inWholeYears = binding.keep.months == 0 && binding.keep.weeks == 0 && binding.keep.days == 0
            // A book year that ends in February ends on the 28th or the 29th: whole years end on its last day.
            guard let bookYear = binding.bookYear, inWholeYears else { return last }
            return bookYear.end(containing: last)
        }
    }
}
