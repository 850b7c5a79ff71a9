import Declarations
import Ledger

/// What is said about a log that does not hold.
public enum DamagedLogTexts {
    static let todo = Bilingual(
        nl:
            "Het is buiten Gestand om veranderd, of de schijf is beschadigd. Bewaar de gegevens zoals ze zijn, en vergelijk "
            + "met een reservekopie.",
        en:
            "It was changed outside Gestand, or the disk is damaged. Keep the data as they are, and compare with a backup."
    )

    /// What is wrong, without a full stop. Entries are numbered as on the page of the log.
    public static func what(_ fault: AuditFault) -> Bilingual {
        switch fault {
        case .entry(let number): Bilingual(nl: "regel \(number) is veranderd", en: "entry \(number) was changed")
        case .entries(let range) where range.count == 1:
            Bilingual(nl: "regel \(range.lowerBound) is veranderd", en: "entry \(range.lowerBound) was changed")
        case .entries(let range):
            Bilingual(
                nl: "een van de regels \(range.lowerBound) tot en met \(range.upperBound - 1) is veranderd",
                en: "one of the entries \(range.lowerBound) to \(range.upperBound - 1) was changed")
        case .missing(let number): Bilingual(nl: "regel \(number) is weg", en: "entry \(number) is gone")
        case .head(let size):
            Bilingual(
                nl: "de ondertekening van de eerste \(size) regels is veranderd",
                en: "the signature over the first \(size) entries was changed")
        case .unsigned(let number):
            Bilingual(
                nl: "de ondertekening van regel \(number) is weg", en: "the signature over entry \(number) is gone")
        }
    }
}
