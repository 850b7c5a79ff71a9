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
}
