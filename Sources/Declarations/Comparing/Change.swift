/// One thing that differs between two versions of a declaration.
public struct Change: Sendable, Hashable {
    /// What it is about, by the id in the newer version; by the older one when it is no longer there.
    public var element: ElementReference
    /// What of it differs.
    public var aspect: Aspect
    /// How it differs.
    public var kind: Kind

    /// A change.
    public init(_ element: ElementReference, _ aspect: Aspect, _ kind: Kind) {
        self.element = element
        self.aspect = aspect
        self.kind = kind
    }

    /// How something differs.
    public enum Kind: Sendable, Hashable {
        /// It was not there.
        case added(ChangedValue)
        /// It is no longer there.
        case removed(ChangedValue)
        /// Something else stands there.
        case changed(from: ChangedValue, to: ChangedValue)
        /// The same stands there in another order.
        case reordered
        /// The element has another id, and says so with `was`.
        case renamed(from: String)
    }

    /// What stood there; nil when nothing did.
    public var before: ChangedValue? {
        switch kind {
        case .removed(let value), .changed(let value, _): value
        case .added, .reordered, .renamed: nil
        }
    }

    /// What stands there now; nil when nothing does.
    public var after: ChangedValue? {
        switch kind {
        case .added(let value), .changed(_, let value): value
        case .removed, .reordered, .renamed: nil
        }
    }

    /// The same change seen from the newer version.
    public var mirrored: Change {
        switch kind {
        case .added(let value): Change(element, aspect, .removed(value))
        case .removed(let value): Change(element, aspect, .added(value))
        case .changed(let old, let new): Change(element, aspect, .changed(from: new, to: old))
        case .reordered: self
        case .renamed(let id): Change(ElementReference(element.kind, id), aspect, .renamed(from: element.id))
        }
    }
}
