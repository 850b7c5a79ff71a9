extension SourceValue {
    /// The text values with their places, in the order of the file; an empty list or mapping is a place too.
    public func leaves(below path: SourcePath = SourcePath()) -> [(path: SourcePath, text: String)] {
        switch self {
        case .text(let text): [(path, text)]
        case .list(let items):
            items.isEmpty ? [(path, "")] : items.enumerated().flatMap { $1.leaves(below: path.index($0)) }
        case .mapping(let entries):
            entries.isEmpty ? [(path, "")] : entries.flatMap { $0.value.leaves(below: path.key($0.key)) }
        }
    }

    /// Where another value says something else, at the deepest keys that have it in both; a list counts as one.
    ///
    /// Places in this value come first, in their order; then what only the other has.
    public func differences(from other: SourceValue, below path: SourcePath = SourcePath()) -> [SourcePath] {
        guard case .mapping(let entries) = self, case .mapping(let others) = other else {
            return means(other) ? [] : [path]
        }
        let theirs = Dictionary(others.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        let mine = Set(entries.map(\.key))
        let changed = entries.flatMap { entry -> [SourcePath] in
            guard let value = theirs[entry.key] else { return [path.key(entry.key)] }
            return entry.value.differences(from: value, below: path.key(entry.key))
        }
        return changed + others.filter { !mine.contains($0.key) }.map { path.key($0.key) }
    }

    /// The same with another value at a place; what is missing on the way is made. Nil takes it away.
    func replacing(_ steps: ArraySlice<SourcePath.Step>, with value: SourceValue?) -> SourceValue? {
        guard let step = steps.first else { return value }
        let rest = steps.dropFirst()
        switch step {
        case .key(let key):
            var entries = entries
            if let index = entries.firstIndex(where: { $0.key == key }) {
                if let replaced = entries[index].value.replacing(rest, with: value) {
                    entries[index].value = replaced
                } else {
                    entries.remove(at: index)
                }
            } else if let made = SourceValue.text("").replacing(rest, with: value) {
                entries.append(Entry(key, made))
            }
            return .mapping(entries)
        case .index(let index):
            guard case .list(var items) = self else { return self }
            if index == items.count, let made = SourceValue.text("").replacing(rest, with: value) {
                items.append(made)
            } else if items.indices.contains(index) {
                if let replaced = items[index].replacing(rest, with: value) {
                    items[index] = replaced
                } else {
                    items.remove(at: index)
                }
            }
            return .list(items)
        }
    }

    /// What someone made of a value while others changed it as well: both changes together, and the places that both
    /// changed, each to something else; there this value stands.
    ///
    /// - Parameters:
    ///   - theirs: what the others made of it.
    ///   - base: what both began with.
    public func merged(
        onto theirs: SourceValue, base: SourceValue, below path: SourcePath = SourcePath()
    ) -> (value: SourceValue, both: [SourcePath]) {
        if means(base) || means(theirs) { return (theirs, []) }
        if theirs.means(base) { return (self, []) }
        guard case .mapping(let mine) = self, case .mapping(let others) = theirs, case .mapping = base else {
            return (self, [path])
        }
        var entries: [Entry] = []
        var both: [SourcePath] = []
        let added = mine.filter { theirs[$0.key] == nil }
        for entry in others + added {
            let place = path.key(entry.key)
            switch (self[entry.key], theirs[entry.key], base[entry.key]) {
            case (let own?, let other?, let old):
                let merged = own.merged(onto: other, base: old ?? .text(""), below: place)
                entries.append(Entry(entry.key, merged.value))
                both += merged.both
            case (nil, let other?, let old):
                // I took it away: unless they changed it meanwhile, it goes.
                if let old, old.means(other) { continue }
                entries.append(Entry(entry.key, other))
                if old != nil { both.append(place) }
            case (let own?, nil, let old):
                if let old, old.means(own) { continue }
                entries.append(Entry(entry.key, own))
                if old != nil { both.append(place) }
            case (nil, nil, _): continue
            }
        }
        return (.mapping(entries), both)
    }
}
