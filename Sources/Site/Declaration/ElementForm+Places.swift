import Declarations

extension ElementForm {
    /// The id of the control that a finding belongs to, so that a list of errors leads to it; nil when the finding is
    /// about the element as a whole.
    ///
    /// - Parameter place: the path of the finding.
    func control(at place: String, in shape: ElementShape?) -> String? {
        let own = path.description
        guard place.hasPrefix(own + ".") else { return nil }
        let keys = place.dropFirst(own.count + 1).prefix { $0 != "[" }.split(separator: ".").map(String.init)
        guard let shape else { return ([Self.root] + keys).joined(separator: ".") }
        return control(keys[...], named: Self.root, in: shape, value)
    }

    private func control(
        _ keys: ArraySlice<String>, named name: String, in shape: ElementShape, _ value: SourceValue?
    ) -> String? {
        guard let key = keys.first else { return Look.groupID(name) }
        guard let type = shape.descriptions.first(where: { $0.key == key })?.type else { return nil }
        let name = "\(name).\(key)"
        let rest = keys.dropFirst()
        switch type {
        case .mapping(let below): return control(rest, named: name, in: below, value?[key])
        case .mappingOrWord(let below, _) where value?[key]?.entries.isEmpty == false:
            return control(rest, named: name, in: below, value?[key])
        case .text:
            let language = visit.languages.first { $0.rawValue == rest.first } ?? visit.languages[0]
            return "\(name).\(language.rawValue)"
        case .retention:
            guard let category = rest.first, category != "default" else { return name }
            return "\(name).\(category)"
        // What can be chosen may be nothing yet.
        case .list(let item) where item.isChosen: return Look.groupID(name)
        case .entries(.section): return Look.groupID(name)
        case .entries, .elements, .promises: return nil
        default: return name
        }
    }
}
