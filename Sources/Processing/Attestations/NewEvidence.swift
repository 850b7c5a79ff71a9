import Declarations
import Rules

/// Evidence as somebody hands it in.
public struct NewEvidence: Sendable {
    /// What it shows.
    public var duty: EvidenceDuty.ID
    /// The day it was given.
    public var givenOn: CalendarDate
    /// The last day it holds by itself.
    public var until: CalendarDate?
    /// The day on which the data protection officer agreed.
    public var officerOn: CalendarDate?
    /// The elements of art. 28(3) it has, where it is an agreement.
    public var elements: [AgreementElement] = []
    /// Where it is, in words; empty when there is a file.
    public var reference = ""
    /// The file; empty when there is a reference.
    public var file: [UInt8] = []

    /// Evidence with a day.
    public init(of duty: EvidenceDuty.ID, givenOn: CalendarDate) {
        self.duty = duty
        self.givenOn = givenOn
    }

    /// Refuses what cannot be taken.
    ///
    /// - Returns: the kind of the file, when there is one.
    func check(today: CalendarDate) throws(EvidenceRefusal) -> EvidenceFile? {
        guard givenOn <= today else { throw .givenOn }
        if let until, until < givenOn { throw .until }
        if let officerOn, officerOn > today { throw .officerOn }
        guard reference.count <= EvidenceRefusal.longestReference,
            reference.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { throw .reference }
        guard !(reference.allSatisfy(\.isWhitespace) && file.isEmpty) else { throw .empty }
        guard !file.isEmpty else { return nil }
        guard file.count <= EvidenceFile.largest else { throw .fileTooLarge }
        guard let kind = EvidenceFile(sniffing: file) else { throw .fileKind }
        return kind
    }
}
