/// What may stand behind a key.
public indirect enum KeyType: Sendable, Hashable {
    /// A text for people, per language.
    case text
    /// One text for all languages.
    case plain
    /// One text in a known form, such as an e-mail address.
    case formatted(ValueFormat)
    /// A name of one's own that stands in web addresses.
    case id
    /// A word of one's own, as for an event of a record.
    case name
    /// A whole number.
    case number(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// A full date.
    case date
    /// A length of time, such as `P7Y`.
    case period
    /// One of a closed list of words.
    case choice([KeyChoice])
    /// The id of something declared in another section.
    case reference(DeclaredKind)
    /// The id of something declared in another section, or one of a few words that always exist.
    case referenceOrWord(DeclaredKind, [KeyChoice])
    /// An event of a record, such as `agreement.ended`.
    case event
    /// Several of these; one alone needs no brackets.
    case list(KeyType)
    /// Keys with values.
    case mapping(ElementShape)
    /// Elements of one shape, each behind an id of its own choice.
    case entries(ElementShape)
    /// Keys with values, or one word in their place.
    case mappingOrWord(ElementShape, [KeyChoice])
    /// A list of elements without ids.
    case elements(ElementShape)
    /// Promises not to do something: a list of words, or a mapping of them.
    case promises([KeyChoice])
    /// A retention rule for everything, or `default` and one per category of data.
    case retention
}

/// One word of a closed list.
public struct KeyChoice: Sendable, Hashable {
    /// As it is written.
    public let word: String
    /// What it means, in a few words.
    public let meaning: Bilingual

    init(_ word: String, nl: String, en: String) {
        self.word = word
        meaning = Bilingual(nl: nl, en: en)
    }
}

/// A closed list of the model whose words are explained.
protocol ExplainedChoice: RawRepresentable, CaseIterable where RawValue == String {
    /// What the word means, in a few words.
    var explained: Bilingual { get }
}

extension KeyType {
    /// The words of a closed list of the model.
    static func choice<Choice: ExplainedChoice>(of type: Choice.Type) -> KeyType { .choice(words(of: type)) }

    static func words<Choice: ExplainedChoice>(of type: Choice.Type) -> [KeyChoice] {
        type.allCases.map { KeyChoice($0.rawValue, nl: $0.explained.nl, en: $0.explained.en) }
    }
}
