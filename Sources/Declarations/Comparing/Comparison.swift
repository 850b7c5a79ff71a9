/// What differs between two versions of a declaration, element by element and aspect by aspect.
///
/// Equal declarations give nothing, unequal ones at least one change, and the other way round gives the mirrored
/// changes. An element that says `was` is compared with the one that had that id; so is one that had its id back.
public struct Comparison: Sendable {
    /// What differs, in the order of the model; what is gone stands at the end of its kind.
    public let changes: [Change]
    /// The older version, with the ids of the newer one.
    public let old: Declaration
    /// The newer version.
    public let new: Declaration

    /// Compares two versions.
    public init(from old: Declaration, to new: Declaration) {
        let before = old.described
        let after = new.described
        let renames = Self.renames(from: before, to: after)
        self.old = old.renamed(by: Renames(renames))
        self.new = new
        let translate = { (element: ElementReference) in renames[element] ?? element }
        let olds = before.map { described in
            (
                reference: translate(described.reference), original: described.reference, was: described.was,
                traits: described.traits.map { $0.mapping(translate) }
            )
        }
        let known = Dictionary(olds.map { ($0.reference, $0) }) { first, _ in first }
        let present = Set(after.map(\.reference))
        var found: [ElementReference.Kind: [Change]] = [:]
        for element in after {
            let reference = element.reference
            guard let earlier = known[reference] else {
                found[reference.kind, default: []].append(Change(reference, .itself, .added(.element(reference))))
                continue
            }
            var traits: [(old: Trait?, new: Trait?)] = []
            let aspects = element.traits.map(\.aspect)
            for aspect in aspects + earlier.traits.map(\.aspect).filter({ !aspects.contains($0) }) {
                traits.append(
                    (earlier.traits.first { $0.aspect == aspect }, element.traits.first { $0.aspect == aspect }))
            }
            var changes = traits.flatMap { Self.changes(of: reference, from: $0.old, to: $0.new) }
            if earlier.original != reference {
                changes.insert(Change(reference, .formerID, .renamed(from: earlier.original.id)), at: 0)
            } else {
                changes += Self.changes(
                    of: reference, from: .plain(.formerID, earlier.was), to: .plain(.formerID, element.was))
            }
            found[reference.kind, default: []] += changes
        }
        for gone in olds where !present.contains(gone.reference) {
            found[gone.reference.kind, default: []].append(
                Change(gone.reference, .itself, .removed(.element(gone.reference))))
        }
        for kind in ElementReference.Kind.allCases {
            let first = olds.map(\.reference).filter { $0.kind == kind && present.contains($0) }
            let second = after.map(\.reference).filter { $0.kind == kind && known[$0] != nil }
            if first != second { found[kind, default: []].append(Change(ElementReference(kind), .order, .reordered)) }
        }
        changes = ElementReference.Kind.allCases.flatMap { found[$0] ?? [] }
    }

    /// Pairs of ids, where one of the two versions says `was` and the other has that id.
    private static func renames(
        from old: [DescribedElement], to new: [DescribedElement]
    ) -> [ElementReference: ElementReference] {
        let before = Set(old.map(\.reference))
        let after = Set(new.map(\.reference))
        var renames: [ElementReference: ElementReference] = [:]
        func pair(_ element: DescribedElement) -> ElementReference? {
            element.was.map { ElementReference(element.reference.kind, $0) }
        }
        for element in new where !before.contains(element.reference) {
            if let was = pair(element), before.contains(was), !after.contains(was) { renames[was] = element.reference }
        }
        for element in old where !after.contains(element.reference) && renames[element.reference] == nil {
            if let was = pair(element), after.contains(was), !before.contains(was) { renames[element.reference] = was }
        }
        return renames
    }

    private static func changes(of element: ElementReference, from old: Trait?, to new: Trait?) -> [Change] {
        guard let aspect = (new ?? old)?.aspect else { return [] }
        let before = old?.values ?? []
        let after = new?.values ?? []
        guard before != after else { return [] }
        guard (new ?? old)?.isList == true else {
            let kind: Change.Kind? =
                switch (before.first, after.first) {
                case (let old?, let new?): .changed(from: old, to: new)
                case (nil, let new?): .added(new)
                case (let old?, nil): .removed(old)
                case (nil, nil): nil
                }
            return kind.map { [Change(element, aspect, $0)] } ?? []
        }
        let (older, newer) = (Set(before), Set(after))
        let added = after.filter { !older.contains($0) }.map { Change(element, aspect, .added($0)) }
        let removed = before.filter { !newer.contains($0) }.map { Change(element, aspect, .removed($0)) }
        let both = added + removed
        return both.isEmpty ? [Change(element, aspect, .reordered)] : both
    }
}

extension Trait {
    fileprivate func mapping(_ rename: (ElementReference) -> ElementReference) -> Trait {
        Trait(aspect: aspect, values: values.map { $0.mapping(rename) }, isList: isList)
    }
}
