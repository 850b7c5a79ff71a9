/// The ids that elements had in earlier versions, and what they are called now.
///
/// Ids are for ever: what is stored keeps the id it came with, and is read under the id of today.
public struct Renames: Sendable, Hashable {
    private var now: [ElementReference: String] = [:]

    /// No id has changed.
    public init() {}

    /// What the versions of one organisation say with `was`, from the oldest to the one in force.
    public init(versions: [Declaration]) {
        for version in versions {
            let elements = version.described
            let present = Set(elements.map(\.reference))
            for element in elements {
                guard let was = element.was else { continue }
                let former = ElementReference(element.reference.kind, was)
                guard !present.contains(former) else { continue }
                for (known, current) in now where known.kind == former.kind && current == was {
                    now[known] = element.reference.id
                }
                // A line that stays in the file after its id was changed once more says nothing new.
                if now[former] == nil { now[former] = element.reference.id }
            }
        }
        now = now.filter { $0.key.id != $0.value }
    }

    /// Pairs of an id and the one it has now.
    init(_ pairs: [ElementReference: ElementReference]) { now = pairs.mapValues(\.id) }

    /// Whether no id has changed.
    public var isEmpty: Bool { now.isEmpty }

    /// The id of today.
    public func current<Subject>(_ kind: ElementReference.Kind, _ id: Identifier<Subject>) -> Identifier<Subject> {
        now[ElementReference(kind, id.rawValue)].map { Identifier($0) } ?? id
    }

    /// The earlier ids of an element, in alphabetical order.
    public func former<Subject>(_ kind: ElementReference.Kind, _ id: Identifier<Subject>) -> [Identifier<Subject>] {
        now.filter { $0.key.kind == kind && $0.value == id.rawValue }.map { Identifier($0.key.id) }.sorted()
    }
}

extension Renames {
    /// The element as it is called today.
    public func current(_ element: ElementReference) -> ElementReference {
        ElementReference(element.kind, current(element.kind, Identifier<Declaration>(element.id)).rawValue)
    }
}

extension Declaration {
    /// Every element with the id that it says it had before.
    public var formerIDs: [(element: ElementReference, was: String?)] { described.map { ($0.reference, $0.was) } }
}
