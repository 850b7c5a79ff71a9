import Declarations
import Testing

@Suite("A declaration changed at random")
struct MutationTests {
    @Test("is read or refused, always with findings inside the file", arguments: [1, 2, 3, 4] as [UInt64])
    func findingsStayInside(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        var refused = 0
        for round in 0..<500 {
            let text = Self.mutated(round % 2 == 0 ? Sample.rich : Sample.minimal, using: &numbers)
            let reading = DeclarationReader.read(text: text, file: "mutated.yaml")
            #expect((reading.read == nil) == reading.findings.contains { $0.severity == .error })
            if reading.read == nil { refused += 1 }
            let lines = Self.lengths(of: text)
            for finding in reading.findings {
                let place = finding.position
                let isInside =
                    (1...lines.count).contains(place.line) && (1...lines[place.line - 1] + 1).contains(place.column)
                #expect(isInside, "\(finding.rule) \(place) in seed \(seed), round \(round)")
                #expect(!finding.message.nl.isEmpty && !finding.message.en.isEmpty)
            }
        }
        #expect(refused > 100)
    }

    private static func lengths(of text: String) -> [Int] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(\.count)
    }

    private static func mutated(_ text: String, using numbers: inout SeededNumbers) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
            let index = Int.random(in: lines.indices, using: &numbers)
            let other = Int.random(in: lines.indices, using: &numbers)
            switch Int.random(in: 0...5, using: &numbers) {
            case 0: lines.remove(at: index)
            case 1: lines.swapAt(index, other)
            case 2: lines.insert(lines[other], at: index)
            case 3: lines[index] = String(lines[index].dropFirst(Int.random(in: 0...3, using: &numbers)))
            default:
                let inserted =
                    [
                        "&", "*", "!", "'", "\"", "[", "]", "{", "}", ":", ": ", ",", "#", " #", "-", "- ", "|", ">",
                        "?", "%", "é", "\\", "x", "\t", "\u{0}", "---",
                    ]
                    .randomElement(using: &numbers) ?? ""
                var line = Array(lines[index])
                line.insert(contentsOf: inserted, at: Int.random(in: 0...line.count, using: &numbers))
                lines[index] = String(line)
            }
            if lines.isEmpty { lines = [""] }
        }
        return lines.joined(separator: "\n")
    }
}
