/// What an element says about one aspect: at most one value, or a list of them.
struct Trait: Sendable, Hashable {
    let aspect: Aspect
    let values: [ChangedValue]
    /// Whether each value counts by itself, so that one more is something new and not something else.
    let isList: Bool

    static func one(_ aspect: Aspect, _ value: ChangedValue?) -> Trait {
        Trait(aspect: aspect, values: value.map { [$0] } ?? [], isList: false)
    }

    static func text(_ aspect: Aspect, _ text: Bilingual?) -> Trait { one(aspect, text.map(ChangedValue.text)) }

    static func plain(_ aspect: Aspect, _ text: String?) -> Trait { one(aspect, text.map(ChangedValue.plain)) }

    static func flag(_ aspect: Aspect, _ flag: Bool?) -> Trait { one(aspect, flag.map(ChangedValue.flag)) }

    static func date(_ aspect: Aspect, _ date: CalendarDate?) -> Trait { one(aspect, date.map(ChangedValue.date)) }

    static func period(_ aspect: Aspect, _ period: Period?) -> Trait { one(aspect, period.map(ChangedValue.period)) }

    static func word<Word: RawRepresentable>(_ aspect: Aspect, _ word: Word?) -> Trait where Word.RawValue == String {
        one(aspect, word.map { .word($0.rawValue) })
    }

    static func words<Word: RawRepresentable>(_ aspect: Aspect, _ words: [Word]) -> Trait
    where Word.RawValue == String {
        list(aspect, words.map { .word($0.rawValue) })
    }

    static func list(_ aspect: Aspect, _ values: [ChangedValue]) -> Trait {
        Trait(aspect: aspect, values: values, isList: true)
    }

    static func element<Subject>(
        _ aspect: Aspect, _ kind: ElementReference.Kind, _ id: Identifier<Subject>?
    ) -> Trait {
        one(aspect, id.map { .element(ElementReference(kind, $0.rawValue)) })
    }

    static func elements<Subject>(
        _ aspect: Aspect, _ kind: ElementReference.Kind, _ ids: [Identifier<Subject>]
    ) -> Trait {
        list(aspect, ids.map { .element(ElementReference(kind, $0.rawValue)) })
    }

    static func clauses(_ clauses: [ClauseID]) -> Trait { list(.clauses, clauses.map { .plain($0.rawValue) }) }
}

/// An element with all it says.
struct DescribedElement: Sendable {
    let reference: ElementReference
    /// Its id in an earlier version.
    let was: String?
    var traits: [Trait]

    /// An element of which there is one.
    init(_ kind: ElementReference.Kind, _ traits: [Trait]) { self.init(kind, "", traits) }

    init(_ kind: ElementReference.Kind, _ id: String, was: String? = nil, _ traits: [Trait]) {
        reference = ElementReference(kind, id)
        self.was = was
        self.traits = traits
    }

    init<Subject>(
        _ kind: ElementReference.Kind, _ id: Identifier<Subject>, was: Identifier<Subject>?, _ traits: [Trait]
    ) {
        self.init(kind, id.rawValue, was: was?.rawValue, traits)
    }
}
