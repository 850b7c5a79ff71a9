import Declarations

/// The purposes that have not begun: the law asks for a weighing beforehand, and none is shown (art. 6(1)(f), 6(4), 35).
public enum WaitingPurposes {
    /// Purposes for which nothing may be collected yet.
    ///
    /// A weighing that has lapsed has been made; its promise is broken, and work that runs does not stop overnight. One
    /// that was withdrawn was not made.
    public static func of(
        _ declaration: Declaration, earlier: Declaration?, items: [EvidenceItem], today: CalendarDate
    ) -> Set<Purpose.ID> {
        Set(
            declaration.purposes.filter { purpose in
                EvidenceDuties.assessments(of: purpose, in: declaration, earlier: earlier).contains { duty in
                    !items.contains { isMade($0, for: duty, today: today) }
                }
            }.map(\.id))
    }

    private static func isMade(_ item: EvidenceItem, for duty: EvidenceDuty, today: CalendarDate) -> Bool {
        item.duty == duty.id && item.withdrawal == nil && item.givenOn <= today
            && (!duty.needsOfficer || item.officerOn != nil)
    }
}
