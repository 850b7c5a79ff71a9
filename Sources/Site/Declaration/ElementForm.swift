import Declarations
import Documents
import Rules

/// The form of an element, made from the description of the format: a field for each key, with its help beside it and
/// what is wrong with it.
struct ElementForm {
    let visit: DraftVisit
    /// Where the element stands.
    let path: SourcePath
    /// What stands in the fields.
    let value: SourceValue?
    let findings: [Finding]
    /// What somebody else made of fields in the meantime.
    var meanwhile: [SourcePath: SourceValue] = [:]

    var look: Look { visit.look }
    var declared: DeclaredElements { DeclaredElements(value: visit.value, language: look.language) }

    /// The name of the first field; the others are below it.
    static let root = "f"

    /// The fields of an element.
    func fields(_ shape: ElementShape) -> HTML { fields(shape, named: Self.root, at: path, value) }

    private func fields(_ shape: ElementShape, named name: String, at path: SourcePath, _ value: SourceValue?) -> HTML {
        HTML(
            shape.descriptions.map { description in
                field(
                    description, named: "\(name).\(description.key)", at: path.key(description.key),
                    value?[description.key])
            })
    }

    private func field(
        _ description: KeyDescription, named name: String, at path: SourcePath, _ value: SourceValue?
    ) -> HTML {
        let isNested = description.type.isNested(value)
        let mine = findings.filter { isNested ? $0.path == path.description : path.contains($0.path) }
        var field = Look.Field(
            name, label: KeyNames.name(description.key), hint: description.help, more: more(description),
            isOptional: !description.isRequired)
        // What belongs to one language stands at that language.
        let own = mine.filter { finding in
            description.type != .text || !visit.languages.contains { path.key($0.rawValue).description == finding.path }
        }
        let errors = own.filter { $0.severity == .error }.map(\.message)
        if !errors.isEmpty { field.error = errors.map { $0[look.language] }.joined(separator: " ") }
        let notes = HTML(own.filter { $0.severity != .error }.map(note))
        let other = meanwhile[path].map { look.notice(.warning, HTML(text: ElementTexts.meanwhile($0)[look.language])) }
        return control(description, field, at: path, value) + notes + (other ?? .empty)
    }

    private func control(
        _ description: KeyDescription, _ field: Look.Field, at path: SourcePath, _ value: SourceValue?
    ) -> HTML {
        switch description.type {
        case .text: return texts(field, at: path, value)
        case .flag:
            return flag(field, value, standard: description.defaultValue, isRequired: description.isRequired)
        case .period: return period(field, value)
        case .list(let item): return list(item, field, value)
        case .retention: return retention(field, value)
        case .mappingOrWord(let shape, let words):
            if value?.entries.isEmpty == false { return nested(shape, field, at: path, value) }
            return choice(field, declared.words(words), value, isRequired: description.isRequired)
        case .mapping(let shape): return nested(shape, field, at: path, value)
        case .entries(let shape) where shape == .section:
            return look.groupFrame(
                field,
                controls: "<p>"
                    + look.link(ElementTexts.ownTexts, to: visit.path(.section(DeclarationSection.ownTexts.rawValue)))
                    + "</p>")
        case .entries, .elements, .promises: return .empty
        case .choice, .reference, .referenceOrWord, .event:
            var field = field
            field.more = making(description.type) + (field.more ?? .empty)
            return choice(
                field, declared.choices(for: description.type) ?? [], value, isRequired: description.isRequired)
        case .plain, .formatted, .id, .name, .number, .date:
            return line(description.type, field, value?.text ?? "")
        }
    }

    /// A mapping within the element.
    private func nested(_ shape: ElementShape, _ field: Look.Field, at path: SourcePath, _ value: SourceValue?) -> HTML
    {
        let group: HTML =
            "<div class=\"g-nested\">"
            + look.groupFrame(field, controls: fields(shape, named: field.name, at: path, value)) + "</div>\n"
        // What may be left out and is left out takes no room until it is wanted.
        let isAway = field.isOptional && value?.entries.isEmpty != false
        let isFine = !findings.contains { path.contains($0.path) }
        return isAway && isFine
            ? look.moreInformation(ElementTexts.unfold(KeyNames.name(field.key)), content: group) : group
    }

    /// A warning or a piece of advice.
    func note(_ finding: Finding) -> HTML {
        look.notice(
            finding.severity == .warning ? .warning : .information,
            HTML(quoting: finding.message[look.language]) + source(finding))
    }

    private func source(_ finding: Finding) -> HTML {
        let parts = [finding.rule, finding.source].compactMap { $0 }.joined(separator: ", ")
        return " <span class=\"g-muted\">(\(parts))</span>"
    }

    /// What stands behind the sentence of help: article, example, key.
    private func more(_ description: KeyDescription) -> HTML {
        var pairs: [(term: any Words, meaning: HTML)] = []
        if let article = description.article { pairs.append((ElementTexts.article, HTML(text: article))) }
        pairs.append((ElementTexts.example, "<code>\(description.key): \(description.example)</code>"))
        if let standard = description.defaultValue {
            pairs.append((ElementTexts.standard, HTML(text: ElementTexts.words(standard)[look.language])))
        }
        if let rule = description.rule { pairs.append((ElementTexts.rule, HTML(text: rule))) }
        return look.definitions(pairs)
    }

    /// The link to make something that can then be chosen.
    func making(_ type: KeyType) -> HTML {
        guard let section = DeclaredElements.section(of: type) else { return .empty }
        return "<p>"
            + look.link(ElementTexts.make(section.name), to: visit.path(.addition(section.rawValue))) + "</p>"
    }
}

extension Look.Field {
    /// The key that it is about.
    fileprivate var key: String { String(name.split(separator: ".").last ?? "") }
}

extension KeyType {
    /// Whether it has fields of its own below it.
    fileprivate func isNested(_ value: SourceValue?) -> Bool {
        switch self {
        case .mapping: true
        case .mappingOrWord: value?.entries.isEmpty == false
        default: false
        }
    }
}
