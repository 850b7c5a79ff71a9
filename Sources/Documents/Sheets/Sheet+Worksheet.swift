extension Sheet {
    /// The cells that are used: `A1:P12`.
    var area: String { "A1:\(SpreadsheetText.column(max(0, columns.count - 1)))\(rows.count + 1)" }

    /// The sheet as a part of a workbook.
    var worksheet: String {
        let widths = columns.enumerated().map { index, column in
            "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width)\" customWidth=\"1\"/>"
        }
        let header = row(1, columns.map { [$0.title] }, style: { _ in 1 })
        let body = rows.enumerated().map { index, content in
            row(index + 2, content.cells, style: { $0 == 0 ? 2 : 0 })
        }
        let pane =
            "<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>"
            + "<selection pane=\"bottomRight\" activeCell=\"B2\" sqref=\"B2\"/>"
        return Workbook.head + "<worksheet xmlns=\"\(Workbook.main)\">"
            + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"\(area)\"/>"
            + "<sheetViews><sheetView workbookViewId=\"0\">\(pane)</sheetView></sheetViews>"
            + "<sheetFormatPr defaultRowHeight=\"15\"/><cols>\(widths.joined())</cols>"
            + "<sheetData>\(header)\(body.joined())</sheetData><autoFilter ref=\"\(area)\"/>"
            + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
            + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
            + "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>"
    }

    private func row(_ number: Int, _ cells: [[String]], style: (Int) -> Int) -> String {
        let written = cells.enumerated().map { index, lines in
            let text = SpreadsheetText.xml(lines.joined(separator: "\n"))
            return "<c r=\"\(SpreadsheetText.column(index))\(number)\" s=\"\(style(index))\" t=\"inlineStr\">"
                + "<is><t xml:space=\"preserve\">\(text)</t></is></c>"
        }
        return "<row r=\"\(number)\">\(written.joined())</row>"
    }
}
