import Declarations
import Documents
import Foundation
import Testing

/// The five example organisations as files.
@Suite("Every example file becomes a statement")
struct ExampleFilesTests {
    static let organisations = ["actief-klussenservice", "iv", "kruxs", "luxigo", "software-supplier"]

    private func declaration(_ name: String) throws -> Declaration {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Examples").standardized
        let text = try String(contentsOf: folder.appendingPathComponent("\(name).yaml"), encoding: .utf8)
        let reading = DeclarationReader.read(text: text, file: name)
        return try #require(reading.read?.declaration, "\(reading.findings.prefix(3).map(\.message.en))")
    }

    @Test("every purpose, category and recipient has its place, and every link arrives", arguments: organisations)
    func places(_ name: String) throws {
        let declaration = try declaration(name)
        for language in Language.allCases {
            let document = StatementDocument.make(declaration, language)
            let html = StatementHTML.page(document)
            let ids = html.components(separatedBy: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
            #expect(Set(ids).count == ids.count)
            for purpose in declaration.purposes {
                let section = try #require(document[Anchor(.purpose, purpose.id.rawValue)])
                #expect(section.title == purpose.title[language])
            }
            for recipient in declaration.recipients {
                #expect(document[Anchor(.recipient, recipient.id.rawValue)] != nil)
            }
            for category in declaration.data where !category.blocked {
                #expect(ids.contains(Anchor(.data, category.id.rawValue).id), "\(category.id)")
            }
            for target in html.components(separatedBy: "href=\"#").dropFirst() {
                #expect(ids.contains(String(target.prefix { $0 != "\"" })), "\(target.prefix(40))")
            }
            #expect(!StatementMarkdown.render(document).isEmpty)
        }
    }

    @Test("every sentence an element stands for is linked in the page", arguments: organisations)
    func clauses(_ name: String) throws {
        let declaration = try declaration(name)
        let html = StatementHTML.render(StatementDocument.make(declaration, .nl)).markup
        let linked = Set(
            html.components(separatedBy: "data-clauses=\"").dropFirst().flatMap {
                $0.prefix { $0 != "\"" }.split(separator: " ").map(String.init)
            })
        var elements: [any DeclaredElement] = declaration.purposes
        elements += declaration.data as [any DeclaredElement]
        elements += declaration.recipients as [any DeclaredElement]
        elements += declaration.retention as [any DeclaredElement]
        elements += declaration.rights.rights as [any DeclaredElement]
        elements += declaration.never as [any DeclaredElement]
        elements += declaration.people as [any DeclaredElement]
        elements += declaration.sources as [any DeclaredElement]
        elements += declaration.consents as [any DeclaredElement]
        elements += declaration.cookies as [any DeclaredElement]
        elements += declaration.measures as [any DeclaredElement]
        elements += declaration.attestations as [any DeclaredElement]
        elements += [declaration.organisation, declaration.statement] as [any DeclaredElement]
        for clause in elements.flatMap(\.clauses) { #expect(linked.contains(clause.rawValue), "\(clause)") }
    }
}
