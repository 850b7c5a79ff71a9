import Connectors
import Processing
import Testing

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
}
