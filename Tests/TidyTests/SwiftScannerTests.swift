import Testing

@Suite("Code, comments and texts are told apart")
struct SwiftScannerTests {
    @Test("each part ends up in its own place, on its own line")
    func parts() {
        let file = SwiftFile(
            "Sources/Site/A.swift",
            #"""
            let a = "one \"two\" \(three("four")) five" // six
            /* seven /* eight */ nine */ let b = #"ten "eleven" \n"#
            let c = """
                twelve "thirteen"
                """
            let d = fourteen
            """#)
        #expect(
            file.literals.map(\.text).map { $0.trimming() } == [
                "one two  five", "four", "ten \"eleven\" \\n", "twelve \"thirteen\"",
            ])
        #expect(file.literals.map(\.line) == [1, 1, 2, 3])
        #expect(file.code.count == 6)
        #expect(
            Words.of(file.code.joined(separator: " ")) == [
                "let", "a", "three", "let", "b", "let", "c", "let", "d", "fourteen",
            ])
        #expect(file.codeAndComments[0].contains("six"))
        #expect(file.codeAndComments[1].contains("nine"))
        #expect(file.code[5] == "let d = fourteen")
    }
}

extension String {
    fileprivate func trimming() -> String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
