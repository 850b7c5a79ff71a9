import Declarations

/// What a new version changes, for whom, and what it takes (art. 13(3), 6(4)).
public struct VersionComparison: Sendable {
    /// The two versions side by side, with the ids of the newer one.
    public let comparison: Comparison
    /// Every change with what it means.
    public let changes: [WeighedChange]

    /// Compares and weighs two versions.
    public init(from old: Declaration, to new: Declaration) {
        let comparison = Comparison(from: old, to: new)
        let weighing = ChangeWeighing(comparison)
        self.comparison = comparison
        changes = comparison.changes.map { WeighedChange(change: $0, consequence: weighing.consequence(of: $0)) }
    }

    /// The older version, with the ids of the newer one.
    public var old: Declaration { comparison.old }
    /// The newer version.
    public var new: Declaration { comparison.new }

    /// The changes that are more than words.
    public var material: [WeighedChange] { changes.filter { $0.consequence.weight == .material } }

    /// Whether anything is more than words.
    public var isMaterial: Bool { !material.isEmpty }

    /// Data that are there already and that something changes for.
    public var collected: Set<CollectedData> {
        changes.reduce(into: []) { $0.formUnion($1.consequence.collected) }
    }

    /// Whether the version before promised a mail to those whose data are affected, or to everybody.
    public var needsMail: Bool {
        switch old.statement.changes?.email ?? .never {
        case .never: false
        case .whenAffected: !collected.isEmpty
        case .always: true
        }
    }

    /// The kinds of persons that material changes are about, in the order of the newer version; empty is everyone.
    public var people: [PersonKind.ID] {
        let named = material.map(\.consequence.people)
        if named.contains(where: \.isEmpty) { return [] }
        let all = Set(named.joined())
        return (new.people + old.people.filter { new.people[id: $0.id] == nil }).map(\.id).filter(all.contains)
    }

    /// Whether somebody must be asked for consent.
    public var needsConsent: Bool { changes.contains { $0.consequence.needsConsent } }

    /// Whether a new use of old data must be assessed.
    public var needsCompatibility: Bool { changes.contains { $0.consequence.needsCompatibility } }
}
