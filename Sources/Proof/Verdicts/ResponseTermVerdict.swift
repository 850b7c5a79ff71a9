import Declarations
import Rules

/// Judges whether requests are answered in time: of one right, or of all.
struct ResponseTermVerdict {
    private let facts: Facts
    private let requests: [HandledRequest]
    private let undelivered: [String]

    /// The requests about a right; nil is about all.
    init(_ facts: Facts, right: Right?) {
        self.facts = facts
        let own = facts.requests.filter { right == nil || $0.kind == right }
        requests = own.map { HandledRequest($0, facts) }
            .sorted { ($0.due, $0.reference) < ($1.due, $1.reference) }
        undelivered = own.filter { facts.undelivered.contains($0.id) }.map(\.reference).sorted()
    }

    /// Whether nobody asked.
    var isEmpty: Bool { requests.isEmpty }

    /// The verdict with its figures.
    var judgement: Judgement {
        let (verdict, sentence) = outcome
        return Judgement(
            verdict: verdict,
            evidence: Evidence(
                sentence: sentence, figures: figures, checkedAt: facts.now,
                isActionable: verdict == .atRisk || !requests(.overdue).isEmpty || verdict == .broken))
    }

    private var outcome: (Verdict, Bilingual) {
        let (overdue, late, soon) = (requests(.overdue), requests(.answeredLate), requests(.dueSoon))
        if !overdue.isEmpty || !late.isEmpty {
            let parts = [
                overdue.isEmpty ? nil : TermEvidenceTexts.overdue(overdue.map(\.reference)),
                late.isEmpty ? nil : TermEvidenceTexts.answeredLate(late.map(\.reference)),
                undelivered.isEmpty ? nil : TermEvidenceTexts.undelivered(undelivered),
            ]
            return (.broken, EnumerationTexts.sentences(parts.compactMap { $0 }))
        }
        guard undelivered.isEmpty else { return (.atRisk, TermEvidenceTexts.undelivered(undelivered)) }
        if let first = soon.first {
            return (.atRisk, TermEvidenceTexts.dueSoon(first.reference, on: first.due, today: facts.today))
        }
        let answered = requests(.inTime).count
        guard answered > 0 else {
            let running = requests.count(where: \.isOpen)
            return (.unproven, running == 0 ? TermEvidenceTexts.noRequests : TermEvidenceTexts.onlyRunning(running))
        }
        return (.kept, TermEvidenceTexts.kept(answered: answered, oldestOpen: oldestOpenDays))
    }

    private var figures: [Figure] {
        let open = requests.filter(\.isOpen)
        var figures = [
            Figure(TermEvidenceTexts.received, requests.count),
            Figure(TermEvidenceTexts.answeredInTime, requests(.inTime).count),
            Figure(TermEvidenceTexts.late, requests(.answeredLate).count + requests(.overdue).count),
            Figure(TermEvidenceTexts.open, open.count),
        ]
        if let oldestOpenDays {
            figures.append(Figure(TermEvidenceTexts.oldest, PeriodTexts.count(days: oldestOpenDays)))
        }
        if let first = open.first {
            figures.append(
                Figure(TermEvidenceTexts.earliestDue, TermEvidenceTexts.due(first.due, today: facts.today)))
        }
        return figures
    }

    private var oldestOpenDays: Int? {
        requests.filter(\.isOpen).map(\.receivedOn).min().map { $0.days(until: facts.today) }
    }

    private func requests(_ standing: HandledRequest.Standing) -> [HandledRequest] {
        requests.filter { $0.standing == standing }
    }
}
