import Declarations

/// Weighs changes one by one.
struct ChangeWeighing {
    let comparison: Comparison

    init(_ comparison: Comparison) { self.comparison = comparison }

    var old: Declaration { comparison.old }
    var new: Declaration { comparison.new }

    func consequence(of change: Change) -> Consequence {
        let isMaterial = change.isMaterial
        let touched = isMaterial ? touch(change) : Touch()
        let collected = touched.pairs.filter(isCollected)
        return Consequence(
            weight: isMaterial ? .material : .editorial, meaning: meaning(of: change, isMaterial: isMaterial),
            people: order(touched.people), collected: collected,
            needsConsent: isMaterial && needsConsent(change),
            needsCompatibility: !collected.isEmpty && isNewUse(change))
    }

    /// Whom and what a change is about.
    struct Touch {
        var people: Set<PersonKind.ID> = []
        var pairs: Set<CollectedData> = []

        init() {}

        init(people: some Sequence<PersonKind.ID>, data: [DataCategory.ID]) {
            self.people = Set(people)
            pairs = Set(self.people.flatMap { capacity in data.map { CollectedData(capacity: capacity, field: $0) } })
        }

        static func + (left: Touch, right: Touch) -> Touch {
            var sum = left
            sum.people.formUnion(right.people)
            sum.pairs.formUnion(right.pairs)
            return sum
        }
    }

    /// Whether the older version let the organisation collect a category of a kind of person.
    private func isCollected(_ data: CollectedData) -> Bool {
        old.purposes.contains { $0.people.contains(data.capacity) && $0.data.contains(data.field) }
    }

    private func order(_ people: Set<PersonKind.ID>) -> [PersonKind.ID] {
        (new.people + old.people.filter { new.people[id: $0.id] == nil }).map(\.id).filter(people.contains)
    }

    private func meaning(of change: Change, isMaterial: Bool) -> Consequence.Meaning {
        guard isMaterial else { return .wording }
        switch change.element.kind {
        case .organisation, .privacyContact, .officer: return .wording
        case .never, .rights, .right, .changeNotice: return .differs
        case .data where change.aspect == .blocked:
            return change.after == .flag(true) ? .ends : .begins
        default: break
        }
        switch change.kind {
        case .added: return .begins
        case .removed: return .ends
        case .changed(_, .flag(let isOn)) where change.aspect == .directMarketing || change.aspect == .profiling:
            return isOn ? .begins : .ends
        case .changed, .reordered, .renamed: return .differs
        }
    }

    /// Whether the consent that people gave was for something else, or none was asked before.
    private func needsConsent(_ change: Change) -> Bool {
        switch change.element.kind {
        case .consent: return change.aspect == .wording || (change.aspect == .itself && change.after != nil)
        case .purpose:
            guard let purpose = new.purposes[id: .init(change.element.id)], purpose.basis == .consent else {
                return false
            }
            switch change.aspect {
            case .itself, .basis, .title, .consent: return true
            case .data, .people, .recipients: return change.after != nil
            case .directMarketing, .profiling: return change.after == .flag(true)
            default: return false
            }
        default: return false
        }
    }

    /// Whether data are used for something they were not collected for, other than by consent or by law (art. 6(4)).
    private func isNewUse(_ change: Change) -> Bool {
        guard change.element.kind == .purpose, let purpose = new.purposes[id: .init(change.element.id)],
            purpose.basis != .consent, purpose.basis != .legalObligation
        else { return false }
        switch change.aspect {
        case .itself, .data, .people: return change.after != nil
        case .directMarketing, .profiling: return change.after == .flag(true)
        default: return false
        }
    }
}
