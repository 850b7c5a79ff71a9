import Declarations
import Rules

/// Judges what only people can show: by the evidence that was recorded, and until when it counts.
struct AttestedVerdict {
    private let standings: [EvidenceStanding]
    private let facts: Facts

    /// The verdict over a promise: of everything that has to be shown for its element.
    init(_ facts: Facts, _ promise: Promise) {
        self.facts = facts
        // What the officer agrees to is every weighing, whatever purpose it is about.
        let isOfAll = promise.element == "procedures.\(Procedure.Kind.officer.rawValue)"
        standings = facts.standings.filter {
            (isOfAll || $0.duty.path == promise.element) && Self.mechanism(of: $0.id.kind) == promise.mechanism
        }
    }

    private static func mechanism(of kind: EvidenceKind) -> Mechanism {
        switch kind {
        case .attestation: .attestation
        case .measure: .measureRegister
        case .assessment: .assessment
        case .agreement: .processorAgreement
        }
    }

    /// The verdict with its figures: as good as the worst of what has to be shown, and unproven when nothing is asked.
    var judgement: Judgement {
        let verdict = standings.map(\.verdict).max() ?? .unproven
        return Judgement(
            verdict: verdict,
            evidence: Evidence(
                sentence: AttestedTexts.sentence(standings, verdict: verdict), figures: figures,
                checkedAt: facts.now, isActionable: verdict != .kept))
    }

    private var figures: [Figure] {
        var figures = [
            Figure(AttestedTexts.asked, standings.count),
            Figure(AttestedTexts.shown, standings.count(where: \.isShown)),
        ]
        let lapsed = standings.count { $0.state == .lapsed }
        if lapsed > 0 { figures.append(Figure(AttestedTexts.lapsed, lapsed)) }
        if let oldest = standings.compactMap({ $0.item?.givenOn }).min() {
            figures.append(Figure(AttestedTexts.oldest, DateTexts.plain(oldest)))
        }
        if let first = standings.compactMap(\.lapsesOn).min() {
            figures.append(Figure(AttestedTexts.firstEnd, DateTexts.plain(first)))
        }
        for standing in standings where !standing.duty.wantedElements.isEmpty {
            let wanted = standing.duty.wantedElements.count
            let there = standing.item.map { item in item.elements.count } ?? 0
            figures.append(Figure(AttestedTexts.elements, Bilingual(same: "\(there)/\(wanted)")))
        }
        return figures
    }
}

extension EvidenceStanding {
    /// Whether it is shown today, completely.
    var isShown: Bool { state == .shown || state == .lapsing }
}
