import Declarations
import Processing
import Rules
import Vault

/// Fills one organisation with made-up people and their history, moment by moment.
struct DemoSeed {
    let office: Office
    let clock: DemoClock
    let mailbox: DemoMailbox
    let today: CalendarDate
    /// When the house began; what is older was known before, and is brought in then.
    let begun: Instant
    var dice: Dice

    /// A person as they were put in, for what happens to them later.
    struct Resident: Sendable {
        var person: Person.ID
        var made: MadeUpPerson
        var capacity: PersonKind.ID
        var records: [Record]
        /// The day their mail address came in first; nil when there is none.
        var emailSince: CalendarDate?
    }

    /// A stored record.
    struct Record: Sendable {
        var id: HeldRecord.ID
        var kind: RecordKind.ID
        var fields: Set<DataCategory.ID>
        var on: CalendarDate
    }

    /// An organisation's seed: always the same, and another one for each.
    static func dice(for organisation: Organisation.ID) -> Dice {
        Dice(seed: organisation.rawValue.utf8.reduce(20_191_015) { $0 &* 31 &+ UInt64($1) })
    }

    /// A working hour of a day.
    mutating func moment(on date: CalendarDate) -> Instant {
        AmsterdamTime.instant(on: date, hour: dice.number(9...16), minute: dice.number(0...59))
    }

    /// Adds people, each in a capacity that the declaration knows; most are customers.
    mutating func addPeople(_ count: Int, by employee: Actor) async throws -> [Resident] {
        var residents: [Resident] = []
        let capacities = office.declaration.people.map(\.id).flatMap { capacity in
            Array(repeating: capacity, count: Self.share(of: capacity))
        }
        for number in 1...count {
            // The first of each kind is certain, so that no kind is empty.
            let certain = number <= office.declaration.people.count ? office.declaration.people[number - 1].id : nil
            guard let capacity = certain ?? dice.pick(capacities) else { continue }
            let made = MadeUpPerson(number: number, dice: &dice)
            if let resident = try await add(made, as: capacity, by: employee) { residents.append(resident) }
        }
        return residents
    }

    private static func share(of capacity: PersonKind.ID) -> Int {
        switch capacity.rawValue {
        case "customer": 16
        case "enquirer", "applicant", "prospect": 3
        default: 1
        }
    }

    private mutating func add(
        _ made: MadeUpPerson, as capacity: PersonKind.ID, by employee: Actor
    ) async throws -> Resident? {
        let records = MadeUpRecords(
            declaration: office.declaration, capacity: capacity, person: made, today: today)
        var resident: Resident?
        for dated in records.make(dice: &dice) {
            var record = dated.record
            let id: HeldRecord.ID = office.environment.entropy.id()
            record.id = id
            let collectedAt = moment(on: dated.on)
            clock.hold(at: max(collectedAt, begun.adding(minutes: 30)))
            if let known = resident {
                _ = try await office.addRecord(
                    record, to: known.person, as: capacity, channel: .web, language: .nl, by: employee,
                    collectedAt: collectedAt)
            } else {
                let person = try await office.addPerson(
                    as: capacity, records: [record], channel: .web, language: .nl, by: employee,
                    collectedAt: collectedAt)
                resident = Resident(person: person, made: made, capacity: capacity, records: [])
            }
            resident?.records.append(
                Record(id: id, kind: record.kind, fields: Set(record.values.keys), on: dated.on))
            let hasEmail = office.declaration.data.contains {
                $0.type == .email && $0.identifies && record.values[$0.id] != nil
            }
            if hasEmail, resident?.emailSince == nil { resident?.emailSince = dated.on }
        }
        return resident
    }
}
