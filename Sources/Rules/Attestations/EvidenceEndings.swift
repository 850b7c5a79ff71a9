import Declarations

/// From which day evidence is no longer needed: its age says nothing about that while what it shows still counts.
///
/// Someone whose account was closed still signed; what was agreed with a recipient who left is needed in a dispute about
/// the time before.
public struct EvidenceEndings {
    private let versions: DeclarationVersions
    private let duties: [(version: Int, duties: [EvidenceDuty.ID: EvidenceDuty])]

    /// What must be shown under each version that has taken effect.
    ///
    /// - Parameter staff: every account there ever was, closed ones too.
    public init(_ versions: DeclarationVersions, staff: [StaffMember.ID]) {
        self.versions = versions
        duties = versions.numbers.filter { $0 <= versions.current.statement.version }.map { number in
            let all = EvidenceDuties.all(
                of: versions.translated(number), staff: staff,
                earlier: versions.numbers.filter { $0 < number }.map(versions.translated))
            return (number, Dictionary(all.map { ($0.id, $0) }) { first, _ in first })
        }
    }

    /// The day on which a piece of evidence lapsed, or on which the first version took effect that no longer asks for
    /// it, whichever is later; nil while that has not come, or when nobody knows.
    public func ending(of item: EvidenceItem) -> CalendarDate? {
        let id = item.duty.renamed(by: versions.renames)
        guard let newest = duties.last(where: { $0.duties[id] != nil }), let duty = newest.duties[id] else {
            return nil
        }
        let lapsed = duty.lapses(item)
        guard newest.version != versions.current.statement.version else { return lapsed }
        guard let left = versions.lastDay(of: newest.version) else { return nil }
        return lapsed.map { max($0, left) } ?? left
    }
}
