import Declarations

/// A record of the person, such as one invoice.
public struct AnsweredRecord: Sendable, Hashable, Codable {
    /// The id of the record, meaningless to others.
    public var id: String
    /// The kind of record in the declaration.
    public var kind: RecordKind.ID
    /// What the kind is called.
    public var label: Bilingual
    /// The system that holds it; nil is Gestand.
    public var heldIn: String?
    /// The values in it.
    public var values: [AnsweredValue]

    /// A record.
    public init(
        id: String, kind: RecordKind.ID, label: Bilingual, heldIn: String? = nil, values: [AnsweredValue] = []
    ) {
        self.id = id
        self.kind = kind
        self.label = label
        self.heldIn = heldIn
        self.values = values
    }
}
