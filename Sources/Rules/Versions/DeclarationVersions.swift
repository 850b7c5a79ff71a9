import Declarations

/// Every version of a declaration that data were collected under, and the one in force.
public struct DeclarationVersions: Sendable {
    /// The version in force.
    public let current: Declaration
    /// The ids that elements had before, and what they are called in the version in force.
    public let renames: Renames
    private let all: [Int: Declaration]
    /// The versions up to the one in force, with the ids of that one.
    private let translated: [Int: Declaration]
    private let publishedOn: [Int: CalendarDate]

    /// The versions of one organisation.
    ///
    /// - Parameter publishedOn: the Dutch dates of publication; a version that is not listed counts as published on
    ///   the day it takes effect.
    public init(current: Declaration, earlier: [Declaration] = [], publishedOn: [Int: CalendarDate] = [:]) {
        self.current = current
        self.publishedOn = publishedOn
        var all: [Int: Declaration] = [current.statement.version: current]
        for declaration in earlier { all[declaration.statement.version] = declaration }
        self.all = all
        let past = all.values.filter { $0.statement.version <= current.statement.version }
            .sorted { $0.statement.version < $1.statement.version }
        let renames = Renames(versions: past)
        self.renames = renames
        translated = renames.isEmpty ? all : all.mapValues { $0.renamed(by: renames) }
    }

    /// The newest version before the one in force, with the ids of the one in force; nil when that is the first.
    public var before: Declaration? { before(current.statement.version).map { translated($0.statement.version) } }

    /// The newest version before a number; nil when there is none.
    public func before(_ version: Int) -> Declaration? {
        numbers.last { $0 < version }.flatMap { all[$0] }
    }

    /// The versions before the one in force, oldest first, with the ids of that one.
    public var earlier: [Declaration] {
        numbers.filter { $0 < current.statement.version }.map(translated)
    }

    /// Every number, lowest first.
    public var numbers: [Int] { all.keys.sorted() }

    /// Whether a version with this number is among them.
    public func knows(_ version: Int) -> Bool { all[version] != nil }

    /// The same versions with the one in force on a day: the newest that has taken effect, or else the first.
    public func inForce(on today: CalendarDate) -> DeclarationVersions {
        let sorted = numbers.compactMap { all[$0] }
        let found = sorted.last { $0.statement.effective <= today } ?? sorted.first ?? current
        guard found.statement.version != current.statement.version else { return self }
        return DeclarationVersions(current: found, earlier: sorted, publishedOn: publishedOn)
    }

    /// The version with this number, with its own ids; the one in force when it is not known here.
    public subscript(version: Int) -> Declaration { all[version] ?? current }

    /// The version with this number, with the ids of the one in force.
    public func translated(_ version: Int) -> Declaration { translated[version] ?? current }

    /// The day on which a version was published.
    public func publication(of version: Int) -> CalendarDate {
        publishedOn[version] ?? self[version].statement.effective
    }

    /// The first day on which a version is in force: it cannot be before it was published.
    public func firstDay(of version: Int) -> CalendarDate {
        max(self[version].statement.effective, publication(of: version))
    }

    /// The last day on which a version is in force; nil while no other follows it.
    public func lastDay(of version: Int) -> CalendarDate? {
        numbers.first { $0 > version }.map { firstDay(of: $0).adding(days: -1) }
    }

    /// How people hear of a version, by what the one before it promised; nil for the first.
    public func notice(of version: Int) -> NoticeDuty? {
        before(version).map {
            NoticeDuty(
                promise: $0.statement.changes, publishedOn: publication(of: version), firstDay: firstDay(of: version))
        }
    }

    /// What governs data that were collected under a version: that version, and what later ones changed about it.
    public func governing(_ version: Int) -> GoverningVersions {
        let later = numbers.filter { $0 > version && $0 <= current.statement.version }
        return GoverningVersions(
            collected: translated(version),
            later: later.map { number in
                GoverningVersions.Later(
                    declaration: translated(number), firstDay: firstDay(of: number),
                    countsFrom: notice(of: number).map(\.countsFrom) ?? nil)
            })
    }
}
