import Declarations
import Documents
import Testing

@Suite("Places in the statement")
struct StatementAnchorTests {
    /// The fixed places; letters and other sites link to them, so a name here is for ever.
    static let fixed = [
        "kort", "bezwaar", "wie-wij-zijn", "voor-wie", "gegevens", "doelen", "ontvangers", "doorgifte", "bewaren",
        "cookies",
        "besluiten", "beveiliging", "rechten", "verzoek", "identiteit", "toestemming", "klacht", "wijzigingen",
        "gestand",
    ]

    static func anchors(_ document: Document) -> [String] {
        func all(_ section: Section) -> [String] {
            let rows = section.blocks.flatMap { block -> [String] in
                if case .table(let table) = block.content { table.rows.compactMap { $0.anchor?.id } } else { [] }
            }
            return [section.anchor.id] + rows + section.subsections.flatMap(all)
        }
        return ([document.short] + document.sections).flatMap(all)
    }

    @Test("the fixed places are there, each once, in both languages", arguments: Language.allCases)
    func there(_ language: Language) {
        let anchors = Self.anchors(StatementDocument.make(ExampleDeclaration.make(), language))
        #expect(Set(Self.fixed).subtracting(anchors).isEmpty, "\(Set(Self.fixed).subtracting(anchors))")
        #expect(Set(anchors).count == anchors.count)
    }

    @Test("both languages have the same places in the same order")
    func same() {
        let declaration = ExampleDeclaration.make()
        #expect(
            Self.anchors(StatementDocument.make(declaration, .nl))
                == Self.anchors(StatementDocument.make(declaration, .en)))
    }

    @Test("a later version keeps the places of what it still has, whatever it is called now")
    func versions() {
        let old = ExampleDeclaration.make()
        var new = old
        new.statement.version += 1
        new.purposes.reverse()
        for index in new.purposes.indices { new.purposes[index].title = Bilingual(same: "Anders \(index)") }
        new.purposes.append(Purpose(id: "extra", title: Bilingual(same: "Nieuw")))
        let before = Set(Self.anchors(StatementDocument.make(old, .nl)))
        #expect(before.isSubset(of: Self.anchors(StatementDocument.make(new, .nl))))
    }

    @Test("the short layer stands first, and the right to object before the other chapters")
    func layers() {
        let document = StatementDocument.make(ExampleDeclaration.make(), .nl)
        #expect(document.short.anchor.id == "kort")
        #expect(document.sections.first?.anchor.id == "bezwaar" && document.sections.first?.style == .prominent)
    }

    @Test("what there is none of is said", arguments: Language.allCases)
    func none(_ language: Language) throws {
        let empty = Declaration(
            organisation: Organisation(id: "leeg", name: "Leeg"),
            statement: StatementSettings(version: 1, effective: try #require(CalendarDate("2026-01-01"))))
        let document = StatementDocument.make(empty, language)
        for place in Self.fixed {
            let section = try #require(
                ([document.short] + document.sections).flatMap(flat).first { $0.anchor.id == place })
            #expect(!section.blocks.isEmpty || !section.subsections.isEmpty, "\(place)")
        }
    }

    private func flat(_ section: Section) -> [Section] { [section] + section.subsections.flatMap(flat) }
}
