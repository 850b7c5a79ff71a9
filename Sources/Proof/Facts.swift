import Declarations
import Processing
import Rules
import Vault

/// Everything the verdicts are computed from, of one moment.
struct Facts: Sendable {
    /// The moment.
    var now: Instant
    /// Its date in Amsterdam.
    var today: CalendarDate
    /// What is declared, all versions.
    var versions: DeclarationVersions
    /// Open requests, and those that were received or answered in the last twelve months.
    var requests: [StoredRequest] = []
    /// Requests of which a mail was given up.
    var undelivered: Set<DataRequest.ID> = []
    /// Mails that were given up.
    var deadEffects = 0
    /// The last result of each mechanism's own test.
    var selfTests: [Mechanism: SelfTestResult] = [:]
    /// How everything that people must show stands today.
    var standings: [EvidenceStanding] = []
    /// Number of people.
    var people = 0
    /// Restrictions now in force.
    var restrictions = 0
    /// Published versions of the declaration.
    var publishedVersions = 0
    /// Entries of the log under the newest signed head.
    var loggedEntries = 0
    /// What is wrong with the log, and when that was found; nil when it holds.
    var damagedLog: LogAuditResult?

    /// The declaration in force.
    var declaration: Declaration { versions.current }

    /// Months that a late answer stays visible.
    static let monthsBack = 12
    /// Most dead mails that are read; more is as bad.
    private static let deadLimit = 1_000

    /// Loads the facts in one read, so that they fit each other.
    static func load(from office: Office, audit: LogAuditResult) async throws -> Facts {
        let environment = office.environment
        let now = environment.now
        let today = AmsterdamTime.date(of: now)
        let versions = office.versions
        return try await office.vault.read { transaction in
            var facts = Facts(now: now, today: today, versions: versions)
            facts.requests = try requests(in: transaction, today: today)
            let dead = try transaction.effects(in: .dead, limit: deadLimit)
            facts.undelivered = Set(dead.compactMap(\.request))
            facts.deadEffects = dead.count
            for result in try transaction.selfTests() {
                guard let mechanism = Mechanism(rawValue: result.mechanism) else { continue }
                facts.selfTests[mechanism] = result
            }
            facts.standings = try office.standings(in: transaction, today: today)
            facts.people = try transaction.countPeople()
            facts.restrictions = try transaction.restrictionsInForce().values.reduce(0, +)
            facts.publishedVersions = try transaction.versions().count
            facts.loggedEntries = try transaction.head()?.frontier.size ?? 0
            facts.damagedLog = audit.fault == nil ? nil : audit
            return facts
        }
    }

    private static func requests(
        in transaction: borrowing Transaction, today: CalendarDate
    ) throws -> [StoredRequest] {
        let since = today.adding(months: -monthsBack)
        // An extended request takes three months at most, so that a late answer of this year came in before then.
        let received = try transaction.requests(receivedSince: since.adding(months: -monthsBack))
            .filter { $0.receivedOn >= since || $0.answeredOn.map { $0 >= since } ?? false || $0.state.isOpen }
        let known = Set(received.map(\.id))
        return received + (try transaction.openRequests().filter { !known.contains($0.id) })
    }
}
