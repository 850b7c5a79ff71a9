import Declarations
import Documents
import Rules
import Testing

@Suite("The register (art. 30)")
struct RegisterTests {
    static let declaration = ExampleDeclaration.make()

    @Test("each purpose has its row with what art. 30(1) asks", arguments: Language.allCases)
    func activities(_ language: Language) throws {
        let sheet = try Self.sheet("activities", language)
        for purpose in Self.declaration.purposes {
            let row = try #require(sheet.rows.first { $0.id == purpose.id.rawValue })
            func cell(_ column: String) throws -> [String] {
                row.cells[try #require(sheet.columns.firstIndex { $0.id == column })]
            }
            #expect(try cell("activity").first == purpose.title[language])
            let labels = purpose.data.compactMap { Self.declaration.data[id: $0]?.label[language] }
            #expect(try cell("data") == labels)
            for id in purpose.recipients {
                let name = RecipientTexts.name(try #require(Self.declaration.recipients[id: id]))[language].dropFirst()
                #expect(try cell("recipients").contains { $0.contains(name) })
            }
            for column in ["people", "basis", "source", "transfers", "retention", "measures"] {
                #expect(try !cell(column).isEmpty, "\(column) of \(purpose.id)")
            }
            #expect(try cell("place") == ["#doel-\(purpose.id)"])
        }
    }

    @Test("Gestand's own purposes are in it too, and nothing of them is left empty")
    func builtIn() throws {
        let sheet = try Self.sheet("activities", .nl)
        for purpose in BuiltIn.carriedOut {
            let row = try #require(sheet.rows.first { $0.id == purpose.id.rawValue })
            let empty = zip(sheet.columns, row.cells).filter { $0.1.isEmpty }.map(\.0.id)
            #expect(Set(empty).isSubset(of: ["staff", "reviewed"]), "\(purpose.id): \(empty)")
        }
        #expect(sheet.rows.count == Self.declaration.purposes.count + BuiltIn.carriedOut.count)
    }

    @Test("who the organisation is stands in a sheet of its own")
    func organisation() throws {
        let text = try Self.sheet("organisation", .nl).rows.flatMap { $0.cells.flatMap { $0 } }.joined(separator: "\n")
        for fact in ["Zonnehof Tuinen B.V.", "01234567", "info@zonnehof.example", "Autoriteit Persoonsgegevens"] {
            #expect(text.contains(fact))
        }
    }

    @Test("what is done for others is in it when the organisation is a processor, described or not")
    func clientWork() throws {
        #expect(RegisterDocument.make(Self.declaration, .nl).sheets.allSatisfy { $0.id != "client-work" })
        var declaration = Self.declaration
        declaration.organisation.actsAs = [.controller, .processor]
        let undescribed = RegisterDocument.make(declaration, .en).sheets.first { $0.id == "client-work" }
        #expect(undescribed?.empty.contains("not described") == true)
        var work = ClientWork(id: "hosting", title: Bilingual(nl: "Websites bewaren", en: "Hosting websites"))
        work.controllers = Bilingual(same: "Bakker Bas")
        declaration.clientWork = [work]
        for document in [RegisterDocument.make(declaration, .en), RegisterDocument.forOthers(declaration, .en)] {
            let row = try #require(document.sheets.first { $0.id == "client-work" }?.rows.first)
            #expect(row.cells[0] == ["Hosting websites"] && row.cells[1] == ["Bakker Bas."])
        }
    }

    @Test("a recipient outside the EEA stands with its country and safeguard")
    func transfers() throws {
        let sheet = try Self.sheet("recipients", .nl)
        let text = sheet.rows.flatMap { $0.cells.flatMap { $0 } }.joined(separator: "\n")
        #expect(text.contains("Verenigde Staten") && text.contains("standaardcontract"))
    }

    @Test("whom a recipient engages and who hosts a system get the data too, wherever it is said")
    func reach() throws {
        var declaration = Self.declaration
        var host = Recipient(id: "host")
        host.name = "Wolkhuis"
        host.role = .processor
        host.country = "IE"
        host.subprocessors = ["parent", "host"]
        var parent = Recipient(id: "parent")
        parent.name = "Cloudhouse Inc."
        parent.role = .subprocessor
        parent.country = "US"
        parent.subprocessors = ["host"]
        declaration.recipients = [host, parent]
        var gestand = HoldingSystem(id: "gestand")
        gestand.hostedBy = "host"
        declaration.systems = [gestand]
        for index in declaration.records.indices { declaration.records[index].data = ["name"] }
        for index in declaration.purposes.indices { declaration.purposes[index].recipients = [] }

        let register = RegisterDocument.make(declaration, .nl).sheets[0]
        let place = try #require(register.columns.firstIndex { $0.id == "transfers" })
        let receivers = try #require(register.columns.firstIndex { $0.id == "recipients" })
        let deliver = try #require(register.rows.first { $0.id == "deliver" })
        let rights = try #require(register.rows.first { $0.id == BuiltIn.rights.rawValue })
        for row in [deliver, rights] {
            #expect(row.cells[place].joined().contains("Cloudhouse Inc., Verenigde Staten."))
            #expect(row.cells[receivers] == ["Wolkhuis (verwerker)", "Cloudhouse Inc. (subverwerker)"])
        }
        #expect(Tilt.make(declaration, .nl).text.contains("\"Cloudhouse Inc.\""))
        let flows = FlowMapDocument.make(declaration, .nl).sheets
        #expect(flows[0].rows.first { $0.id == "deliver" }?.cells[3] == ["Wolkhuis", "Cloudhouse Inc."])
        #expect(flows[1].rows.first { $0.id == "parent" }?.cells[1].isEmpty == false)
        let card = try #require(StatementDocument.make(declaration, .nl)[Anchor(.purpose, "deliver")])
        #expect(words(card).contains("Wolkhuis, Cloudhouse Inc."))
    }

    static func sheet(_ id: String, _ language: Language) throws -> Sheet {
        try #require(RegisterDocument.make(declaration, language).sheets.first { $0.id == id })
    }
}
