import Declarations
import Foundation
import Processing
import Rules
import Site
import Vault

/// What a demonstration is made from.
public struct DemoPlan: Sendable {
    /// The folder it lives in.
    public var folder: DemoFolder
    /// The folder with the declarations of the example organisations.
    public var examples: String
    /// Whether it is made anew.
    public var isFresh: Bool
    /// The address of its pages; no slash at the end.
    public var baseAddress: String
    /// The clock of the machine.
    public var clock: @Sendable () -> Instant
    /// Where keys and ids come from.
    public var entropy: Entropy
    /// The database that the data go to; nil is the folder. Key, clock and mailbox are in the folder either way.
    public var database: PostgresAddress?

    /// A plan.
    public init(
        folder: DemoFolder, examples: String, isFresh: Bool, baseAddress: String,
        clock: @escaping @Sendable () -> Instant, entropy: Entropy = .system, database: PostgresAddress? = nil
    ) {
        self.database = database
        self.folder = folder
        self.examples = examples
        self.isFresh = isFresh
        self.baseAddress = baseAddress
        self.clock = clock
        self.entropy = entropy
    }
}

/// A demonstration at work: example organisations with made-up people, a clock that moves, mail that stays here.
public struct DemoHouse: Sendable {
    /// The folder it lives in.
    public let folder: DemoFolder
    /// Its clock.
    public let clock: DemoClock
    /// Its mailbox, over which all mail goes.
    public let mailbox: DemoMailbox
    /// Its organisations.
    public let offices: Offices
    /// Its world.
    public let environment: Processing.Environment
    /// Who can sign in.
    public let accounts: [DemoAccount]
    /// Whether it was there already.
    public let isContinued: Bool
    /// Held as long as the demonstration runs.
    private let lock: DemoLock

    /// People in the organisation that shows everything.
    static let peopleOfFirst = 40
    /// People in each other organisation.
    static let peopleOfOthers = 10
    /// The organisation that shows everything.
    static let first: Organisation.ID = "luxigo"

    /// Makes a demonstration, or goes on with the one in the folder.
    ///
    /// - Parameter progress: told what is being made, for people who wait.
    /// - Throws: `DemoRefusal`; other errors mean that the folder is damaged or full.
    public static func open(
        _ plan: DemoPlan, progress: @Sendable (Bilingual) -> Void
    ) async throws -> DemoHouse {
        let folder = plan.folder
        let lock = try folder.lock()
        let place = plan.database.map { StoragePlace.postgres($0) } ?? .folder(folder.data)
        let mark = try await prepare(plan, place: place)
        let clock = DemoClock(file: folder.clock, real: plan.clock)
        let mailbox = DemoMailbox(file: folder.mails, clock: clock, baseAddress: plan.baseAddress)
        let environment = Processing.Environment(
            clock: { clock.now }, entropy: plan.entropy, baseAddress: plan.baseAddress)
        let installation = try Installation(
            at: place, root: try folder.key(entropy: plan.entropy), entropy: plan.entropy)
        let offices = Offices(installation: installation, environment: environment)
        if let mark {
            try await offices.openAll()
            return DemoHouse(
                folder: folder, clock: clock, mailbox: mailbox, offices: offices, environment: environment,
                accounts: mark.accounts, isContinued: true, lock: lock)
        }
        let accounts = try await fill(
            offices, from: DemoExamples.read(plan.examples), clock: clock, mailbox: mailbox, progress: progress)
        try folder.write(
            DemoFolder.Mark(isComplete: true, accounts: accounts, database: plan.database?.shown))
        return DemoHouse(
            folder: folder, clock: clock, mailbox: mailbox, offices: offices, environment: environment,
            accounts: accounts, isContinued: false, lock: lock)
    }

    /// Makes the folder ready, and the database when there is one: what an earlier demonstration of this folder put
    /// there goes when it is not to go on.
    private static func prepare(_ plan: DemoPlan, place: StoragePlace) async throws -> DemoFolder.Mark? {
        guard let database = plan.database else { return try plan.folder.prepare(fresh: plan.isFresh, database: nil) }
        if let mark = plan.folder.mark, plan.isFresh || !mark.isComplete {
            let key = try plan.folder.key(entropy: plan.entropy)
            let installation = try Installation(at: place, root: key, entropy: plan.entropy)
            for organisation in try await installation.organisations() {
                try await installation.remove(organisation, now: plan.clock())
            }
        }
        let mark = try plan.folder.prepare(fresh: plan.isFresh, database: database.shown)
        if mark == nil {
            let key = try plan.folder.key(entropy: plan.entropy)
            guard try await Installation(at: place, root: key).organisations().isEmpty else {
                throw DemoRefusal.foreignDatabase
            }
        }
        return mark
    }

    /// Publishes the examples and makes their people, each organisation with dice of its own.
    private static func fill(
        _ offices: Offices, from examples: [ReadDeclaration], clock: DemoClock, mailbox: DemoMailbox,
        progress: @Sendable (Bilingual) -> Void
    ) async throws -> [DemoAccount] {
        let now = clock.now
        let today = clock.today
        defer { clock.release() }
        var accounts: [DemoAccount] = []
        for example in examples {
            let organisation = example.declaration.organisation
            let isFirst = organisation.id == first
            let count = isFirst ? peopleOfFirst : peopleOfOthers
            progress(DemoTexts.filling(organisation.name, people: count))
            let begun = AmsterdamTime.startOfDay(min(example.declaration.statement.effective, today))
            clock.hold(at: begun)
            let office = try await offices.publish(example, by: .operator(user: "demo"))
            var seed = DemoSeed(
                office: office, clock: clock, mailbox: mailbox, today: today, begun: begun,
                dice: DemoSeed.dice(for: organisation.id))
            let staff = try await seed.addStaff()
            guard let contact = staff.first, let employee = staff.dropFirst().first else { continue }
            try await seed.weigh(by: contact)
            let residents = try await seed.addPeople(count, by: employee.actor)
            try await seed.disclose(residents, by: employee)
            try await seed.lookUp(residents, by: employee)
            try await seed.makeRequests(
                isFirst ? DemoSeed.everyState : DemoSeed.few, of: residents, by: contact, now: now)
            try await seed.showEvidence(by: contact, now: now)
            if isFirst {
                let published = AmsterdamTime.startOfDay(today.adding(days: -DemoNextVersion.daysAgo))
                clock.hold(at: published.adding(hours: 10))
                let next = try DemoNextVersion.make(of: example, effective: clock.today)
                _ = try await offices.publish(next, isConfirmed: true, by: .operator(user: "demo"))
            }
            accounts += staff
        }
        return accounts
    }

    /// Runs the jobs of this demonstration; mail goes into its mailbox.
    public func runner() throws -> JobRunner {
        JobRunner(
            offices: offices, transport: mailbox, sender: try MailAddress(DemoMailbox.sender),
            holder: "demo-\(Entropy.system.secret())")
    }
}
