import Declarations

/// A purpose of a value.
public struct AnsweredPurpose: Sendable, Hashable, Codable {
    /// The id in the declaration.
    public var id: Purpose.ID
    /// What it is called.
    public var title: Bilingual
    /// The legal basis.
    public var basis: LegalBasis?
    /// The law or the interest it rests on.
    public var ground: Bilingual?

    /// A purpose.
    public init(id: Purpose.ID, title: Bilingual, basis: LegalBasis?, ground: Bilingual? = nil) {
        self.id = id
        self.title = title
        self.basis = basis
        self.ground = ground
    }
}
