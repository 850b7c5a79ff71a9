import Declarations
import Foundation
import Testing

/// One mistake in the minimal sample, and what must be said about it.
struct Mistake: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let rule: String
    let line: Int
    let column: Int
    let path: String
    /// A piece of the English message, or of the Dutch one.
    var says = ""
    var testDescription: String { "\(new.prefix(50)) (\(rule))" }

    static let all: [Mistake] = [
        Mistake(
            old: "gestand: 1", new: "gestand: 2", rule: "format.version", line: 2, column: 10, path: "gestand",
            says: "`gestand: 1`"),
        Mistake(
            old: "gestand: 1\n", new: "", rule: "format.missing", line: 1, column: 1, path: "gestand", says: "Add it"),
        Mistake(
            old: "    retention: pickup", new: "    retenion: pickup", rule: "format.unknown-key", line: 28, column: 5,
            path: "purposes.order.retenion", says: "bedoelde u `retention`?"),
        Mistake(
            old: "purposes:", new: "purposse:", rule: "format.unknown-key", line: 21, column: 1, path: "purposse",
            says: "did you mean `purposes`?"),
        Mistake(
            old: "basis: contract", new: "basis: contrect", rule: "format.value", line: 25, column: 12,
            path: "purposes.order.basis",
            says: "did you mean `contract`? Choose from: `consent`, `contract`, `legal-obligation`"),
        Mistake(
            old: "basis: contract", new: "basis: because", rule: "format.value", line: 25, column: 12,
            path: "purposes.order.basis", says: "Kies uit: `consent`"),
        Mistake(
            old: "people: customer", new: "people: [customr]", rule: "format.reference", line: 24, column: 14,
            path: "purposes.order.people[0]", says: "did you mean `customer`?"),
        Mistake(
            old: "sources: person", new: "sources: [persn]", rule: "format.reference", line: 27, column: 15,
            path: "purposes.order.sources[0]", says: "did you mean `person`?"),
        Mistake(
            old: "retention: pickup", new: "retention: {default: pikup}", rule: "format.reference", line: 28,
            column: 26, path: "purposes.order.retention.default", says: "`pickup`"),
        Mistake(
            old: "retention: pickup", new: "retention: {default: pickup, nam: pickup}", rule: "format.reference",
            line: 28, column: 34, path: "purposes.order.retention.nam", says: "`name`"),
        Mistake(
            old: "basis: contract", new: "roles: [sales]\n    basis: contract", rule: "format.reference", line: 25,
            column: 13, path: "purposes.order.roles[0]", says: "not declared under `roles`"),
        Mistake(
            old: "basis: contract", new: "per: ordr\n    basis: contract", rule: "format.reference", line: 25,
            column: 10, path: "purposes.order.per", says: "`order`"),
        Mistake(
            old: "basis: contract", new: "recipients: [x]\n    basis: contract", rule: "format.reference", line: 25,
            column: 18, path: "purposes.order.recipients[0]"),
        Mistake(
            old: "basis: contract", new: "consent: x\n    basis: contract", rule: "format.reference", line: 25,
            column: 14, path: "purposes.order.consent"),
        Mistake(
            old: "data: [name, email], events", new: "data: [name, emial], events", rule: "format.reference", line: 20,
            column: 40, path: "records.order.data[1]", says: "`email`"),
        Mistake(
            old: "events: [", new: "held-in: [cellar], events: [", rule: "format.reference", line: 20, column: 58,
            path: "records.order.held-in[0]"),
        Mistake(
            old: "after: order.collected-by-customer", new: "after: order.colected-by-customer",
            rule: "format.reference", line: 30, column: 19, path: "retention.pickup.after",
            says: "`order.collected-by-customer`"),
        Mistake(
            old: "after: order.collected-by-customer", new: "after: [ordre.collected]", rule: "format.reference",
            line: 30, column: 20, path: "retention.pickup.after[0]", says: "`order`"),
        Mistake(
            old: "after: order.collected-by-customer", new: "after: later", rule: "format.value", line: 30, column: 19,
            path: "retention.pickup.after", says: "`agreement.ended`"),
        Mistake(
            old: "keep: P30D", new: "keep: 30 days", rule: "format.value", line: 30, column: 54,
            path: "retention.pickup.keep", says: "`P30D`"),
        Mistake(
            old: ", keep: P30D", new: "", rule: "format.missing", line: 30, column: 3, path: "retention.pickup.keep"),
        Mistake(
            old: "effective: 2026-01-05", new: "effective: januari 2020", rule: "format.value", line: 13, column: 14,
            path: "statement.effective", says: "`2026-03-05`"),
        Mistake(
            old: "effective: 2026-01-05", new: "effective: 2026-02-30", rule: "format.value", line: 13, column: 14,
            path: "statement.effective"),
        Mistake(
            old: "effective: 2026-01-05", new: "effective: 2026-13", rule: "format.value", line: 13, column: 14,
            path: "statement.effective"),
        Mistake(
            old: "version: 1", new: "version: one", rule: "format.value", line: 12, column: 12,
            path: "statement.version", says: "whole number"),
        Mistake(
            old: "version: 1", new: "version: 0", rule: "format.value", line: 12, column: 12, path: "statement.version"),
        Mistake(
            old: "id: buurtbakker", new: "id: desk", rule: "format.id", line: 4, column: 3, path: "organisation.id",
            says: "webadres"),
        Mistake(
            old: "id: buurtbakker", new: "id: Bakker", rule: "format.id", line: 4, column: 3, path: "organisation.id",
            says: "lower-case"),
        Mistake(
            old: "  order:\n    title", new: "  gestand.order:\n    title", rule: "format.id", line: 22, column: 3,
            path: "purposes.gestand.order", says: "built-in"),
        Mistake(
            old: "  order:\n    title", new: "  request:\n    title", rule: "format.id", line: 22, column: 3,
            path: "purposes.request", says: "web address"),
        Mistake(
            old: "rights:", new: "sources: {person: {name: Iemand}}\nrights:", rule: "format.id", line: 31, column: 11,
            path: "sources.person", says: "always exists"),
        Mistake(
            old: "kvk: 01234567", new: "kvk: 1234567", rule: "format.value", line: 8, column: 23,
            path: "organisation.registration.kvk", says: "acht cijfers"),
        Mistake(
            old: "info@buurtbakker.example", new: "info at bakker", rule: "format.value", line: 9, column: 20,
            path: "organisation.contact.email"),
        Mistake(
            old: "contact: {", new: "contact: {web: http://bakker.example, ", rule: "format.value", line: 9, column: 18,
            path: "organisation.contact.web", says: "https://"),
        Mistake(
            old: "contact: {", new: "address: {street: A, postcode: 0123 AB, city: B}\n  contact: {",
            rule: "format.value", line: 9, column: 34, path: "organisation.address.postcode", says: "1234 AB"),
        Mistake(
            old: "contact: {", new: "address: {street: A, postcode: X, city: B, country: nl}\n  contact: {",
            rule: "format.value", line: 9, column: 55, path: "organisation.address.country"),
        Mistake(
            old: "organisation:", new: "organisation: [a]\nstatement2:", rule: "format.shape", line: 3, column: 15,
            path: "organisation", says: "key: value"),
        Mistake(
            old: "data: [name, email]\n    sources", new: "data: {name: }\n    sources", rule: "format.shape", line: 26,
            column: 11, path: "purposes.order.data", says: "[a, b]"),
        Mistake(
            old: "label: Naam", new: "label: [Naam]", rule: "format.shape", line: 17, column: 17,
            path: "data.name.label", says: "{nl: …, en: …}"),
        Mistake(
            old: "label: Naam", new: "label: {nl: Naam, fr: Nom}", rule: "format.unknown-key", line: 17, column: 28,
            path: "data.name.label.fr"),
        Mistake(
            old: "identifies: true", new: "identifies: ja", rule: "format.value", line: 18, column: 56,
            path: "data.email.identifies", says: "`true`, `false`"),
        Mistake(
            old: "{label: Naam}", new: "{type: text}", rule: "format.missing", line: 17, column: 3,
            path: "data.name.label"),
        Mistake(
            old: "data: [name, email]\n    sources", new: "data: [name, name]\n    sources", rule: "format.duplicate",
            line: 26, column: 18, path: "purposes.order.data[1]"),
        Mistake(
            old: "basis: contract", new: "clauses: [L_12]\n    basis: contract", rule: "format.value", line: 25,
            column: 15, path: "purposes.order.clauses[0]", says: "L-12"),
        Mistake(
            old: "version: 1", new: "version: 1\n  languages: [nl, en]\n  scope: {nl: Alles}", rule: "format.language",
            line: 14, column: 3, path: "statement.scope.en", says: "Engelse"),
        Mistake(
            old: "people:\n", new: "never: [marketing, marketin]\npeople:\n", rule: "format.value", line: 14,
            column: 20, path: "never[1]", says: "`marketing`?"),
        Mistake(
            old: "people:\n", new: "never: [{marketing: , publishing: }]\npeople:\n", rule: "format.shape", line: 14,
            column: 9, path: "never[0]"),
        Mistake(
            old: "rights:\n", new: "recipients: {post: {role: processor}}\nrights:\n", rule: "format.missing", line: 31,
            column: 14, path: "recipients.post", says: "`category`"),
        Mistake(
            old: "rights:\n", new: "systems: {shop: {hosted-by: x}}\nrights:\n", rule: "format.reference", line: 31,
            column: 29, path: "systems.shop.hosted-by"),
        Mistake(
            old: "rights:\n", new: "recipients: {post: {name: P, subprocessors: [pst]}}\nrights:\n",
            rule: "format.reference", line: 31, column: 46, path: "recipients.post.subprocessors[0]", says: "`post`"),
        Mistake(
            old: "{not-required: Wij bakken brood en volgen niemand.}", new: "{not-required: Nee, name: Jan}",
            rule: "format.value", line: 10, column: 54, path: "organisation.data-protection-officer.name"),
        Mistake(
            old: "  access:", new: "  acces:", rule: "format.unknown-key", line: 33, column: 3, path: "rights.acces",
            says: "`access`?"),
        Mistake(
            old: "{term: P4W}", new: "{means: answer}", rule: "format.missing", line: 32, column: 9,
            path: "rights.all.respond.term"),
    ]
}

