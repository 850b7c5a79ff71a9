import Check
import Declarations
import Testing

@Suite("A report of findings")
struct FindingReportTests {
    private let files = [
        FindingReport.File(
            name: "a \"b\".yaml",
            findings: [
                Finding(
                    rule: "SL-001", severity: .error, path: "organisation.name",
                    position: SourcePosition(line: 3, column: 1),
                    message: Bilingual(nl: "Geen naam\nof ‘zo’.", en: "No name\\."), source: "art. 13(1)(a)"),
                Finding(
                    rule: "format.value", severity: .warning, path: "x", position: SourcePosition(line: 4, column: 12),
                    message: Bilingual(nl: "Fout\u{1}", en: "Wrong")),
            ]),
        FindingReport.File(name: "c.yaml", findings: []),
    ]

    @Test("for people has one line per finding, in their language") func text() {
        #expect(
            FindingReport.text(files: files, language: .nl) == """
                a "b".yaml:3:1: error SL-001 Geen naam of ‘zo’. (art. 13(1)(a))
                a "b".yaml:4:12: warning format.value Fout\u{1}

                """)
        #expect(FindingReport.text(files: files, language: .en).contains("error SL-001 No name\\. (art."))
        #expect(FindingReport.text(files: [], language: .en).isEmpty)
    }

    @Test("for programs is JSON with fixed keys in a fixed order") func json() {
        #expect(
            FindingReport.json(files: files) == #"""
                [{"file":"a \"b\".yaml","findings":[{"rule":"SL-001","severity":"error","path":"organisation.name",\#
                "line":3,"column":1,"message":{"nl":"Geen naam\nof ‘zo’.","en":"No name\\."},"source":"art. 13(1)(a)","accepted":null},\#
                {"rule":"format.value","severity":"warning","path":"x","line":4,"column":12,\#
                "message":{"nl":"Fout\u0001","en":"Wrong"},"source":null,"accepted":null}]},{"file":"c.yaml","findings":[]}]

                """#)
        #expect(FindingReport.json(files: []) == "[]\n")
    }
}
