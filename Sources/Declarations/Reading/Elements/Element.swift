/// One value of the file on its way into the model: what it says, where it stands, how it is called.
struct Element {
    /// As in `purposes.deliver.data[2]`; empty for the file itself.
    let path: String
    /// Where its key or its list item stands.
    let keyPosition: SourcePosition
    let node: YAMLNode
    let session: ReadingSession

    /// Reports what is wrong with this element.
    func report(
        _ rule: String, _ message: Bilingual, at position: SourcePosition? = nil, below key: String? = nil,
        source: String? = nil
    ) {
        let place = position ?? (node.isNothing ? keyPosition : node.position)
        session.report(
            Finding(
                rule: rule, severity: .error, path: key.map(pathBelow) ?? path, position: place, message: message,
                source: source))
    }

    func pathBelow(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// The element behind one key.
    func below(_ pair: YAMLPair) -> Element {
        Element(path: pathBelow(pair.key), keyPosition: pair.position, node: pair.value, session: session)
    }

    /// The items of a list; a single value counts as a list of one.
    func items() -> [Element] {
        switch node.content {
        case .sequence(let items):
            return items.enumerated().map { index, item in
                Element(path: "\(path)[\(index)]", keyPosition: item.position, node: item, session: session)
            }
        case .scalar:
            return node.isNothing ? [] : [self]
        case .mapping:
            report("format.shape", ElementTexts.listExpected(path))
            return []
        }
    }

    /// The text of a scalar; reports anything else.
    func scalar() -> String? {
        guard let text = node.scalar else {
            report("format.shape", ElementTexts.valueExpected(path))
            return nil
        }
        return text
    }
}
