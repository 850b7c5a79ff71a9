import Declarations
import Documents
import Foundation
import Testing

/// The five statements as people read them: sentences short enough and words clear enough (art. 12(1)).
@Suite("The five statements are plain")
struct PlainStatementTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        let file: String
        let language: Language
        var testDescription: String { "\(file) \(language)" }
    }

    static let readings = PublishedFaults.all.flatMap { statement in
        Language.allCases.map { Reading(file: statement.file, language: $0) }
    }

    /// Every text of the statement, without its tables and lists of names: what reads as sentences.
    private func sentences(_ reading: Reading) throws -> [[Substring]] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "Examples/\(reading.file)"), encoding: .utf8)
        let read = try #require(DeclarationReader.read(text: text, file: reading.file).read)
        let page = DocumentMarkdown.render(StatementDocument.make(read.declaration, reading.language))
        var sentences: [[Substring]] = []
        for line in page.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix(">") {
            for cell in line.split(separator: "|") {
                var words: [Substring] = []
                for word in cell.split(whereSeparator: \.isWhitespace) where word.contains(where: \.isLetter) {
                    words.append(word)
                    guard let last = word.last(where: { $0 != "*" }), ".?!:".contains(last) else { continue }
                    sentences.append(words)
                    words = []
                }
            }
        }
        return sentences
    }

    @Test("with less than 15 words in a sentence on average, and none of more than 30", arguments: readings)
    func length(reading: Reading) throws {
        let sentences = try sentences(reading)
        let words = sentences.reduce(0) { $0 + $1.count }
        let average = Double(words) / Double(sentences.count)
        #expect(sentences.count > 150)
        #expect(average < 15, "\(average)")
        for sentence in sentences { #expect(sentence.count <= 30, "\(sentence.joined(separator: " "))") }
    }

    @Test("without the words that the check watches for (SL-026)", arguments: readings)
    func vague(reading: Reading) throws {
        let vague: [Language: [String]] = [
            .nl: [
                "mogelijk", "eventueel", "wellicht", "onder andere", "onder meer", "o.a.", "sommige", "enige tijd",
                "in de brede zin", "zo nodig", "waar nodig", "en dergelijke", "bepaalde",
            ],
            .en: [
                "possibly", "perhaps", "among others", "some time", "if necessary", "where necessary", "and so on",
                "certain data", "various", "may be used", "may be shared",
            ],
        ]
        for sentence in try sentences(reading) {
            let text = " " + sentence.joined(separator: " ").lowercased() + " "
            for words in vague[reading.language] ?? [] { #expect(!text.contains(" \(words) "), "\(text)") }
        }
    }

    @Test("with one form of address, and verbs that fit it", arguments: PublishedFaults.all)
    func address(statement: PublishedFaults) throws {
        let isInformal = statement.file == "kruxs.yaml"
        let wrong: Set<String> =
            isInformal ? ["u", "uw", "uzelf"] : ["je", "jij", "jou", "jouw", "jezelf"]
        for sentence in try sentences(Reading(file: statement.file, language: .nl)) {
            let words = sentence.map { word in word.lowercased().filter { $0.isLetter || $0 == "-" } }
            #expect(wrong.isDisjoint(with: words), "\(sentence.joined(separator: " "))")
            // Before *je* as the one who acts, a verb loses its t: *hoef je*, *hoor je*.
            for (verb, next) in zip(words, words.dropFirst()) where next == "je" {
                #expect(!["hoeft", "hoort", "vindt"].contains(verb), "\(sentence)")
            }
        }
    }
}
