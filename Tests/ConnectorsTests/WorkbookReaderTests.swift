import Processing
import Testing

@testable import Connectors

@Suite("Files that are no workbook")
struct WorkbookReaderTests {
    @Test(
        "a damaged or other archive is refused, and never a crash",
        arguments: [
            Array("PK".utf8), Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0xFF, count: 200), [],
            Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 18), [UInt8](repeating: 0x50, count: 4_000),
        ])
    func broken(_ bytes: [UInt8]) {
        #expect(throws: SpreadsheetRefusal.broken) { try WorkbookReader().sheets(in: bytes) }
    }

    @Test(
        "a number of a row or a cell that no sheet has is too large, and never a crash",
        arguments: [
            #"<row r="1"><c r="A9223372036854775807"><v/></c></row><row/><row><c><v>x</v></c></row>"#,
            #"<row r="9223372036854775807"/><row/><row><c r="A9223372036854775807"><v>x</v></c></row>"#,
            #"<row><c r="A9223372036854775807"><v>x</v></c></row>"#,
        ])
    func beyond(_ rows: String) {
        let sheet = "<worksheet><sheetData>\(rows)</sheetData></worksheet>"
        let reading = WorksheetReading(texts: [], dateStyles: [], is1904: false, used: 0)
        #expect(throws: SpreadsheetRefusal.tooLarge) { try reading.rows(of: Array(sheet.utf8)) }
    }
}
