import Declarations
import Rules

extension RegisterImportSession {
    /// The legal basis, with the law or the interest behind it.
    func readBasis(_ purpose: inout ImportedPurpose, _ cells: RegisterCells, _ row: inout RegisterReport.Row) {
        var text = cells.line(.basis)
        purpose.law = cells.line(.law).isEmpty ? nil : cells.line(.law)
        purpose.interest = cells.line(.interest).isEmpty ? nil : cells.line(.interest)
        // Our own register has law and interest as lines of their own.
        for line in cells.items(.basis) {
            for (label, field) in [
                ("wet:", RegisterField.law), ("law:", .law), ("belang:", .interest), ("interest:", .interest),
            ] {
                guard line.lowercased().hasPrefix(label) else { continue }
                let value = ImportedText.trimmed(line.dropFirst(label.count))
                if field == .law {
                    purpose.law = purpose.law ?? value
                } else {
                    purpose.interest = purpose.interest ?? value
                }
            }
        }
        let heads = cells.items(.basis).filter { line in
            !["wet:", "law:", "belang:", "interest:"].contains { line.lowercased().hasPrefix($0) }
        }
        if !heads.isEmpty { text = heads.joined(separator: ", ") }
        guard !ImportedText.isNothing(text) else {
            if purpose.interest != nil {
                purpose.basis = .legitimateInterest
            } else {
                row.decisions.append(RegisterImportTexts.basisMissing)
            }
            return
        }
        let bases = BasisReading.bases(in: text)
        if bases.count == 1 { purpose.basis = bases.first }
        switch bases.count {
        case 0: row.decisions.append(RegisterImportTexts.basisUnknown(text))
        case 1: note(.basis, [LegalBasisTexts.name(bases[0])[language]], &row)
        default: row.decisions.append(RegisterImportTexts.basisMany(text))
        }
        // The words around the name stay, so that nothing of them is lost.
        let isWhole =
            bases.count == 1
            && [LegalBasisTexts.full(bases[0]), LegalBasisTexts.name(bases[0])]
                .contains { $0.nl == text || $0.en == text }
        if !isWhole { purpose.remarks.append((RegisterField.basis.label[language], text)) }
        readReason(&purpose, cells, &row)
    }

    private func readReason(_ purpose: inout ImportedPurpose, _ cells: RegisterCells, _ row: inout RegisterReport.Row) {
        if purpose.basis == .legalObligation, purpose.law == nil {
            row.decisions.append(RegisterImportTexts.lawMissing)
        }
        if purpose.basis == .legitimateInterest, purpose.interest == nil {
            row.decisions.append(RegisterImportTexts.interestMissing)
        }
        note(.law, purpose.law.map { [$0] } ?? [], &row)
        note(.interest, purpose.interest.map { [$0] } ?? [], &row)
        let reviewed = cells.line(.reviewed)
        guard !ImportedText.isNothing(reviewed) else { return }
        purpose.reviewed = ImportedDate.read(reviewed)
        if purpose.reviewed == nil || purpose.interest == nil {
            purpose.remarks.append((RegisterField.reviewed.label[language], reviewed))
        }
        note(.reviewed, [reviewed], &row)
    }
}

/// A day as people and spreadsheets write it.
enum ImportedDate {
    private static let months = [
        "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8,
        "september": 9, "oktober": 10, "november": 11, "december": 12, "january": 1, "february": 2, "march": 3,
        "may": 5,
        "june": 6, "july": 7, "august": 8, "october": 10,
    ]

    /// `2026-01-15`, `15-1-2026`, `15 januari 2026`; nil for anything else.
    static func read(_ text: String) -> CalendarDate? {
        if let date = CalendarDate(ImportedText.trimmed(text)) { return date }
        let words = ImportedText.words(text)
        guard words.count == 3, let day = Int(words[0]), let year = Int(words[2]),
            let month = Int(words[1]) ?? months[words[1]]
        else { return nil }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return CalendarDate("\(year)-\(two(month))-\(two(day))")
    }
}
