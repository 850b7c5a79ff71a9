import Declarations
import Rules

extension RegisterImportSession {
    /// One purpose from its cells; what is not clear becomes a point to decide.
    mutating func readPurpose(_ purpose: inout ImportedPurpose, _ cells: RegisterCells, _ row: inout RegisterReport.Row)
    {
        purpose.people = people(cells, &row)
        purpose.data = data(cells, &row)
        readBasis(&purpose, cells, &row)
        readRetention(&purpose, cells, &row)
        purpose.sources = sources(cells, &row)
        purpose.recipients = recipients(cells, &row)
        purpose.roles = cells.items(.staff).map { staff.id(of: $0) }
        note(.staff, cells.items(.staff), &row)
        for item in cells.items(.measures) { _ = measures.id(of: item) }
        note(.measures, cells.items(.measures), &row)
        let held = cells.items(.systems)
        for item in held where ImportedText.plain(item) != "gestand" { _ = systems.id(of: item) }
        note(.systems, held, &row)
        let transfer = cells.line(.transfers)
        if !ImportedText.isNothing(transfer) {
            row.decisions.append(RegisterImportTexts.transfer(transfer))
            purpose.remarks.append((RegisterField.transfers.label[language], transfer))
        }
        purpose.remarks += cells.remarks
        note(.note, cells.remarks.map { "\($0.heading): \($0.text)" }, &row)
    }

    /// Work for others from its cells.
    mutating func readWork(_ work: inout ImportedWork, _ cells: RegisterCells, _ row: inout RegisterReport.Row) {
        func text(_ field: RegisterField) -> String? {
            let line = cells.line(field)
            return line.isEmpty ? nil : line
        }
        (work.controllers, work.people, work.data) = (text(.controllers), text(.people), text(.data))
        work.recipients = recipients(cells, &row)
        for field in [RegisterField.controllers, .people, .data] { note(field, text(field).map { [$0] } ?? [], &row) }
        for item in cells.items(.measures) { _ = measures.id(of: item) }
        note(.measures, cells.items(.measures), &row)
        for field in [RegisterField.basis, .retention, .transfers, .systems, .source, .staff, .special] {
            let line = cells.line(field)
            if !ImportedText.isNothing(line) { work.remarks.append((field.label[language], line)) }
        }
        work.remarks += cells.remarks
        note(.note, work.remarks.map { "\($0.heading): \($0.text)" }, &row)
    }

    func note(_ field: RegisterField, _ texts: [String], _ row: inout RegisterReport.Row) {
        guard !texts.isEmpty else { return }
        row.recognised.append(RegisterReport.Line(field: field, texts: texts))
        // Names and laws are shorter in a declaration than other texts.
        let isPlain = [.recipients, .processors, .source, .systems, .law].contains(field)
        let longest = isPlain ? ReadingLimits.longestValue : ReadingLimits.longestText
        if texts.contains(where: { $0.count > longest }) {
            row.leftOut.append(RegisterImportTexts.cut(field.label[language]))
        }
    }

    private mutating func people(_ cells: RegisterCells, _ row: inout RegisterReport.Row) -> [String] {
        let items = cells.items(.people)
        note(.people, items, &row)
        let everyone = [RegisterTexts.everyone.nl, RegisterTexts.everyone.en].map(ImportedText.plain)
        return items.filter { !everyone.contains(ImportedText.plain($0)) }.map {
            people.id(of: PhraseTexts.lowered($0))
        }
    }

    private mutating func data(_ cells: RegisterCells, _ row: inout RegisterReport.Row) -> [String] {
        let items = cells.items(.data)
        note(.data, items, &row)
        var ids = items.map { data.id(of: $0) }
        let special = cells.items(.special)
        if special.contains(where: { ["ja", "yes"].contains(ImportedText.plain($0)) }) {
            row.decisions.append(RegisterImportTexts.specialWhich)
        } else {
            note(.special, special, &row)
            for item in special {
                let isThere = data.known(item) != nil
                let id = data.id(of: item)
                self.special.insert(id)
                if !isThere || !ids.contains(id) { ids.append(id) }
            }
        }
        if ids.isEmpty { row.decisions.append(RegisterImportTexts.dataMissing) }
        return ids
    }

    private func own(_ texts: Bilingual...) -> [String] { texts.flatMap { [$0.nl, $0.en] }.map(ImportedText.plain) }

    private mutating func sources(_ cells: RegisterCells, _ row: inout RegisterReport.Row) -> [String] {
        let items = cells.items(.source)
        note(.source, items, &row)
        let device = own(RegisterTexts.device)
        let person =
            own(RegisterTexts.person)
            + [
                "betrokkene", "betrokkene zelf", "de betrokkene", "klant zelf", "data subject", "the data subject",
                "individual",
            ]
        var ids: [String] = []
        for item in items {
            let plain = ImportedText.plain(item)
            let id = person.contains(plain) ? "person" : device.contains(plain) ? "device" : source(item)
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    /// A named source; the words behind our own public ones are no part of the name.
    private mutating func source(_ item: String) -> String {
        for suffix in [" (openbare bron)", " (public source)"] where item.lowercased().hasSuffix(suffix) {
            let id = sources.id(of: ImportedText.trimmed(item.dropLast(suffix.count)))
            publicSources.insert(id)
            return id
        }
        return sources.id(of: item)
    }

    private mutating func recipients(_ cells: RegisterCells, _ row: inout RegisterReport.Row) -> [String] {
        var ids: [String] = []
        let nobody = own(RegisterTexts.nobody)
        let within = ["intern", "internal", "eigen medewerkers", "medewerkers", "own staff", "interne medewerkers"]
        for (field, role) in [(RegisterField.recipients, nil), (.processors, Recipient.Role.processor)] {
            let items = cells.items(field)
            note(field, items, &row)
            for item in items where !nobody.contains(ImportedText.plain(item)) {
                guard !within.contains(ImportedText.plain(item)) else {
                    row.leftOut.append(RegisterImportTexts.inside(item))
                    continue
                }
                let (name, said) = Self.role(in: item)
                let isNew = recipients.known(name) == nil
                let id = recipients.id(of: name)
                if let role = said ?? role { roles[id] = role }
                if isNew, roles[id] == nil { row.decisions.append(RegisterImportTexts.roleOpen(name)) }
                if !ids.contains(id) { ids.append(id) }
            }
        }
        return ids
    }

    /// A name and the role in brackets behind it.
    static func role(in text: String) -> (name: String, role: Recipient.Role?) {
        for role in Recipient.Role.allCases {
            let word = RecipientTexts.roleWord(role)
            for suffix in [word.nl, word.en].map({ " (\($0))" }) where text.lowercased().hasSuffix(suffix) {
                return (ImportedText.trimmed(text.dropLast(suffix.count)), role)
            }
        }
        return (text, nil)
    }
}
