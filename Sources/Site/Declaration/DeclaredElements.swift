import Declarations

/// What a draft declares, as choices for fields that refer to it.
struct DeclaredElements {
    let value: SourceValue
    let language: Language

    /// The elements of a section.
    func choices(_ kind: DeclaredKind) -> [Look.Choice] {
        (value[kind.rawValue]?.entries ?? []).map { entry in
            let name = DeclarationSection.name(entry.key, entry.value, language)
            return Look.Choice(entry.key, name, hint: name == entry.key ? nil : entry.key)
        }
    }

    /// The events of all records.
    var events: [Look.Choice] {
        (value["records"]?.entries ?? []).flatMap { record -> [Look.Choice] in
            let name = DeclarationSection.name(record.key, record.value, language)
            let events = (record.value["events"]?.texts ?? []) + [EventReference.collected]
            return events.map { Look.Choice("\(record.key).\($0)", "\(name): \($0)", hint: "\(record.key).\($0)") }
        }
    }

    /// The choices of a field; nil when it is no choice.
    func choices(for type: KeyType) -> [Look.Choice]? {
        switch type {
        case .choice(let choices): words(choices)
        case .reference(let kind): choices(kind)
        case .referenceOrWord(let kind, let words): self.words(words) + choices(kind)
        case .event: events
        default: nil
        }
    }

    func words(_ choices: [KeyChoice]) -> [Look.Choice] {
        choices.map { Look.Choice($0.word, $0.meaning.map(\.firstUppercased), hint: $0.word) }
    }

    /// The section whose elements a field refers to, to make a new one there.
    static func section(of type: KeyType) -> DeclarationSection? {
        switch type {
        case .reference(let kind), .referenceOrWord(let kind, _): DeclarationSection(rawValue: kind.rawValue)
        case .event: .records
        case .list(let item): section(of: item)
        case .retention: .retention
        default: nil
        }
    }
}
