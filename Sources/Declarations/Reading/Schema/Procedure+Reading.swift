/// `procedures`.
extension Procedure {
    /// Reads the section; what is not of the closed list is reported with the word that was probably meant.
    static func all(_ element: Element) -> [Procedure] {
        (element.mappingPairs() ?? []).compactMap { pair in
            let entry = element.below(pair)
            guard let kind = Kind(rawValue: pair.key) else {
                let known = Kind.allCases.map(\.rawValue)
                let suggestion = Suggestion.closest(to: pair.key, among: known)
                entry.report(
                    "format.unknown-key", ElementTexts.unknownKey(pair.key, suggestion: suggestion, known: known),
                    at: pair.position)
                return nil
            }
            return Procedure(kind, clauses: Fields(entry, .procedure).clauses())
        }
    }
}
