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
    /// Requests of which a mail has not left: given up, or waiting longer than mail does.
    var undelivered: Set<DataRequest.ID> = []
    /// Mails that were given up.
    var deadEffects = 0
    /// When the mail with the answer to a request left; nil while it has not. A request without one is not here.
    var answersLeft: [DataRequest.ID: CalendarDate?] = [:]
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
    /// When the log was read as a whole.
    var auditedAt: Instant?
    /// What is wrong with the log, and when that was found; nil when it holds.
    var damagedLog: LogAuditResult?

    /// The declaration in force.
    var declaration: Declaration { versions.current }

    /// Months that a late answer stays visible.
    static let monthsBack = 12
    /// Most mails that have not left that are read; more is as bad.
    private static let undeliveredLimit = 1_000
    /// Hours after which a mail that waits is noticed.
    private static let waitingHours = 1

    /// Loads the facts in one read, so that they fit each other.
    static func load(from office: Office, audit: LogAuditResult) async throws -> Facts {
        let environment = office.environment
        let now = environment.now
        let today = AmsterdamTime.date(of: now)
        let versions = office.versions
        return try await office.vault.read { transaction in
            var facts = Facts(now: now, today: today, versions: versions)
            facts.requests = try requests(in: transaction, today: today)
            facts.note(try transaction.undeliveredEffects(limit: undeliveredLimit))
            let since = now.adding(hours: -24 * 366 * 2)
            facts.answersLeft = try transaction.answersLeft(writtenSince: since).mapValues { at in
                at.map { AmsterdamTime.date(of: $0) }
            }
            for result in try transaction.selfTests() {
                guard let mechanism = Mechanism(rawValue: result.mechanism) else { continue }
                facts.selfTests[mechanism] = result
            }
            facts.standings = try office.standings(in: transaction, today: today)
            facts.people = try transaction.countPeople()
            facts.restrictions = try transaction.restrictionsInForce().values.reduce(0, +)
            facts.publishedVersions = try transaction.versions().count
            facts.loggedEntries = try transaction.head()?.frontier.size ?? 0
            facts.auditedAt = audit.at
            facts.damagedLog = audit.fault == nil ? nil : audit
            return facts
        }
    }

    /// Takes up what has not left. A letter of extension that waits that long takes no time.
    private mutating func note(_ effects: [OutboxEffect]) {
        let stuck = effects.filter { effect in
            effect.state == .dead || effect.outcome != nil || effect.madeAt.adding(hours: Self.waitingHours) < now
        }
        undelivered = Set(stuck.compactMap(\.request))
        deadEffects = stuck.count { $0.state == .dead }
        let notExtended = Set(stuck.filter { $0.meaning == .extension }.compactMap(\.request))
        for place in requests.indices where notExtended.contains(requests[place].id) {
            requests[place].extendedOn = nil
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
