import Declarations
import Foundation
import Testing

@testable import Rules

@Suite("Law and promise are both computed, and the stricter is carried out")
struct PrecedenceTests {
    static func promises(_ example: String) throws -> [Promise] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent("Examples/\(example).yaml"), encoding: .utf8)
        let read = try #require(DeclarationReader.read(text: text, file: example).read)
        return PromiseDerivation.promises(of: read.declaration)
    }

    /// The rows of the rulebook's table *promise versus law* (9.4), each with the promise that computes it. Rows where
    /// the published sentence asked less than the law have no promise of their own: the declaration has no key to say
    /// less, and docs/evidence.md says for each where the law is carried out.
    static let rows: [(topic: String, example: String, element: String, executed: Precedence.Executed)] = [
        ("answer term I", "iv", "rights.all.respond", .stricter),
        ("answer term L", "luxigo", "rights.all.respond", .stricter),
        ("contact term A", "actief-klussenservice", "rights.all.respond", .both),
        ("answer term S", "software-supplier", "rights.all.respond", .both),
        ("restriction L", "luxigo", "rights.restriction", .promise),
        ("pending objection L", "luxigo", "rights.objection", .promise),
        ("upheld objection L", "luxigo", "procedures.objections", .promise),
        ("portability L", "luxigo", "rights.portability", .promise),
        ("stop being a client L", "luxigo", "rights.stop-use", .promise),
        ("delivery L", "luxigo", "rights.identity", .promise),
        ("refusal grounds I", "iv", "procedures.refusals", .law),
        ("objection K", "kruxs", "rights.objection", .both),
        ("rights holders K", "kruxs", "rights.all", .law),
        ("rights holders S", "software-supplier", "rights.all", .law),
        ("marketing A", "actief-klussenservice", "purposes.tips-by-email", .both),
        ("marketing I", "iv", "purposes.news", .both),
        ("applicants A", "actief-klussenservice", "retention.application", .promise),
        ("retention K, ceiling", "kruxs", "retention.ceiling", .promise),
        ("retention K, fiscal", "kruxs", "retention.fiscal", .both),
        ("retention S", "software-supplier", "retention.ceiling", .promise),
        ("retention S, legal minimum", "software-supplier", "retention.fiscal", .both),
        ("anonymised retention I", "iv", "retention.research", .promise),
        ("transfers I", "iv", "never.transfers-abroad", .promise),
        ("transfers A", "actief-klussenservice", "never.transfers-abroad", .promise),
        ("location K", "kruxs", "never.transfers-outside", .promise),
        ("order by authorities L", "luxigo", "procedures.legal-demands", .both),
        ("NDA K", "kruxs", "attestations.confidentiality", .promise),
        ("NDA I", "iv", "attestations.confidentiality", .promise),
        ("IP address L", "luxigo", "data.ip", .law),
        ("old versions L", "luxigo", "statement", .both),
        ("change notice A", "actief-klussenservice", "statement.changes", .both),
        ("change notice L", "luxigo", "statement.changes", .both),
    ]

    @Test("each topic of the table names law, promise and which is carried out", arguments: rows.indices)
    func computed(index: Int) throws {
        let row = Self.rows[index]
        let promises = try Self.promises(row.example).filter { $0.element == row.element }
        let precedence = try #require(promises.compactMap(\.precedence).first, "\(row.topic)")
        #expect(precedence.executed == row.executed, "\(row.topic)")
        #expect(precedence.law.nl != precedence.law.en && precedence.law != precedence.promise, "\(row.topic)")
    }

    @Test("Kruxs promised no term, so the month of the law holds and nothing stands beside it")
    func noPromise() throws {
        let respond = try #require(try Self.promises("kruxs").first { $0.element == "rights.all.respond" })
        #expect(respond.precedence == nil)
        #expect(respond.text.en.contains("as the law requires"))
    }

    /// A month is 28 to 31 days: what is shorter is a promise. Days off move it by five at most: longer is the
    /// law, between it depends.
    static let terms: [(term: Period, executed: Precedence.Executed)] = [
        (Period(days: 1), .promise), (Period(weeks: 3), .promise), (Period(days: 27), .promise),
        (Period(weeks: 4), .stricter), (Period(days: 28), .stricter), (Period(days: 31), .stricter),
        (Period(days: 32), .stricter), (Period(days: 34), .stricter), (Period(weeks: 5), .law),
        (Period(months: 1), .both), (Period(months: 2), .law),
        (Period(months: 1, days: 1), .law), (Period(years: 1), .law),
    ]

    @Test("of a promised term and the law's month the earlier one", arguments: terms.indices)
    func term(index: Int) throws {
        let row = Self.terms[index]
        var promise = ResponsePromise(term: row.term)
        promise.means = .answer
        #expect(Precedence.term(promise)?.executed == row.executed, "\(row.term)")
    }
}
