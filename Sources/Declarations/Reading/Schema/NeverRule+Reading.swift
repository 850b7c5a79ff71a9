/// `never`: a list of promises, or a mapping of them.
extension NeverRule {
    static func all(_ element: Element) -> [NeverRule] {
        let rules = element.node.pairs == nil ? element.promises() : element.promisesOfMapping()
        var seen: Set<Kind> = []
        return rules.compactMap { rule, place in
            guard seen.insert(rule.kind).inserted else {
                place.report("format.duplicate", ElementTexts.duplicate(rule.kind.rawValue))
                return nil
            }
            element.session.alsoLocate("never.\(rule.kind.rawValue)", at: place.keyPosition)
            return rule
        }
    }
}

extension Element {
    fileprivate func promises() -> [(NeverRule, Element)] {
        items().compactMap { item in
            if item.node.scalar != nil { return item.choice(NeverRule.Kind.self).map { (NeverRule($0), item) } }
            guard let pairs = item.node.pairs, pairs.count == 1 else {
                item.report("format.shape", ElementTexts.neverItem)
                return nil
            }
            return item.promisesOfMapping().first.map { ($0.0, item) }
        }
    }

    fileprivate func promisesOfMapping() -> [(NeverRule, Element)] {
        (mappingPairs() ?? []).compactMap { pair in
            let entry = below(pair)
            guard let kind = NeverRule.Kind(rawValue: pair.key) else {
                let known = NeverRule.Kind.allCases.map(\.rawValue)
                let suggestion = Suggestion.closest(to: pair.key, among: known)
                entry.report(
                    "format.unknown-key", ElementTexts.unknownKey(pair.key, suggestion: suggestion, known: known),
                    at: pair.position)
                return nil
            }
            return (NeverRule(kind, clauses: Fields(entry, .never).clauses()), entry)
        }
    }
}
