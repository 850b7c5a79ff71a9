import Declarations
import Rules
import Testing

@Suite("Retention: worked examples")
struct RetentionVectorTests {
    @Test("every worked example comes out")
    func vectors() throws {
        let vectors = try Vectors.load().retention
        #expect(vectors.count == 25)
        for vector in vectors {
            let decision = RetentionDecision.decide(
                bindings: try vector.bindings.map(binding), events: events(vector.events),
                holds: try vector.holds.map(hold), noAnonymisedRetention: vector.noAnonymisedRetention,
                today: vector.today)
            #expect(decision.keepUntil == vector.keepUntil, "\(vector.id)")
            #expect(decision.readableFor.map(\.rawValue) == vector.readableFor, "\(vector.id)")
            #expect(words(decision.outcome) == vector.outcome, "\(vector.id)")
        }
    }

    func binding(_ vector: Vectors.Binding) throws -> RetentionDecision.Binding {
        let optional = Set(vector.optional ?? [])
        return RetentionDecision.Binding(
            kind: vector.kind, purpose: vector.purpose == "-" ? nil : Purpose.ID(vector.purpose),
            title: Bilingual(same: vector.purpose),
            after: vector.anchors.filter { !optional.contains($0) }.map(event),
            andIfOpened: vector.anchors.filter { optional.contains($0) }.map(event), keep: vector.period,
            bookYear: try vector.bookYearEnd.map { try #require(BookYear(ending: $0)) },
            action: vector.action ?? .erase,
            ending: vector.endedAt.map { .init(on: $0, reason: .consentWithdrawn) })
    }

    func event(_ name: String) -> EventReference { EventReference(record: "case", event: name) }

    func events(_ vector: [String: CalendarDate?]) -> [EventReference: RetentionDecision.EventState] {
        var events: [EventReference: RetentionDecision.EventState] = [:]
        for (name, date) in vector { events[event(name)] = date.map { .happened(on: $0) } ?? .running }
        return events
    }

    func hold(_ name: String) throws -> RetentionDecision.Hold {
        switch name {
        case "LEGAL_HOLD": .legalClaim
        case "RESTRICTION": .restriction
        default: try #require(RetentionDecision.Hold(rawValue: name))
        }
    }

    func words(_ outcome: RetentionDecision.Outcome) -> String {
        switch outcome {
        case .keepOpen: "keep (open)"
        case .keep: "keep"
        case .erase: "erase"
        case .anonymise: "anonymise"
        case .blocked(by: [.legalClaim]): "blocked by LEGAL_HOLD"
        case .blocked(by: [.restriction]): "blocked by RESTRICTION"
        case .blocked(let holds): "blocked by \(holds)"
        }
    }
}
