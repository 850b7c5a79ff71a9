import Declarations
import Processing
import Rules
import Vault

/// A request beside its term: in time, late, or still running.
struct HandledRequest: Sendable {
    /// The number people use.
    let reference: String
    /// When it came in.
    let receivedOn: CalendarDate
    /// The last day for the answer.
    let due: CalendarDate
    /// How it stands.
    let standing: Standing

    /// How a request stands in its term.
    enum Standing: Sendable, Hashable {
        /// Answered, and in time.
        case inTime
        /// Answered after the last day.
        case answeredLate
        /// Not answered, and the last day is past.
        case overdue
        /// Not answered, and the last day is near.
        case dueSoon
        /// Not answered, and there is time.
        case running
        /// Taken back, or closed because it never became known who asked.
        case closed
    }

    /// Whether someone still waits for the answer.
    var isOpen: Bool { standing == .overdue || standing == .dueSoon || standing == .running }

    /// Days before the last day in which an open request puts the promise at risk.
    static let warningDays = 5

    /// Judges a request by the promises of the version under which it was received.
    ///
    /// While identity is asked in time the term stands still, so such a request does not run late.
    ///
    /// Written is not sent: an answer counts from the day on which its mail left.
    init(_ request: StoredRequest, _ facts: Facts) {
        let today = facts.today
        let sum = request.due(under: facts.versions, today: today)
        let answeredOn = request.answeredOn.flatMap { written in
            facts.answersLeft[request.id].map { left in left.map { max($0, written) } } ?? written
        }
        let contactedOn = [request.identityAskedOn, request.extendedOn, answeredOn].compactMap { $0 }.min()
        let lateContact = sum.contactDue.map { ($0 < (contactedOn ?? today)) } ?? false
        reference = request.reference
        receivedOn = request.receivedOn
        due = contactedOn == nil ? min(sum.binding, sum.contactDue ?? sum.binding) : sum.binding
        standing =
            if let answeredOn {
                answeredOn <= sum.binding && !lateContact ? .inTime : .answeredLate
            } else if !request.state.isOpen && request.answeredOn == nil {
                .closed
            } else if due < today || lateContact {
                .overdue
            } else if today.days(until: due) <= Self.warningDays {
                .dueSoon
            } else {
                .running
            }
    }
}
