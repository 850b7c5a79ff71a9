import Declarations
import Testing

@testable import Documents

@Suite("Sheets as files")
struct SheetFilesTests {
    @Test(
        "a cell that a spreadsheet would calculate stays a text in CSV",
        arguments: ["=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "=cmd|' /C calc'!A0", "\n=1"])
    func formula(_ text: String) {
        let sheet = Self.sheet(text)
        let cell = sheet.csv.split(separator: "\r\n", maxSplits: 1)[1].drop { $0 == "\"" || $0.isWhitespace }
        #expect(cell.hasPrefix("'"), "\(cell)")
    }

    @Test(
        "nor is a part of it calculated where a spreadsheet begins a cell at another sign",
        arguments: ["Doet;=SUM(1,1);z", "a; +31 6", "a\t@b", "a\n-1", "a\r\n=1"])
    func formulaBehind(_ text: String) throws {
        let csv = Self.sheet(text).csv
        for part in csv.split(whereSeparator: { ";\t".contains($0) || $0.isNewline }) {
            #expect(!SpreadsheetText.isFormula(String(part)), "\(part)")
        }
        #expect(try DelimitedText.table(Array(csv.utf8), name: "x").rows == [["Kop"], [text]])
    }

    @Test("a spreadsheet sees that CSV is UTF-8") func mark() {
        #expect(Array(Self.sheet("ë").csv.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    }

    @Test("quotation marks, commas and lines do not break out of a cell")
    func quoting() throws {
        let sheet = Self.sheet("a \"b\", c; d\ne")
        let back = try DelimitedText.table(Array(sheet.csv.utf8), name: "x")
        #expect(back.rows == [["Kop"], ["a \"b\", c; d\ne"]])
    }

    @Test(
        "a worksheet holds no sign that XML forbids, and no markup of a text",
        arguments: ["\u{0}\u{1}\u{8}\u{B}\u{1F}", "\u{FFFE}\u{FFFF}", "</t><f>1+1</f>", "&#0;", "\"'<>&"])
    func xml(_ text: String) {
        let part = Self.sheet("a\(text)b").worksheet
        #expect(!part.contains("<f>"))
        #expect(!part.contains("&#0;") || part.contains("&amp;#0;"))
        for scalar in part.unicodeScalars {
            #expect(scalar == "\n" || scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF)
        }
    }

    @Test("a cell is cut where a spreadsheet refuses a file")
    func longest() {
        let part = Self.sheet(String(repeating: "é", count: 40_000)).worksheet
        #expect(part.count { $0 == "é" } == SpreadsheetText.longest)
    }

    @Test("columns have the letters that spreadsheets give them")
    func letters() {
        #expect(
            [0, 25, 26, 51, 52, 701, 702].map(SpreadsheetText.column) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
    }

    @Test("the same sheets give the same bytes")
    func stable() throws {
        let document = RegisterDocument.make(ExampleDeclaration.make(), .nl)
        #expect(try document.xlsx() == document.xlsx())
    }

    static func sheet(_ text: String) -> Sheet {
        var sheet = Sheet(
            "s", name: "Blad", lead: "", empty: "", columns: [Sheet.Column("a", "Kop")], layout: .table)
        sheet.rows = [Sheet.Row(id: "r", [[text]])]
        return sheet
    }
}
