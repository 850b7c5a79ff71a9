import Declarations
import Rules

extension RegisterImportSession {
    /// What comes out, as lines of a declaration.
    func blocks() -> [DeclarationAddition.Addition] {
        func labelled(_ key: String, _ elements: ImportedElements)
            -> DeclarationAddition.Addition
        {
            .init(key: key, lines: elements.added.map { "\($0.id): {label: \(Self.quoted($0.label))}" })
        }
        let categories = data.added.map { element in
            let mark = special.contains(element.id) ? ", special: true" : ""
            return "\(element.id): {label: \(Self.quoted(element.label))\(mark)}"
        }
        let receivers = recipients.added.map { element in
            let role = roles[element.id].map { ", role: \($0.rawValue)" } ?? ""
            return "\(element.id): {name: \(Self.quoted(element.label, ReadingLimits.longestValue))\(role)}"
        }
        let periods = rules.map { id, rule in
            let then = rule.anonymises ? ", then: anonymise" : ""
            return "\(id): {keep: \(rule.keep)\(then), explanation: \(Self.quoted(rule.explanation))}"
        }
        return [
            labelled("people", people), .init(key: "data", lines: categories), named("systems", systems),
            named("sources", sources, publicSources), .init(key: "recipients", lines: receivers),
            labelled("roles", staff),
            .init(key: "retention", lines: periods), .init(key: "purposes", lines: purposes.flatMap(lines)),
            .init(key: "client-work", lines: work.flatMap(lines)), labelled("measures", measures),
        ]
    }

    private func named(
        _ key: String, _ elements: ImportedElements, _ open: Set<String> = []
    ) -> DeclarationAddition.Addition {
        let lines = elements.added.map { element in
            let mark = open.contains(element.id) ? ", public: true" : ""
            return "\(element.id): {name: \(Self.quoted(element.label, ReadingLimits.longestValue))\(mark)}"
        }
        return .init(key: key, lines: lines)
    }

    private func lines(_ purpose: ImportedPurpose) -> [String] {
        var fields: [String] = remarks(purpose.remarks)
        fields.append("title: \(Self.quoted(purpose.title))")
        if let explanation = purpose.explanation { fields.append("explanation: \(Self.quoted(explanation))") }
        func list(_ key: String, _ ids: [String]) {
            if !ids.isEmpty { fields.append("\(key): [\(ids.joined(separator: ", "))]") }
        }
        list("people", purpose.people)
        if let basis = purpose.basis { fields.append("basis: \(basis.rawValue)") }
        if let law = purpose.law { fields.append("law: \(Self.quoted(law, ReadingLimits.longestValue))") }
        if let interest = purpose.interest {
            fields += ["interest:", "  what: \(Self.quoted(interest))"]
            if let reviewed = purpose.reviewed { fields.append("  reviewed: \(reviewed)") }
        }
        list("data", purpose.data)
        list("sources", purpose.sources)
        list("recipients", purpose.recipients)
        list("roles", purpose.roles)
        let single = purpose.retentionByData.map { "\($0.data): \($0.rule)" }
        let all = (purpose.retention.map { ["default: \($0)"] } ?? []) + single
        if single.isEmpty, let rule = purpose.retention {
            fields.append("retention: \(rule)")
        } else if !all.isEmpty {
            fields.append("retention: {\(all.joined(separator: ", "))}")
        }
        return ["\(purpose.id):"] + fields.map { "  " + $0 }
    }

    private func lines(_ work: ImportedWork) -> [String] {
        var fields = remarks(work.remarks) + ["title: \(Self.quoted(work.title))"]
        for (key, text) in [("controllers", work.controllers), ("people", work.people), ("data", work.data)] {
            if let text { fields.append("\(key): \(Self.quoted(text))") }
        }
        if !work.recipients.isEmpty { fields.append("recipients: [\(work.recipients.joined(separator: ", "))]") }
        return ["\(work.id):"] + fields.map { "  " + $0 }
    }

    private func remarks(_ remarks: [(heading: String, text: String)]) -> [String] {
        remarks.map { "# \(ImportedText.clean($0.heading)): \(ImportedText.clean($0.text))" }
    }

    /// A text between quotation marks, as YAML has it.
    static func quoted(_ text: String, _ longest: Int = ReadingLimits.longestText) -> String {
        let clean = String(ImportedText.clean(text).prefix(longest))
        return "\"" + clean.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// What holds for the whole: columns and sheets that were not read, and what comes next.
    mutating func reportRest(_ tables: [RegisterTable], isNew: Bool, languages: [Language]) {
        let below = table.rows.indices.dropFirst(mapping.header)
        let width = table.rows.map(\.count).max() ?? 0
        for column in 0..<width where (mapping.columns[column] ?? .ignore) == .ignore {
            let cells = below.count { !table[$0, column].isEmpty }
            guard cells > 0 else { continue }
            report.general.append(
                RegisterImportTexts.columnLeftOut(SpreadsheetText.column(column), heading(column), cells))
        }
        let above = table.rows[..<(mapping.header - 1)].count { $0.contains { !ImportedText.trimmed($0).isEmpty } }
        if above > 0 { report.general.append(RegisterImportTexts.above(above)) }
        for other in tables where other.name != table.name && other.filledRows > 0 {
            report.general.append(RegisterImportTexts.sheetLeftOut(other.name, other.filledRows))
        }
        if !systems.added.isEmpty { report.general.append(RegisterImportTexts.systems) }
        if languages.count > 1, report.elements > 0 { report.general.append(RegisterImportTexts.oneLanguage) }
        if isNew { report.general.append(RegisterImportTexts.fresh) }
    }
}
