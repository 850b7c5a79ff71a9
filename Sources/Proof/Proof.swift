import Declarations
import Ledger
import Rules

/// Every promise of an organisation with its verdict at a moment.
public struct Proof: Sendable, Hashable {
    /// Whose promises.
    public let organisation: Organisation.ID
    /// The moment of the verdicts.
    public let at: Instant
    /// The promises, in the order of the statement.
    public let promises: [ProvenPromise]
    /// The first thing that is wrong with the log; nil when it holds.
    public let damagedLog: AuditFault?

    /// A proof.
    public init(
        organisation: Organisation.ID, at: Instant, promises: [ProvenPromise], damagedLog: AuditFault? = nil
    ) {
        self.organisation = organisation
        self.at = at
        self.promises = promises
        self.damagedLog = damagedLog
    }

    /// Every sentence of the organisation's own statement, in natural order, each as good as its worst promise.
    public var clauses: [ProvenClause] {
        var byClause: [ClauseID: [ProvenPromise]] = [:]
        for proven in promises {
            for clause in Set(proven.promise.clauses) { byClause[clause, default: []].append(proven) }
        }
        return byClause.map { ProvenClause(id: $0.key, promises: $0.value) }.sorted { $0.place < $1.place }
    }

    /// Most promises that are put first: more than a person does in a week helps nobody.
    public static let attentionLimit = 5

    /// What needs someone this week: broken first, then at risk, then unproven where someone can do something.
    ///
    /// Promises that rest on the same work are one line, because doing it mends them all. What a person has to show
    /// again is work of its own each time.
    public var needingAttention: [ProvenPromise] {
        var seen: Set<Work> = []
        let wanted = promises.filter { $0.verdict > .unproven || ($0.verdict == .unproven && $0.evidence.isActionable) }
        let ordered = [Verdict.broken, .atRisk, .unproven].flatMap { verdict in wanted.filter { $0.verdict == verdict }
        }
        let first = ordered.filter { proven in
            let isShownAgain = proven.promise.kind == .attested && proven.verdict > .unproven
            return seen.insert(
                Work(
                    mechanism: proven.promise.mechanism, right: proven.promise.right,
                    element: isShownAgain ? proven.promise.element : nil)
            ).inserted
        }
        return Array(first.prefix(Self.attentionLimit))
    }

    private struct Work: Hashable {
        let mechanism: Mechanism
        let right: Right?
        let element: String?
    }
}

/// A promise with its verdict and what that rests on.
public struct ProvenPromise: Sendable, Hashable, Identifiable {
    /// What is promised.
    public let promise: Promise
    /// Whether it is kept.
    public let verdict: Verdict
    /// Why.
    public let evidence: Evidence

    /// A promise with its verdict.
    public init(promise: Promise, verdict: Verdict, evidence: Evidence) {
        self.promise = promise
        self.verdict = verdict
        self.evidence = evidence
    }

    /// The promise's own id.
    public var id: Promise.ID { promise.id }
}

/// A sentence of the organisation's own statement with the promises that keep it.
public struct ProvenClause: Sendable, Hashable, Identifiable {
    /// Which sentence, such as `L-12`.
    public let id: ClauseID
    /// The promises it rests on; at least one.
    public let promises: [ProvenPromise]

    /// The verdict of its worst promise.
    public var verdict: Verdict { promises.map(\.verdict).max() ?? .unproven }

    /// Where people expect it: `L-9` before `L-10`.
    fileprivate var place: (String, Int, String) {
        let text = id.rawValue
        let digits = String(text.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
        return (String(text.dropLast(digits.count)), Int(digits) ?? 0, text)
    }
}
