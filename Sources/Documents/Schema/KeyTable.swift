import Declarations

/// The keys of one shape as a Markdown table, as it stands in docs/declaration.md.
public struct KeyTable: Sendable {
    /// Whose keys.
    public let shape: ElementShape
    /// In which language.
    public let language: Language

    /// A table in one language.
    public init(_ shape: ElementShape, language: Language) {
        self.shape = shape
        self.language = language
    }

    /// The table between two marks, by which docs/declaration.md is renewed.
    public var marked: String { "<!-- keys: \(shape.rawValue) -->\n\(markdown)<!-- end of keys -->\n" }

    /// The table; required keys are bold.
    public var markdown: String {
        let heads = [
            Bilingual(nl: "sleutel", en: "key"), Bilingual(nl: "betekenis", en: "meaning"),
            Bilingual(nl: "soort", en: "type"), Bilingual(nl: "anders", en: "default"),
            Bilingual(nl: "artikel", en: "article"), Bilingual(nl: "voorbeeld", en: "example"),
        ]
        let lines =
            [row(heads.map { $0[language] }), "|" + String(repeating: "---|", count: heads.count)]
            + shape.descriptions.map { row(cells(of: $0)) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func cells(of key: KeyDescription) -> [String] {
        let standard =
            switch key.defaultValue {
            case .value(let value): "`\(value)`"
            case .described(let text): text[language]
            case nil: ""
            }
        let rule = key.rule.map { " (\($0))" } ?? ""
        return [
            key.isRequired ? "**`\(key.key)`**" : "`\(key.key)`", key.help[language] + rule, type(key.type), standard,
            key.article ?? "", "`\(key.example)`",
        ]
    }

    /// The name of a shape is a link to its own table.
    private func type(_ type: KeyType) -> String {
        let phrase = type.phrase[language]
        guard let shape = type.shape else { return phrase }
        return phrase.replacing("`\(shape.rawValue)`", with: "[\(shape.rawValue)](#keys-of-\(shape.anchor))")
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

extension KeyType {
    /// The shape of what stands below the key.
    var shape: ElementShape? {
        switch self {
        case .mapping(let shape), .entries(let shape), .mappingOrWord(let shape, _), .elements(let shape): shape
        default: nil
        }
    }
}

extension ElementShape {
    /// How GitHub writes the name in the address of a heading.
    var anchor: String { rawValue.lowercased() }
}
