/// What one key of the format means: the one source of the reader's list of keys, of docs/declaration.md, of the JSON
/// Schema, and of the desk's editor.
public struct KeyDescription: Sendable, Hashable {
    /// The key as it is written.
    public let key: String
    /// Whether a file cannot be read without it.
    public let isRequired: Bool
    /// What may stand behind it.
    public let type: KeyType
    /// What holds when it is left out; nil when then nothing is said.
    public let defaultValue: KeyDefault?
    /// One sentence for someone who is no lawyer.
    public let help: Bilingual
    /// The article that it answers, without the word article: of the GDPR, or of the law that is named; nil for none.
    public let article: String?
    /// The rule of `check` that reports it when it is missing; nil for none.
    public let rule: String?
    /// A value as it can be written behind the key, on one line.
    public let example: String

    init(
        _ key: String, _ type: KeyType, required: Bool = false, default standard: KeyDefault? = nil, nl: String,
        en: String, article: String? = nil, rule: String? = nil, example: String
    ) {
        self.key = key
        self.type = type
        isRequired = required
        defaultValue = standard
        help = Bilingual(nl: nl, en: en)
        self.article = article
        self.rule = rule
        self.example = example
    }

    /// The id that an element had before: an id is for ever, so another one must say what it was.
    static let was = KeyDescription(
        "was", .id, nl: "Het id dat dit onderdeel in een vroegere versie had.",
        en: "The id that this element had in an earlier version.", article: "5(2)", example: "old-id")

    /// The sentences of the organisation's own statement, which any element may name.
    public static let clauses = KeyDescription(
        "clauses", .list(.formatted(.clause)), default: .nothing,
        nl: "De zinnen van uw eigen verklaring waar dit onderdeel voor staat, met een nummer dat u zelf kiest.",
        en: "The sentences of your own statement that this element stands for, by a number that you choose.",
        article: "5(2)", example: "[L-12, L-13]")
}

/// What holds when a key is left out.
public enum KeyDefault: Sendable, Hashable {
    /// The value that could have been written.
    case value(String)
    /// Something that cannot be written as a value.
    case described(Bilingual)

    static let nothing = KeyDefault.described(Bilingual(nl: "geen", en: "none"))
    static let theID = KeyDefault.described(Bilingual(nl: "de naam van het onderdeel", en: "the id"))
}
