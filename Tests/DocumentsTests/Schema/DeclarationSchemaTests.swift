import Declarations
import Documents
import Foundation
import Testing

/// Everything that is written from the table of keys, held against the table.
@Suite("The description of a declaration")
struct DeclarationSchemaTests {
    private func text(of path: String) -> String {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
    }

    @Test("the documentation has the table of each shape", arguments: ElementShape.allCases)
    func documented(shape: ElementShape) {
        let table = KeyTable(shape, language: .en).marked
        #expect(
            text(of: "docs/declaration.md").contains(table),
            "docs/declaration.md is behind: run Tests/Independent/schema.py --renew")
    }

    @Test("the golden schema is what is made")
    func golden() {
        #expect(
            text(of: "Tests/Fixtures/declaration.schema.json") == DeclarationSchema(language: .en).text,
            "the golden file is behind: run Tests/Independent/schema.py --renew")
    }

    @Test("each key says in a sentence what it is for, in both languages", arguments: ElementShape.allCases)
    func sentences(shape: ElementShape) {
        #expect(!shape.descriptions.isEmpty)
        for key in shape.descriptions {
            for help in [key.help.nl, key.help.en] {
                #expect(help.hasSuffix(".") && help.split(separator: " ").count <= 24, "\(shape) \(key.key): \(help)")
            }
            #expect(key.help.nl != key.help.en || key.key == "kvk", "\(shape) \(key.key)")
        }
    }

    /// Where an element of a shape stands in a file; `@` is the key under test.
    static let places: [ElementShape: String] = [
        .organisation: "organisation: {@}", .registration: "organisation: {registration: {@}}",
        .address: "organisation: {address: {@}}", .contact: "organisation: {contact: {@}}",
        .privacyContact: "organisation: {privacy-contact: {@}}",
        .dataProtectionOfficer: "organisation: {data-protection-officer: {@}}", .statement: "statement: {@}",
        .changes: "statement: {changes: {@}}", .section: "statement: {sections: {x: {@}}}", .file: "@",
        .never: "never: {marketing: {@}}", .personKind: "people: {x: {@}}", .dataCategory: "data: {x: {@}}",
        .system: "systems: {x: {@}}", .connector: "systems: {x: {connector: {@}}}", .recordKind: "records: {x: {@}}",
        .purpose: "purposes: {x: {@}}", .provision: "purposes: {x: {provision: {@}}}",
        .interest: "purposes: {x: {interest: {@}}}", .role: "roles: {x: {@}}", .retentionRule: "retention: {x: {@}}",
        .source: "sources: {x: {@}}", .recipient: "recipients: {x: {@}}",
        .transfer: "recipients: {x: {transfer: {@}}}", .agreement: "recipients: {x: {agreement: {@}}}",
        .procedures: "procedures: {@}", .procedure: "procedures: {breaches: {@}}",
        .rights: "rights: {@}", .right: "rights: {access: {@}}", .respond: "rights: {access: {respond: {@}}}",
        .identity: "rights: {identity: {@}}", .register: "rights: {register: {@}}", .consent: "consents: {x: {@}}",
        .cookie: "cookies: {x: {@}}", .measure: "measures: {x: {@}}", .attestation: "attestations: {x: {@}}",
        .clientWork: "client-work: {x: {@}}", .acceptance: "accept: [{@}]",
    ]

    @Test("each example is read as it stands", arguments: ElementShape.allCases)
    func examples(shape: ElementShape) throws {
        let place = try #require(Self.places[shape])
        for key in shape.descriptions {
            let line = place.replacingOccurrences(of: "@", with: "\(key.key): \(key.example)")
            let findings = DeclarationReader.read(text: line + "\n", file: "example").findings
            // One key alone: the rest of the file, and what it refers to, are not there.
            let others = findings.filter { $0.rule != "format.missing" && $0.rule != "format.reference" }
            #expect(others.isEmpty, "\(line): \(others.map(\.message.en))")
        }
    }

    @Test("a choice names each of its words once, in both languages")
    func choices() {
        for key in ElementShape.allCases.flatMap(\.descriptions) {
            guard case .choice(let choices) = key.type else { continue }
            #expect(Set(choices.map(\.word)).count == choices.count)
            #expect(choices.allSatisfy { !$0.meaning.nl.isEmpty && !$0.meaning.en.isEmpty })
            if case .value(let standard) = key.defaultValue { #expect(choices.map(\.word).contains(standard)) }
        }
    }
}
