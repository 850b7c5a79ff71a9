import Declarations
import Testing

@testable import Rules

@Suite("How what must be shown stands on a day")
struct EvidenceStandingTests {
    static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(daysSinceEpoch: 0) }

    static func duty(_ kind: EvidenceKind = .attestation) -> EvidenceDuty {
        EvidenceDuty(kind, "thing", of: .organisation, path: "things.thing", title: Bilingual(same: "Thing"))
    }

    static func item(
        _ givenOn: String, until: String? = nil, officerOn: String? = nil, elements: [AgreementElement] = [],
        withdrawn: Bool = false, of duty: EvidenceDuty.ID = duty().id
    ) -> EvidenceItem {
        var item = EvidenceItem(
            id: Identifier(givenOn + (until ?? "")), duty: duty, givenOn: day(givenOn), recordedBy: "staff:contact",
            recordedAt: Instant(milliseconds: 0))
        item.until = until.map(day)
        item.officerOn = officerOn.map(day)
        item.elements = elements
        if withdrawn { item.withdrawal = .init(reason: .untrue, at: Instant(milliseconds: 1)) }
        return item
    }

    /// Evidence of 3 January 2026 with a period of a year: the day it turns, and the day it warns.
    static let days: [(day: String, state: EvidenceStanding.State, verdict: Verdict)] = [
        ("2026-01-02", .missing, .unproven), ("2026-01-03", .shown, .kept), ("2026-12-03", .shown, .kept),
        ("2026-12-04", .lapsing, .atRisk), ("2027-01-03", .lapsing, .atRisk), ("2027-01-04", .lapsed, .broken),
    ]

    @Test("it turns on the day, not before and not after", arguments: days.indices)
    func turns(index: Int) {
        let row = Self.days[index]
        var duty = Self.duty()
        duty.renew = Period(years: 1)
        let standing = EvidenceStanding(duty, items: [Self.item("2026-01-03")], today: Self.day(row.day))
        #expect(standing.state == row.state, "\(row.day)")
        #expect(standing.verdict == row.verdict, "\(row.day)")
        #expect(standing.lapsesOn == (row.state == .missing ? nil : Self.day("2027-01-03")))
    }

    @Test("the last day that a document holds by itself counts when it comes first")
    func ownEnd() {
        var duty = Self.duty()
        duty.renew = Period(years: 1)
        let standing = EvidenceStanding(
            duty, items: [Self.item("2026-01-03", until: "2026-03-01")], today: Self.day("2026-03-02"))
        #expect(standing.state == .lapsed)
        #expect(standing.lapsesOn == Self.day("2026-03-01"))
    }

    @Test("without a period evidence counts for ever")
    func forEver() {
        let standing = EvidenceStanding(
            Self.duty(), items: [Self.item("1990-01-01")], today: Self.day("2026-03-02"))
        #expect(standing.state == .shown)
        #expect(standing.lapsesOn == nil)
    }

    @Test("a review that passed without anything shown is overdue, and what came before counts until that day")
    func review() {
        var duty = Self.duty(.measure)
        duty.renew = Period(years: 1)
        duty.reviewOn = Self.day("2027-04-01")
        func state(_ items: [EvidenceItem], on day: String) -> EvidenceStanding.State {
            EvidenceStanding(duty, items: items, today: Self.day(day)).state
        }
        let early = Self.item("2025-01-01", of: duty.id)
        #expect(state([], on: "2027-04-01") == .missing)
        #expect(state([], on: "2027-04-02") == .lapsed)
        #expect(state([early], on: "2027-04-01") == .lapsing)
        #expect(state([early], on: "2027-04-02") == .lapsed)
        #expect(state([early, Self.item("2027-04-01", of: duty.id)], on: "2028-02-01") == .shown)
    }

    @Test("withdrawn evidence, evidence of tomorrow and evidence of something else count for nothing")
    func notCounting() {
        let other = EvidenceDuty.ID(kind: .attestation, element: "thing", subject: .staff("x"))
        let items = [
            Self.item("2026-01-03", withdrawn: true), Self.item("2026-03-03"), Self.item("2026-01-03", of: other),
        ]
        #expect(EvidenceStanding(Self.duty(), items: items, today: Self.day("2026-03-02")).state == .missing)
    }

    @Test("an agreement without all elements is broken, and names them in the order of the law")
    func lacking() {
        var duty = Self.duty(.agreement)
        duty.wantedElements = AgreementElement.allCases
        let without = AgreementElement.allCases.filter { $0 != .audits && $0 != .deletion }
        let standing = EvidenceStanding(
            duty, items: [Self.item("2026-01-03", elements: without, of: duty.id)], today: Self.day("2026-03-02"))
        #expect(standing.state == .lacking([.deletion, .audits]))
        #expect(standing.verdict == .broken)
    }

    @Test("a weighing waits for the officer, and a renewal that waits does not undo the one that was agreed to")
    func officer() {
        var duty = Self.duty(.assessment)
        duty.renew = Period(years: 1)
        duty.needsOfficer = true
        let waiting = Self.item("2026-03-01", of: duty.id)
        let agreed = Self.item("2025-06-01", officerOn: "2025-06-02", of: duty.id)
        func state(_ items: [EvidenceItem], on day: String) -> EvidenceStanding.State {
            EvidenceStanding(duty, items: items, today: Self.day(day)).state
        }
        #expect(state([waiting], on: "2026-03-02") == .awaitingOfficer)
        #expect(state([agreed, waiting], on: "2026-03-02") == .shown)
        #expect(state([agreed, waiting], on: "2026-06-02") == .awaitingOfficer)
    }
}
