import Foundation
import Testing

@Suite("The due command gives the worked examples")
struct DueTests {
    struct Vectors: Decodable {
        let deadlines: [Deadline]
    }

    struct Deadline: Decodable {
        let id: String
        let receipt: String
        let promiseDays: Int?
        let pausedDays: Int
        let extended: Bool
        let nominal: String
        let legalLatest: String
        let promiseDue: String?
        let binding: String
        let steerTo: String
    }

    struct Answer: Decodable {
        let receipt: String
        let nominal: String
        let legalLatest: String
        let promiseDue: String?
        let binding: String
        let steerTo: String
        let explanation: [String: String]
    }

    static func answers(_ arguments: [String]) throws -> [Answer] {
        let outcome = try Program.run(["due"] + arguments + ["--format", "json"])
        #expect(outcome.code == 0, "\(outcome.err)")
        #expect(outcome.err.isEmpty)
        return try outcome.out.split(separator: "\n").map { try JSONDecoder().decode(Answer.self, from: Data($0.utf8)) }
    }

    @Test("every worked example without a pause comes out as JSON")
    func vectors() throws {
        let file = URL(fileURLWithPath: "\(Program.repository)/Tests/Fixtures/vectors.json")
        let vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file)).deadlines
            .filter { $0.pausedDays == 0 }
        #expect(vectors.count > 20)
        for vector in vectors {
            let term = vector.promiseDays.map { ["--term", "P\($0)D"] } ?? []
            let answers = try Self.answers([vector.receipt] + term + (vector.extended ? ["--extended"] : []))
            #expect(answers.count == 1, "\(vector.id)")
            guard let answer = answers.first else { continue }
            #expect(answer.receipt == vector.receipt, "\(vector.id)")
            #expect(answer.nominal == vector.nominal, "\(vector.id)")
            #expect(answer.legalLatest == vector.legalLatest, "\(vector.id)")
            #expect(answer.promiseDue == vector.promiseDue, "\(vector.id)")
            #expect(answer.binding == vector.binding, "\(vector.id)")
            #expect(answer.steerTo == vector.steerTo, "\(vector.id)")
        }
    }

    @Test("several days give a line each, and the strictest of several terms counts")
    func several() throws {
        let answers = try Self.answers(["2026-03-05", "2026-03-10", "--term", "P1M", "--term", "P30D"])
        #expect(answers.map(\.receipt) == ["2026-03-05", "2026-03-10"])
        #expect(answers.map(\.promiseDue) == ["2026-04-04", "2026-04-09"])
        #expect(answers.allSatisfy { $0.explanation["nl"]?.isEmpty == false && $0.explanation["en"]?.isEmpty == false })
    }

    @Test("a pause that was asked in time moves the day")
    func paused() throws {
        let answers = try Self.answers(["2026-06-01", "--paused", "2026-06-02/2026-06-12"])
        #expect(answers.map(\.nominal) == ["2026-07-11"])
    }

    @Test("without a promise the key is there, and null")
    func noPromise() throws {
        let outcome = try Program.run(["due", "2026-03-05", "--format", "json"])
        #expect(outcome.out.contains("\"promiseDue\":null"))
        #expect(outcome.out.hasPrefix("{\"receipt\":\"2026-03-05\",\"nominal\":\"2026-04-05\","))
    }
}
