import Declarations

extension VersionImpact {
    /// The figures to show: all people first, then each kind in the order of the declaration.
    public func lines(in declaration: Declaration) -> [(kind: PersonKind.ID?, people: Int)] {
        [(nil, people)] + declaration.people.compactMap { kind in byKind[kind.id].map { (kind.id, $0) } }
    }
}
