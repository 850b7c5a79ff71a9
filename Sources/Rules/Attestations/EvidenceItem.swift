import Declarations

/// A piece of evidence as it is stored, without what it says: that is sealed.
public struct EvidenceItem: Sendable, Hashable, Identifiable {
    /// The id of a piece of evidence: random.
    public typealias ID = Identifier<EvidenceItem>

    /// Random.
    public var id: ID
    /// What it shows.
    public var duty: EvidenceDuty.ID
    /// The day it was given: signed, tested, decided.
    public var givenOn: CalendarDate
    /// The last day it holds by itself, such as of a certificate.
    public var until: CalendarDate?
    /// The day on which the data protection officer agreed.
    public var officerOn: CalendarDate?
    /// The elements of art. 28(3) that it has.
    public var elements: [AgreementElement]
    /// The kind of file that lies with it; nil when there is a reference alone.
    public var file: EvidenceFile?
    /// Who recorded it, as the log names them.
    public var recordedBy: String
    /// When it was recorded.
    public var recordedAt: Instant
    /// Why it no longer counts.
    public var withdrawal: Withdrawal?

    /// Why a piece of evidence no longer counts. Its contents are erased at the same time.
    public struct Withdrawal: Sendable, Hashable {
        /// Why.
        public var reason: Reason
        /// When.
        public var at: Instant

        /// A withdrawal.
        public init(reason: Reason, at: Instant) {
            self.reason = reason
            self.at = at
        }
    }

    /// Why evidence is withdrawn: a closed list, because free words would be personal data in the open.
    public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
        /// It was recorded by mistake.
        case mistaken
        /// It turned out not to be right.
        case untrue
        /// Something better took its place.
        case replaced
        /// What it was about has ended.
        case ended
    }

    /// A piece of evidence.
    public init(
        id: ID, duty: EvidenceDuty.ID, givenOn: CalendarDate, recordedBy: String, recordedAt: Instant
    ) {
        self.id = id
        self.duty = duty
        self.givenOn = givenOn
        self.recordedBy = recordedBy
        self.recordedAt = recordedAt
        elements = []
    }
}
