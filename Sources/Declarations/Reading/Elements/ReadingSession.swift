/// What is known while one file is read: the findings so far, and what the file declares.
///
/// The declared ids are gathered before any element is read, so that a reference is checked where it
/// stands and the order of the sections is free.
final class ReadingSession {
    private(set) var findings: [Finding] = []
    private(set) var positions: [String: SourcePosition] = [:]
    /// The published languages, the leading one first.
    let languages: [Language]
    private let declared: [DeclaredKind: [String]]
    private let declaredSets: [DeclaredKind: Set<String>]
    private let events: [String: [String]]
    private let eventReferences: Set<String>

    init(root: YAMLNode) {
        let written = root["statement"]?["languages"]?.texts.compactMap(Language.init(rawValue:)) ?? []
        languages = written.isEmpty ? [.nl] : written
        var declared: [DeclaredKind: [String]] = [:]
        for kind in DeclaredKind.allCases { declared[kind] = root[kind.rawValue]?.pairs?.map(\.key) ?? [] }
        self.declared = declared
        declaredSets = declared.mapValues { Set($0) }
        var events: [String: [String]] = [:]
        for pair in root["records"]?.pairs ?? [] { events[pair.key] = pair.value["events"]?.texts ?? [] }
        self.events = events
        eventReferences = Set(
            events.flatMap { record, names in (names + [EventReference.collected]).map { "\(record).\($0)" } })
        locate(root, at: "")
    }

    /// The ids that a section declares.
    func ids(_ kind: DeclaredKind) -> [String] { declared[kind] ?? [] }

    func isDeclared(_ id: String, _ kind: DeclaredKind) -> Bool { declaredSets[kind]?.contains(id) == true }

    func isDeclared(_ event: EventReference) -> Bool { eventReferences.contains(event.description) }

    /// The events of a kind of record, with the one that every record has.
    func events(of record: String) -> [String] { (events[record] ?? []) + [EventReference.collected] }

    /// Whether the report is full; what would only explain another finding need not be found.
    var isFull: Bool { findings.count >= ReadingLimits.mostFindings }

    func report(_ finding: Finding) {
        if !isFull { findings.append(finding) }
    }

    /// Gives an element that has a place in a list a second path, by its own name.
    func alsoLocate(_ path: String, at position: SourcePosition) { positions[path] = position }

    private func locate(_ node: YAMLNode, at path: String) {
        switch node.content {
        case .scalar: break
        case .sequence(let items):
            for (index, item) in items.enumerated() {
                positions["\(path)[\(index)]"] = item.position
                locate(item, at: "\(path)[\(index)]")
            }
        case .mapping(let pairs):
            for pair in pairs {
                let below = path.isEmpty ? pair.key : "\(path).\(pair.key)"
                positions[below] = pair.position
                locate(pair.value, at: below)
            }
        }
    }
}
