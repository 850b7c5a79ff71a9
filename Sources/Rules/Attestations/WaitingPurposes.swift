import Declarations

/// The purposes that have not begun: the law asks for a weighing beforehand, and none is shown (art. 6(1)(f), 6(4), 35).
public enum WaitingPurposes {
    /// Purposes for which nothing may be collected or used yet.
    ///
    /// A weighing that has lapsed has been made; its promise is broken, and work that runs does not stop overnight. One
    /// that was withdrawn was not made.
    ///
    /// - Parameter items: what was recorded, also under ids that elements had before.
    public static func of(
        _ versions: DeclarationVersions, items: [EvidenceItem], today: CalendarDate
    ) -> Set<Purpose.ID> {
        let items = items.map { $0.renamed(by: versions.renames) }
        return Set(
            versions.current.purposes.map(\.id).filter { purpose in
                weighings(of: purpose, in: versions).contains { duty in
                    !items.contains { isMade($0, for: duty, today: today) }
                }
            })
    }

    /// Whether the law asks for a weighing before a purpose begins.
    public static func needsWeighing(_ purpose: Purpose.ID, in versions: DeclarationVersions) -> Bool {
        !weighings(of: purpose, in: versions).isEmpty
    }

    private static func weighings(of purpose: Purpose.ID, in versions: DeclarationVersions) -> [EvidenceDuty] {
        guard let declared = versions.current.purposes[id: purpose] else { return [] }
        return EvidenceDuties.assessments(of: declared, in: versions.current, earlier: versions.earlier)
    }

    private static func isMade(_ item: EvidenceItem, for duty: EvidenceDuty, today: CalendarDate) -> Bool {
        item.duty == duty.id && item.withdrawal == nil && item.givenOn <= today
            && (!duty.needsOfficer || item.officerOn != nil)
    }
}
