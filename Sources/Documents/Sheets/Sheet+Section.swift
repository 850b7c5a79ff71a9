import Declarations

extension Sheet {
    /// The sheet as a chapter of a document.
    ///
    /// What is the same in every row stands once above the cards.
    func section(_ language: Language) -> Section {
        let place = Anchor(.sheet, id)
        guard !rows.isEmpty else { return Section(place, name, blocks: [.paragraph(Inline(empty))]) }
        let lead = lead.isEmpty ? [] : [Block.paragraph(Inline(self.lead))]
        switch layout {
        case .table: return Section(place, name, blocks: lead + [Block(.table(table))])
        case .cards:
            let shared = rows.count > 1 ? columns.indices.dropFirst().filter(isShared) : []
            let facts = shared.compactMap { index in
                rows.first.map { Definition(columns[index].title, $0.cells[index].map { Inline($0) }) }
            }
            let above =
                facts.isEmpty
                ? [] : [Block.paragraph(Inline(SheetTexts.everyRow[language])), Block(.definitions(facts))]
            return Section(
                place, name, blocks: lead + above, subsections: rows.map { card($0, without: Set(shared)) })
        }
    }

    private func isShared(_ index: Int) -> Bool {
        guard let first = rows.first, index < first.cells.count, !first.cells[index].isEmpty else { return false }
        return rows.allSatisfy { index < $0.cells.count && $0.cells[index] == first.cells[index] }
    }

    private var table: Table {
        let rows = rows.map { row in
            Table.Row(row.cells.map { $0.map { Inline($0) }.stacked() }, anchor: anchor(of: row))
        }
        return Table(caption: name, header: columns.map(\.title), rows: rows)
    }

    private func card(_ row: Row, without shared: Set<Int>) -> Section {
        let facts = zip(columns, row.cells).enumerated().dropFirst().compactMap { index, cell -> Definition? in
            cell.1.isEmpty || shared.contains(index) ? nil : Definition(cell.0.title, cell.1.map { Inline($0) })
        }
        let lines = row.cells.first ?? []
        let more = lines.dropFirst().map { Block.paragraph(Inline($0)) }
        return Section(
            anchor(of: row), lines.first ?? row.id, style: .card, blocks: more + [Block(.definitions(facts))])
    }

    private func anchor(of row: Row) -> Anchor { Anchor(.sheet, "\(id)-\(row.id)") }
}
