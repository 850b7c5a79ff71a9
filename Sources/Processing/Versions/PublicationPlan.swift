import Declarations
import Rules
import Vault

/// What publishing a version would mean: shown first, then confirmed.
public struct PublicationPlan: Sendable {
    /// What it changes; nil for the first version of an organisation, and for one that was published already.
    public let comparison: VersionComparison?
    /// For how many people.
    public let impact: VersionImpact
    /// How they hear of it when it is published today; nil for a first version.
    public let notice: NoticeDuty?

    /// Whether somebody has to say yes.
    public var needsConfirmation: Bool { comparison?.isMaterial == true }
}

/// For how many people data that are there already are affected: figures only.
public struct VersionImpact: Sendable, Hashable {
    /// People with at least one value that something changes for.
    public let people: Int
    /// The same for each kind of person; somebody of two kinds counts in both.
    public let byKind: [PersonKind.ID: Int]

    /// Nobody, or some.
    public init(people: Int = 0, byKind: [PersonKind.ID: Int] = [:]) {
        self.people = people
        self.byKind = byKind
    }
}

extension Office {
    /// For how many people a comparison changes something about data that are there already.
    ///
    /// - Parameter version: the newer version of the comparison; only data collected under earlier ones count.
    public func impact(of comparison: VersionComparison, before version: Int) async throws -> VersionImpact {
        let touched = comparison.collected
        guard !touched.isEmpty else { return VersionImpact() }
        let renames = Renames(versions: versions.numbers.map { versions[$0] } + [comparison.new])
        let holders = try await vault.read { try $0.holders(before: version) }
        var people: Set<Person.ID> = []
        var byKind: [PersonKind.ID: Set<Person.ID>] = [:]
        for holder in holders {
            let data = CollectedData(
                capacity: renames.current(.person, holder.capacity), field: renames.current(.data, holder.field))
            guard touched.contains(data) else { continue }
            people.insert(holder.person)
            byKind[data.capacity, default: []].insert(holder.person)
        }
        return VersionImpact(people: people.count, byKind: byKind.mapValues(\.count))
    }

    /// What publishing a declaration today would mean, beside the newest published version.
    ///
    /// - Throws: `PublicationRefusal` when it cannot follow on the earlier ones.
    public func plan(_ declaration: Declaration) async throws -> PublicationPlan {
        let number = declaration.statement.version
        let published = versions.numbers.map { versions[$0] }
        guard !versions.knows(number), let newest = published.last else {
            return PublicationPlan(comparison: nil, impact: VersionImpact(), notice: nil)
        }
        try PublicationRules.check(declaration, after: published)
        let comparison = VersionComparison(from: newest, to: declaration)
        let today = environment.today
        return PublicationPlan(
            comparison: comparison, impact: try await impact(of: comparison, before: number),
            notice: NoticeDuty(
                promise: newest.statement.changes, publishedOn: today,
                firstDay: max(today, declaration.statement.effective)))
    }
}
