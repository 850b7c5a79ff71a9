import Declarations

/// A section of the declaration as the desk shows it.
enum DeclarationSection: String, CaseIterable {
    case organisation, statement
    case ownTexts = "statement.sections"
    case never, people, data, systems, records, purposes, roles, retention, sources, recipients, rights, consents
    case cookies, measures, attestations
    case clientWork = "client-work"
    case procedures, accept

    /// How its elements are arranged.
    enum Arrangement {
        /// It is one element itself.
        case single(ElementShape)
        /// Elements behind ids of one's own.
        case entries(ElementShape)
        /// Elements behind fixed keys.
        case fixed(ElementShape)
        /// Elements without ids.
        case list(ElementShape)
        /// Promises to choose.
        case promises
    }

    var path: SourcePath { SourcePath(rawValue.split(separator: ".").map { .key(String($0)) }) }

    var arrangement: Arrangement {
        switch description?.type {
        case .mapping(.rights): .fixed(.rights)
        case .mapping(.procedures): .fixed(.procedures)
        case .mapping(let shape): .single(shape)
        case .entries(let shape): .entries(shape)
        case .elements(let shape): .list(shape)
        default: .promises
        }
    }

    /// What the format says of it.
    var description: KeyDescription? {
        let keys = rawValue.split(separator: ".").map(String.init)
        let shape: ElementShape = keys.count > 1 ? .statement : .file
        return shape.descriptions.first { $0.key == keys.last }
    }

    /// The elements it has in a declaration, in their order: id and value.
    func elements(in value: SourceValue) -> [(id: String, value: SourceValue)] {
        let own = value[path]
        switch arrangement {
        case .single: return own.map { [("", $0)] } ?? []
        case .entries, .fixed: return own?.entries.map { ($0.key, $0.value) } ?? []
        case .list: return (own?.items ?? []).enumerated().map { (String($0), $1) }
        case .promises: return Promises.kinds(in: own).map { ($0, .text($0)) }
        }
    }

    /// The name of an element as people know it: its label, title or name; else its id.
    static func name(_ id: String, _ value: SourceValue, _ language: Language) -> String {
        for key in ["label", "title", "name", "wording", "category", "clause", "rule"] {
            guard let found = value[key] else { continue }
            let text = found.text ?? found[language.rawValue]?.text ?? found.entries.first?.value.text ?? ""
            if !text.isEmpty { return text.count > 80 ? text.prefix(79) + "…" : text }
        }
        return id
    }
}
