/// The keys of one mapping, checked against the keys it may have.
struct Fields {
    let element: Element
    /// In the order of the file; keys without a value included.
    let all: [(key: String, element: Element)]
    /// Whether the element was no mapping at all, so that missing keys say nothing more.
    let isBroken: Bool

    /// Reads a mapping of a known shape; reports unknown keys with the word that was probably meant.
    init(_ element: Element, _ shape: ElementShape) {
        self.element = element
        guard let pairs = element.mappingPairs() else {
            all = []
            isBroken = !element.node.isNothing
            return
        }
        isBroken = false
        let known = shape.keys
        all = pairs.compactMap { pair in
            guard known.contains(pair.key) else {
                if element.session.isFull { return nil }
                let suggestion = Suggestion.closest(to: pair.key, among: known)
                element.report(
                    "format.unknown-key", ElementTexts.unknownKey(pair.key, suggestion: suggestion, known: known),
                    at: pair.position, below: pair.key)
                return nil
            }
            return (pair.key, element.below(pair))
        }
    }

    /// The element behind a key; nil when the key is missing or nothing is written behind it.
    subscript(key: String) -> Element? {
        all.first { $0.key == key && !$0.element.node.isNothing }?.element
    }

    /// The same, with a finding when it is missing.
    func required(_ key: String, source: String? = nil) -> Element? {
        if let found = self[key] { return found }
        let written = all.first { $0.key == key }?.element
        if !isBroken {
            element.report(
                "format.missing", ElementTexts.missing(key, in: element.path),
                at: written?.keyPosition ?? element.keyPosition, below: key, source: source)
        }
        return nil
    }
}

extension Element {
    /// The pairs of a mapping; none when nothing is written, nil with a finding when it is something else.
    func mappingPairs() -> [YAMLPair]? {
        if let pairs = node.pairs { return pairs }
        if node.isNothing { return [] }
        report("format.shape", ElementTexts.mappingExpected(path))
        return nil
    }

    /// The elements of a section, by their ids.
    func entries<Entry>(_ build: (String, Element) -> Entry) -> [Entry] {
        let pairs = mappingPairs() ?? []
        var taken = Set(pairs.map(\.key))
        return pairs.map { pair in
            let entry = below(pair)
            entry.checkID(pair.key, isInAddresses: Self.sectionsInAddresses.contains(path))
            entry.checkFormerID(besides: &taken)
            return build(pair.key, entry)
        }
    }

    /// Reports a `was` that is no id, or that another element of the section has or had.
    private func checkFormerID(besides taken: inout Set<String>) {
        guard let pair = node.pairs?.first(where: { $0.key == "was" }), let id = pair.value.scalar else { return }
        let written = below(pair)
        if !ReservedIDs.isWellFormed(id) {
            written.report("format.id", ElementTexts.malformedID(id))
        } else if !taken.insert(id).inserted {
            written.report("format.was", ElementTexts.formerIDTaken(id))
        }
    }

    /// The sections whose ids are parts of web addresses.
    static let sectionsInAddresses = ["purposes", "statement.sections"]

    /// Reports an id that has another form than ids have, or that is taken.
    func checkID(_ id: String, isInAddresses: Bool) {
        if id.hasPrefix(ReservedIDs.builtInPrefix) {
            report("format.id", ElementTexts.builtInID(id), at: keyPosition)
        } else if !ReservedIDs.isWellFormed(id) {
            report("format.id", ElementTexts.malformedID(id), at: keyPosition)
        } else if isInAddresses, ReservedIDs.all.contains(id) {
            report("format.id", ElementTexts.reservedID(id), at: keyPosition)
        }
    }
}
