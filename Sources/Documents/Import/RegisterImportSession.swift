import Declarations
import Rules

/// One import at work: the sheet, and what has come out of it so far.
struct RegisterImportSession {
    let table: RegisterTable
    let mapping: RegisterMapping
    let base: Declaration
    /// The language in which the report and remarks name things.
    let language: Language
    var report = RegisterReport()
    var purposes: [ImportedPurpose] = []
    var work: [ImportedWork] = []
    var people: ImportedElements
    var data: ImportedElements
    var special: Set<String> = []
    var sources: ImportedElements
    var publicSources: Set<String> = []
    var recipients: ImportedElements
    var roles: [String: Recipient.Role] = [:]
    var staff: ImportedElements
    var systems: ImportedElements
    var measures: ImportedElements
    var retention: ImportedElements
    var rules: [(id: String, rule: ImportedRule)] = []
    var titles: ImportedElements

    init(_ table: RegisterTable, _ mapping: RegisterMapping, base: Declaration, _ language: Language) {
        self.table = table
        self.mapping = mapping
        self.base = base
        self.language = language
        func both(_ id: String, _ text: Bilingual) -> (id: String, labels: [String]) { (id, [text.nl, text.en]) }
        people = ImportedElements(fallback: "persoon", known: base.people.map { both($0.id.rawValue, $0.label) })
        data = ImportedElements(fallback: "gegeven", known: base.data.map { both($0.id.rawValue, $0.label) })
        sources = ImportedElements(fallback: "bron", known: base.sources.map { ($0.id.rawValue, [$0.name]) })
        recipients = ImportedElements(
            fallback: "ontvanger", known: base.recipients.map { both($0.id.rawValue, RecipientTexts.name($0)) })
        staff = ImportedElements(
            fallback: "rol", known: (base.roles + BuiltIn.roles).map { both($0.id.rawValue, $0.label) })
        systems = ImportedElements(
            fallback: "systeem", known: base.systems.map { ($0.id.rawValue, [$0.name ?? $0.id.rawValue]) })
        measures = ImportedElements(fallback: "maatregel", known: base.measures.map { both($0.id.rawValue, $0.label) })
        retention = ImportedElements(fallback: "bewaren", known: base.retention.map { ($0.id.rawValue, []) })
        let known =
            base.purposes.map { both($0.id.rawValue, $0.title) }
            + base.clientWork.map { both($0.id.rawValue, $0.title) }
        titles = ImportedElements(fallback: "doel", known: known)
    }

    /// Whether the sheet is one of ours, which puts lines and ids in a form of its own.
    var isOurs: Bool { mapping.columns.values.contains(.place) }

    /// The columns that are a field, from left to right.
    func columns(_ field: RegisterField) -> [Int] {
        mapping.columns.filter { $0.value == field }.map(\.key).sorted()
    }

    /// The heading above a column.
    func heading(_ column: Int) -> String {
        let text = ImportedText.clean(table[mapping.header - 1, column])
        return text.isEmpty ? SpreadsheetText.column(column) : text
    }

    /// Every row below the headings, those together that belong together.
    mutating func readRows() {
        let names = columns(.activity) + columns(.purpose)
        var group: [Int] = []
        for row in table.rows.indices.dropFirst(mapping.header) {
            guard table.rows[row].contains(where: { !ImportedText.trimmed($0).isEmpty }) else { continue }
            let isNamed = names.contains { !table[row, $0].isEmpty }
            if isNamed {
                read(group)
                group = [row]
            } else if group.isEmpty {
                leaveOut([row], title: firstText(row), RegisterImportTexts.noName)
            } else {
                group.append(row)
            }
        }
        read(group)
    }

    private func firstText(_ row: Int) -> String {
        ImportedText.clean(table.rows[row].first { !ImportedText.trimmed($0).isEmpty } ?? "")
    }

    private mutating func leaveOut(_ rows: [Int], title: String, _ why: Bilingual) {
        var row = RegisterReport.Row(rows.map { $0 + 1 }, title)
        row.leftOut = [why]
        report.rows.append(row)
    }

    private mutating func read(_ group: [Int]) {
        guard let first = group.first else { return }
        let cells = RegisterCells(self, group)
        let (title, explanation) = cells.name(isOurs: isOurs)
        let filled = table.rows[first].count { !ImportedText.trimmed($0).isEmpty }
        if group.count == 1, filled == 1, mapping.columns.count > 2 {
            return leaveOut(group, title: title, RegisterImportTexts.onlyName)
        }
        let place = cells.text(.place).split(separator: "#").last.map { String($0).replacing("doel-", with: "") } ?? ""
        if place.hasPrefix("gestand-") { return leaveOut(group, title: title, RegisterImportTexts.builtIn) }
        if titles.known(title).map({ base.purposes[id: .init($0)] != nil || base.clientWork[id: .init($0)] != nil })
            == true
        {
            return leaveOut(group, title: title, RegisterImportTexts.there)
        }
        guard titles.added.count < RegisterLimits.mostElements else {
            return leaveOut(group, title: title, RegisterImportTexts.tooMany)
        }
        let wanted = ReservedIDs.isWellFormed(place) && !ReservedIDs.all.contains(place) ? place : nil
        let id = titles.newID(of: title, preferring: wanted)
        var row = RegisterReport.Row(group.map { $0 + 1 }, title)
        if columns(.controllers).isEmpty {
            row.element = "purposes.\(id)"
            var purpose = ImportedPurpose(id: id, title: title, explanation: explanation)
            readPurpose(&purpose, cells, &row)
            purposes.append(purpose)
        } else {
            row.element = "client-work.\(id)"
            var item = ImportedWork(id: id, title: title)
            readWork(&item, cells, &row)
            work.append(item)
        }
        row.leftOut += cells.cuts.map(RegisterImportTexts.cut)
        if let explanation, explanation.count > ReadingLimits.longestText {
            row.leftOut.append(RegisterImportTexts.cut(RegisterField.purpose.label[language]))
        }
        report.rows.append(row)
    }
}
