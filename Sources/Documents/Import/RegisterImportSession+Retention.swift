import Declarations

extension RegisterImportSession {
    /// How long: a rule per period, with the words of the register as its explanation.
    mutating func readRetention(
        _ purpose: inout ImportedPurpose, _ cells: RegisterCells, _ row: inout RegisterReport.Row
    ) {
        let lines = isOurs ? cells.lines(.retention) : [cells.line(.retention)]
        let filled = lines.filter { !ImportedText.isNothing($0) }
        guard !filled.isEmpty else {
            row.decisions.append(RegisterImportTexts.periodMissing)
            return
        }
        for line in filled {
            let (category, text) = category(line, purpose.data)
            let periods = PeriodReading.periods(in: text)
            guard periods.count == 1, let keep = periods.first else {
                row.decisions.append(
                    periods.isEmpty ? RegisterImportTexts.periodUnknown(line) : RegisterImportTexts.periodMany(line))
                purpose.remarks.append((RegisterField.retention.label[language], line))
                continue
            }
            let rule = ImportedRule(keep: keep, anonymises: PeriodReading.anonymises(text), explanation: text)
            let (id, isNew) = ruleID(rule)
            if isNew { row.decisions.append(RegisterImportTexts.start(id)) }
            note(.retention, ["\(text) (\(keep))"], &row)
            if let category {
                purpose.retentionByData.append((category, id))
            } else if purpose.retention == nil {
                purpose.retention = id
            } else if purpose.retention != id {
                purpose.remarks.append((RegisterField.retention.label[language], line))
                row.decisions.append(RegisterImportTexts.periodMany(line))
            }
        }
    }

    /// The category that a line is about, where it begins with its name.
    private func category(_ line: String, _ ids: [String]) -> (id: String?, rest: String) {
        guard isOurs, let colon = line.firstIndex(of: ":") else { return (nil, line) }
        let rest = ImportedText.trimmed(line[line.index(after: colon)...])
        guard let id = data.known(String(line[..<colon])), ids.contains(id) else {
            // *For the other data: …* is what holds for all that are not named.
            return (nil, rest.isEmpty ? line : rest)
        }
        return (id, rest)
    }

    private mutating func ruleID(_ rule: ImportedRule) -> (id: String, isNew: Bool) {
        if let known = rules.first(where: { $0.rule == rule }) { return (known.id, false) }
        let id = retention.newID(
            of: rule.explanation, preferring: ImportedText.id("keep-\(rule.keep)", fallback: "keep"))
        rules.append((id, rule))
        return (id, true)
    }
}
