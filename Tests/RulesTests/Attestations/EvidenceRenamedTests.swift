import Declarations
import Rules
import Testing

@Suite("What was shown under an earlier id still counts")
struct EvidenceRenamedTests {
    /// The next version, in which an attestation, a measure, a recipient and a purpose have another id.
    private static func renamed() throws -> Declaration {
        try RichVersion.make(
            [
                ("  confidentiality:\n    clause", "  silence:\n    clause"), ("was: secrecy", "was: confidentiality"),
                ("  tls:\n", "  secure-line:\n"), ("was: https", "was: tls"),
                ("  carrier:\n    name", "  parcels:\n    name"), ("was: courier", "was: carrier"),
                ("[carrier", "[parcels"),
                ("  groups:\n    title", "  clusters:\n    was: groups\n    title"),
            ], version: 4)
    }

    @Test("by attestation, measure, recipient and weighing: every duty stands as it stood, and nothing waits")
    func standings() throws {
        let first = try RichVersion.make()
        let versions = DeclarationVersions(current: try Self.renamed(), earlier: [first])
        let today = try #require(CalendarDate("2026-03-10"))
        let items = EvidenceDuties.all(of: first, staff: ["a"]).map { duty in
            var item = EvidenceItem(
                id: Identifier("\(duty.id.kind).\(duty.id.element)"), duty: duty.id, givenOn: today,
                recordedBy: "staff:contact", recordedAt: Instant(milliseconds: 0))
            item.officerOn = today
            item.elements = duty.wantedElements
            return item
        }
        let duties = EvidenceDuties.all(of: versions.current, staff: ["a"], earlier: versions.earlier)
        #expect(duties.count == items.count)
        #expect(Set(duties.map(\.id.element)).isSuperset(of: ["silence", "secure-line", "parcels", "clusters.impact"]))
        let counting = items.map { $0.renamed(by: versions.renames) }
        for duty in duties {
            let standing = EvidenceStanding(duty, items: counting, today: today)
            #expect(standing.item != nil && standing.state != .missing, "\(duty.id)")
        }
        #expect(EvidenceDuties.all(of: versions.current, staff: []).allSatisfy { !$0.id.element.hasPrefix("groups") })
        #expect(WaitingPurposes.of(versions, items: items, today: today) == [])
        #expect(WaitingPurposes.of(versions, items: [], today: today) == ["clusters"])
    }
}
