import Declarations
import Testing

@testable import Documents

@Suite("The map of data")
struct FlowMapTests {
    @Test("the drawing has the facts of the tables", arguments: Language.allCases)
    func facts(_ language: Language) {
        let declaration = ExampleDeclaration.make()
        let map = FlowMap(StatementWriter(declaration, language))
        let document = FlowMapDocument.make(declaration, language)
        #expect(Set(map.purposes.map(\.label)) == Set(document.sheets[0].rows.map { $0.cells[0][0] }))
        #expect(Set(map.recipients.map(\.label)) == Set(document.sheets[1].rows.map { $0.cells[0][0] }))
        let drawn = Set(map.uses.map { "\(map.purposes[$0.from].label)→\(map.data[$0.to].label)" })
        let blocked = Set(declaration.data.filter(\.blocked).map { $0.label[language] })
        let said = document.sheets[0].rows.flatMap { row in
            row.cells[2].filter { !blocked.contains($0) }.map { "\(row.cells[0][0])→\($0)" }
        }
        #expect(drawn == Set(said))
        let shared = Set(map.shares.map { "\(map.data[$0.from].label)→\(map.recipients[$0.to].label)" })
        let told = document.sheets[1].rows.flatMap { row in row.cells[1].map { "\($0)→\(row.cells[0][0])" } }
        #expect(shared == Set(told))
    }

    @Test("a word that does not fit ends with an ellipsis, and one of a thing is no plural")
    func longWord() {
        let lines = FlowMap.wrap("Arbeidsongeschiktheidsverzekeringsgegevens", at: 25)
        #expect(lines == ["Arbeidsongeschiktheidsver".dropLast() + "…"])
        let text = FlowMapTexts.description(1, 2, 1, isMatrix: false)
        #expect(text.nl.contains("met 1 doel, 2 soorten gegevens en 1 ontvanger."))
    }

    @Test("boxes of a column never overlap, whether there are few or many", arguments: [1, 5, 50, 200])
    func apart(_ count: Int) {
        let map = FlowMap(StatementWriter(Self.large(count), .nl))
        for column in [map.purposes, map.data, map.recipients] {
            let sorted = column.sorted { $0.y < $1.y }
            for (upper, lower) in zip(sorted, sorted.dropFirst()) {
                #expect(upper.y + upper.height / 2 <= lower.y - lower.height / 2)
            }
            #expect(sorted.allSatisfy { $0.y > 0 && $0.y + $0.height / 2 <= map.height })
        }
    }

    @Test("few purposes are drawn with lines, many in a matrix with a mark for each fact")
    func matrix() {
        let few = FlowMapDocument.svg(Self.large(20), .nl)
        #expect(few.contains("class=\"edge\"") && !few.contains("matrix\""))
        let declaration = Self.large(50)
        let many = FlowMapDocument.svg(declaration, .nl)
        func count(_ text: String) -> Int { many.ranges(of: text).count }
        #expect(count("<circle ") == declaration.purposes.reduce(0) { $0 + Set($1.data).count })
        #expect(count("class=\"mark\"") == declaration.purposes.reduce(0) { $0 + $1.recipients.count })
        for purpose in declaration.purposes { #expect(count("<title>\(purpose.title.nl)</title>") == 1) }
        for recipient in declaration.recipients { #expect(count("<title>\(recipient.name ?? "")</title>") == 1) }
    }

    @Test(
        "no text of the declaration breaks the drawing",
        arguments: ["</svg><script>", "\u{1}\u{B}", "&amp;<", "a\u{FFFF}b"])
    func hostile(_ bad: String) {
        let svg = FlowMapDocument.svg(HostileDeclaration.make(bad), .en)
        #expect(!svg.contains("<script>") && svg.hasSuffix("</svg>\n"))
        #expect(svg.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0xFFFF })
    }

    /// A declaration with many purposes, sixty categories and twenty recipients at most.
    static func large(_ count: Int) -> Declaration {
        var declaration = ExampleDeclaration.make()
        declaration.data = (0..<min(60, count + 2)).map {
            DataCategory(
                id: .init("d\($0)"), label: Bilingual(same: "Gegeven met een wat langere naam \($0)"), type: .text)
        }
        declaration.recipients = (0..<min(20, count)).map {
            var recipient = Recipient(id: .init("r\($0)"))
            recipient.name = "Ontvanger \($0)"
            return recipient
        }
        declaration.purposes = (0..<count).map { index in
            var purpose = Purpose(
                id: .init("p\(index)"), title: Bilingual(same: "Doel \(index) dat wij in een zin zeggen"))
            purpose.basis = LegalBasis.allCases[index % 6]
            purpose.data = (0..<4).map { declaration.data[(index * 3 + $0 * 7) % declaration.data.count].id }
            purpose.recipients =
                declaration.recipients.isEmpty ? [] : [declaration.recipients[index % declaration.recipients.count].id]
            return purpose
        }
        return declaration
    }
}
