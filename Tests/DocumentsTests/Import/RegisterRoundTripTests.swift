import Declarations
import Testing

@testable import Documents

@Suite("Our own register, imported again")
struct RegisterRoundTripTests {
    @Test("the same purposes come out", arguments: Language.allCases)
    func roundTrip(_ language: Language) throws {
        let original = ExampleDeclaration.make()
        let sheets = RegisterDocument.make(original, language).sheets
        let tables = sheets.map { sheet in
            let rows = sheet.rows.map { $0.cells.map { $0.joined(separator: "\n") } }
            return RegisterTable(name: sheet.name, rows: [sheet.columns.map(\.title)] + rows)
        }
        let outcome = try RegisterImport.run(
            tables, RegisterMapping.propose(tables), into: RegisterImportTests.target(nil, language))
        let declaration = try RegisterImportTests.declaration(outcome)
        #expect(declaration.purposes.map(\.id) == original.purposes.map(\.id))
        for (new, old) in zip(declaration.purposes, original.purposes) {
            #expect(new.title[language] == old.title[language])
            #expect(new.basis == old.basis)
            func labels(_ purpose: Purpose, _ declaration: Declaration) -> [String] {
                purpose.data.compactMap { declaration.data[id: $0]?.label[language] }
            }
            #expect(labels(new, declaration) == labels(old, original))
            #expect(new.recipients.count == original.reached(by: old).count)
            #expect(new.people.count == old.people.count)
        }
    }

    @Test("the list of columns reads back as it was written", arguments: Language.allCases)
    func mapping(_ language: Language) throws {
        let table = RegisterTable(name: "Blad #1: alles", rows: [[], RegisterImportTests.headings])
        let mapping = try RegisterMapping.propose([table])
        #expect(try RegisterMapping.read(mapping.text([table], language), for: [table]) == mapping)
    }

    @Test(
        "a list of columns that is not right is refused with the line",
        arguments: ["A: bestaatniet", "AAA: data", "A", "header: x", "sheet: Blad9", "A: data\nA: basis"])
    func wrong(_ text: String) {
        let table = RegisterTable(name: "Blad1", rows: [RegisterImportTests.headings])
        #expect(throws: RegisterRefusal.self) { try RegisterMapping.read("B: activity\n\(text)", for: [table]) }
    }
}

@Suite("Text with columns")
struct DelimitedTextTests {
    @Test(
        "separators, quotation marks and encodings of spreadsheets are read",
        arguments: [
            (Array("a;b\r\n1;\"x;\"\"y\"\"\"\r\n".utf8), [["a", "b"], ["1", "x;\"y\""]]),
            ([0xEF, 0xBB, 0xBF] + Array("a,b\n".utf8), [["a", "b"]]),
            (Array("a\tb\r1\t2".utf8), [["a", "b"], ["1", "2"]]),
            ([0x63, 0x61, 0x66, 0xE9, 0x3B, 0x80], [["café", "€"]]),
            ([0xFF, 0xFE, 0x61, 0, 0x3B, 0, 0x62, 0], [["a", "b"]]),
            (Array("a,\"l1\nl2\"\n,\n".utf8), [["a", "l1\nl2"]]), (Array("\"'=1+1\",b".utf8), [["=1+1", "b"]]),
        ])
    func read(_ bytes: [UInt8], _ rows: [[String]]) throws {
        #expect(try DelimitedText.table(bytes, name: "x").rows == rows)
    }

    @Test("what is no table is refused")
    func refused() {
        #expect(throws: RegisterRefusal.empty) { try DelimitedText.table([], name: "x") }
        #expect(throws: RegisterRefusal.notATable) { try DelimitedText.table([0x25, 0, 1], name: "x") }
        #expect(throws: RegisterRefusal.tooManyRows) {
            try DelimitedText.table(Array(String(repeating: "a\n", count: 6_000).utf8), name: "x")
        }
        #expect(throws: RegisterRefusal.tooManyColumns) {
            try DelimitedText.table(Array(String(repeating: ",", count: 300).utf8), name: "x")
        }
        #expect(throws: RegisterRefusal.tooLarge) {
            try DelimitedText.table([UInt8](repeating: 65, count: 6_000_000), name: "x")
        }
    }
}
