import Declarations

/// Turns what was filled in for an element into what the file should say.
///
/// A field that was not sent stays as it is, and so does what the form does not know. What was filled in wrongly is
/// handed on as it is: the reader says what is wrong with it.
struct ElementReading {
    let form: FormBody
    let languages: [Language]

    /// The element with its fields as they were filled in.
    func element(_ shape: ElementShape, named name: String, current: SourceValue?) -> SourceValue {
        var entries = shape.descriptions.compactMap { description -> SourceValue.Entry? in
            let old = current?[description.key]
            return value(description.type, named: "\(name).\(description.key)", current: old).map {
                SourceValue.Entry(description.key, $0)
            }
        }
        entries += (current?.entries ?? []).filter { !shape.keys.contains($0.key) }
        return .mapping(entries)
    }

    private func value(_ type: KeyType, named name: String, current: SourceValue?) -> SourceValue? {
        switch type {
        case .text: return texts(named: name, current: current)
        case .list(let item): return list(item, named: name, current: current)
        case .period: return period(named: name, current: current)
        case .mapping(let shape): return mapping(shape, named: name, current: current)
        case .mappingOrWord(let shape, _):
            if current?.entries.isEmpty == false { return mapping(shape, named: name, current: current) }
        case .retention: return retention(named: name, current: current)
        case .entries, .elements, .promises: return current
        default: break
        }
        guard form.has(name) else { return current }
        return text(form[name], current: current)
    }

    /// A text as it was filled in; the old one when only the white space around it differs.
    private func text(_ filled: String, current: SourceValue?) -> SourceValue? {
        let filled = filled.replacing("\r\n", with: "\n")
        if let old = current?.text, old.trimmingWhitespace() == filled { return current }
        return filled.isEmpty ? nil : .text(filled)
    }

    private func texts(named name: String, current: SourceValue?) -> SourceValue? {
        guard languages.contains(where: { form.has("\(name).\($0.rawValue)") }) else { return current }
        let filled = languages.map { language -> (language: String, text: String) in
            let place = "\(name).\(language.rawValue)"
            let old = current?.text ?? current?[language.rawValue]?.text ?? ""
            return (language.rawValue, form.has(place) ? form[place] : old.trimmingWhitespace())
        }
        if let same = current?.text, filled.allSatisfy({ text($0.text, current: current) == .text(same) }) {
            return current
        }
        let entries = filled.compactMap { pair in
            text(pair.text, current: current?[pair.language]).map { SourceValue.Entry(pair.language, $0) }
        }
        if entries.isEmpty { return nil }
        let unknown = (current?.entries ?? []).filter { old in !languages.contains { $0.rawValue == old.key } }
        return .mapping(entries + unknown)
    }

    /// What stands between white space and commas.
    static func words(_ filled: String) -> [String] {
        filled.split { $0.isWhitespace || $0 == "," }.map(String.init)
    }

    private func list(_ item: KeyType, named name: String, current: SourceValue?) -> SourceValue? {
        guard form.has(name) else { return current }
        let filled: [String]
        if item == .plain {
            filled = form[name].split(whereSeparator: \.isNewline).map { String($0).trimmingWhitespace() }
        } else {
            filled = Self.words(form[name])
        }
        let old = current?.texts ?? []
        // What stays keeps its place; what is new comes behind it.
        let wanted = filled.filter { !$0.isEmpty }
        let kept = item.isChosen ? old.filter(wanted.contains) + wanted.filter { !old.contains($0) } : wanted
        if kept.isEmpty { return old.isEmpty ? current : nil }
        return kept == old ? current : .texts(kept)
    }

    private func period(named name: String, current: SourceValue?) -> SourceValue? {
        guard form.has(name) else { return current }
        let number = form[name]
        let unit = form["\(name).unit"]
        if number.isEmpty { return nil }
        return text(unit.isEmpty ? number : "P\(number)\(unit)", current: current)
    }

    private func mapping(_ shape: ElementShape, named name: String, current: SourceValue?) -> SourceValue? {
        let written = element(shape, named: name, current: current)
        return written.entries.isEmpty && current?.entries.isEmpty != true ? nil : written
    }

    private func retention(named name: String, current: SourceValue?) -> SourceValue? {
        guard form.has(name) else { return current }
        let standard = form[name]
        var entries = standard.isEmpty ? [] : [SourceValue.Entry("default", .text(standard))]
        let known = form.exact("\(name).categories").split(separator: " ").map(String.init)
        for category in known {
            let place = "\(name).\(category)"
            guard form.has(place) else {
                entries += (current?.entries ?? []).filter { $0.key == category }
                continue
            }
            if !form[place].isEmpty { entries.append(SourceValue.Entry(category, .text(form[place]))) }
        }
        entries += (current?.entries ?? []).filter {
            !["default", "clauses"].contains($0.key) && !known.contains($0.key)
        }
        let sentences = list(.formatted(.clause), named: "\(name).clauses", current: current?["clauses"])
        if let sentences { entries.append(SourceValue.Entry("clauses", sentences)) }
        if entries.isEmpty { return nil }
        let isMapping = current?.entries.isEmpty == false || entries.count > 1 || standard.isEmpty
        return isMapping ? .mapping(entries) : text(standard, current: current)
    }
}

extension KeyType {
    /// Whether it is chosen out of what there is, instead of typed.
    var isChosen: Bool {
        switch self {
        case .choice, .reference, .referenceOrWord, .event: true
        default: false
        }
    }
}
