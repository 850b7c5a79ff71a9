import Declarations
import Rules

/// Judges whether what is done with data stands in a log that holds: by its signed entries and its last reading.
///
/// A log that was changed by hand is dealt with before any verdict (`DamagedLogVerdict`).
struct OperationLogVerdict {
    private let facts: Facts

    init(_ facts: Facts) { self.facts = facts }

    /// Kept while entries stand under a signed head; without any there is nothing to verify.
    var judgement: Judgement {
        let isEmpty = facts.loggedEntries == 0
        let sentence =
            isEmpty
            ? Bilingual(
                nl: "Er staat nog niets in het ondertekende logboek. Dat komt vanzelf bij het eerste werk.",
                en: "The signed log has no entries yet. They come with the first work.")
            : Bilingual(
                nl: "Het logboek is gelezen en klopt. Anderen controleren het zonder Gestand.",
                en: "The log was read and holds. Others verify it without Gestand.")
        return Judgement(
            verdict: isEmpty ? .unproven : .kept,
            evidence: Evidence(
                sentence: sentence, figures: [Figure(EvidenceTexts.logged, facts.loggedEntries)],
                checkedAt: facts.auditedAt ?? facts.now))
    }
}