@Suite("A mistake in a declaration")
struct BrokenFileTests {
    @Test("is found at its place, with what to do", arguments: Mistake.all)
    func isFound(mistake: Mistake) throws {
        let text = Sample.minimal(replacing: mistake.old, by: mistake.new)
        try #require(text != Sample.minimal)
        let reading = DeclarationReader.read(text: text, file: "broken.yaml")
        #expect(reading.read == nil)
        let all = reading.findings.map { "\($0.rule) \($0.position.line):\($0.position.column) \($0.path)" }
        let found = try #require(
            reading.findings.first { $0.rule == mistake.rule && $0.path == mistake.path }, "found only \(all)")
        #expect(found.position == SourcePosition(line: mistake.line, column: mistake.column))
        #expect(found.severity == .error)
        #expect(!found.message.nl.isEmpty && found.message.nl != found.message.en)
        if !mistake.says.isEmpty {
            #expect((found.message.nl + "\n" + found.message.en).contains(mistake.says))
        }
    }

    @Test("does not hide the others: all are found at once, in the order of the file") func allAtOnce() {
        let text = Sample.minimal
            .replacingOccurrences(of: "retention: pickup", with: "retenion: pickup")
            .replacingOccurrences(of: "kvk: 01234567", with: "kvk: 12")
            .replacingOccurrences(of: "basis: contract", with: "basis: whim")
            .replacingOccurrences(of: "keep: P30D", with: "keep: long")
        let findings = DeclarationReader.read(text: text, file: "broken.yaml").findings
        #expect(
            findings.map(\.path) == [
                "organisation.registration.kvk", "purposes.order.basis", "purposes.order.retenion",
                "retention.pickup.keep",
            ])
        #expect(findings.map(\.position.line) == [8, 25, 28, 30])
    }

    @Test(
        "that only a rule of law forbids leaves the declaration readable",
        arguments: [
            ("  name: De Buurtbakker\n", ""), ("    basis: contract\n", ""),
            ("data: [name, email]\n    sources", "data: [nme]\n    sources"),
            ("    retention: pickup\n", ""), ("after: order.collected-by-customer, ", ""), ("  access:\n", ""),
        ])
    func leavesLawToTheRules(old: String, new: String) throws {
        let text = Sample.minimal(replacing: old, by: new)
        try #require(text != Sample.minimal)
        #expect(DeclarationReader.read(text: text, file: "law.yaml").read != nil)
    }
}
