import Declarations

/// Which element a page is about.
struct ElementAddress {
    let section: DeclarationSection
    /// Nil for a section that is one element itself.
    let id: String?

    var path: SourcePath { id.map(section.path(of:)) ?? section.path }

    /// The keys it can have; nil when it is no mapping.
    var shape: ElementShape? {
        switch section.arrangement {
        case .single(let shape), .entries(let shape), .list(let shape): shape
        case .fixed(let shape):
            switch shape.descriptions.first(where: { $0.key == id })?.type {
            case .mapping(let below), .mappingOrWord(let below, _): below
            default: nil
            }
        case .promises: nil
        }
    }

    /// Whether it has a page also when the declaration does not have it.
    var mayBeAbsent: Bool {
        switch section.arrangement {
        case .single, .promises, .fixed: true
        case .entries, .list: false
        }
    }

    /// The words that can stand in its place.
    var words: [KeyChoice] {
        guard case .fixed(let shape) = section.arrangement,
            case .mappingOrWord(_, let words)? = shape.descriptions.first(where: { $0.key == id })?.type
        else { return [] }
        return words
    }

    /// The usual order of the keys beside it.
    var order: [String] {
        switch section.arrangement {
        case .fixed(let shape): shape.keys
        case .single, .promises: ElementShape.file.keys
        default: []
        }
    }

    var place: DeclarationPlace { id.map { .element(section.rawValue, $0) } ?? .section(section.rawValue) }

    func name(in value: SourceValue, _ language: Language) -> String {
        guard let id else { return section.name[language] }
        if section.isNamed { return KeyNames.name(id)[language] }
        return value[path].map { DeclarationSection.name(id, $0, language) } ?? id
    }
}
