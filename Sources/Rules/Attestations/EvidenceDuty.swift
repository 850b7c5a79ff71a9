import Declarations

/// One thing that must be shown: what, of whom, and how often.
public struct EvidenceDuty: Sendable, Hashable, Identifiable {
    /// Which duty: what it is about and of whom.
    public struct ID: Sendable, Hashable {
        /// What it is about.
        public let kind: EvidenceKind
        /// The element of the declaration: an attestation, a measure, a recipient, or a purpose with its assessment
        /// (`newsletter.legitimate-interest`).
        public let element: String
        /// Of whom.
        public let subject: EvidenceSubject

        /// A duty's id from its parts.
        public init(kind: EvidenceKind, element: String, subject: EvidenceSubject) {
            self.kind = kind
            self.element = element
            self.subject = subject
        }
    }

    /// Which duty.
    public let id: ID
    /// The element as a promise names it: `attestations.confidentiality`.
    public let path: String
    /// What is promised.
    public let title: Bilingual
    /// What shows it, where the declaration says so.
    public var shownBy: String?
    /// Who is responsible, where the declaration says so.
    public var owner: String?
    /// How long evidence counts; nil is for ever.
    public var renew: Period?
    /// The declared day of the next review; evidence from before counts until that day.
    public var reviewOn: CalendarDate?
    /// The last day that what is shown holds by itself, such as an agreement.
    public var until: CalendarDate?
    /// Whether the data protection officer has to have agreed (art. 35(2), 39(1)).
    public var needsOfficer: Bool
    /// The elements of art. 28(3) that what is shown must have; empty where it is no agreement.
    public var wantedElements: [AgreementElement]
    /// The elements that the declaration says are there.
    public var declaredElements: [AgreementElement]

    /// Days before the end of evidence in which a promise is at risk: room to ask for it again.
    public static let warningDays = 30

    init(_ kind: EvidenceKind, _ element: String, of subject: EvidenceSubject, path: String, title: Bilingual) {
        id = ID(kind: kind, element: element, subject: subject)
        self.path = path
        self.title = title
        needsOfficer = false
        wantedElements = []
        declaredElements = []
    }

    /// The last day on which something may still be shown for the first time: a review that passed without any is
    /// overdue, and so is an agreement that ended.
    var firstDay: CalendarDate? { [reviewOn, until].compactMap { $0 }.min() }

    /// The last day on which a piece of evidence counts; nil is for ever.
    ///
    /// Evidence of 3 January with a period of a year counts on 3 January of the next year and not on the 4th.
    public func lapses(_ item: EvidenceItem) -> CalendarDate? {
        let again = renew.map { item.givenOn.adding($0) }
        let next = reviewOn.flatMap { item.givenOn < $0 ? $0 : nil }
        return [next ?? again, item.until, until].compactMap { $0 }.min()
    }
}
