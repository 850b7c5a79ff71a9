import Declarations

/// The promises not to do something, which are written as a list or as a mapping.
enum Promises {
    /// Which promises are made.
    static func kinds(in value: SourceValue?) -> [String] {
        guard let value else { return [] }
        if case .mapping(let entries) = value { return entries.map(\.key) }
        return value.items.compactMap(kind)
    }

    /// The sentences that a promise stands for.
    static func clauses(of kind: String, in value: SourceValue?) -> [String] {
        details(of: kind, in: value)?["clauses"]?.texts ?? []
    }

    /// The same section with these promises, and for those that are named the sentences they stand for; what is not
    /// named keeps its own. Nil when none is made.
    static func choosing(
        _ kinds: [String], clauses: [String: [String]] = [:], in value: SourceValue?
    ) -> SourceValue? {
        if kinds.isEmpty { return nil }
        let made = Promises.kinds(in: value)
        let order = made.filter(kinds.contains) + kinds.filter { !made.contains($0) }
        let changed = clauses.filter { $0.value != Promises.clauses(of: $0.key, in: value) }
        if case .mapping(let entries)? = value {
            return .mapping(
                order.map { kind in
                    let entry = entries.first { $0.key == kind } ?? SourceValue.Entry(kind, .text(""))
                    return changed[kind].map { SourceValue.Entry(kind, saying($0)) } ?? entry
                })
        }
        let items = value?.items ?? []
        return .list(
            order.map { kind in
                let item = items.first { Promises.kind($0) == kind } ?? .text(kind)
                guard let wanted = changed[kind] else { return item }
                return wanted.isEmpty ? .text(kind) : .mapping([SourceValue.Entry(kind, saying(wanted))])
            })
    }

    private static func kind(_ item: SourceValue) -> String? { item.text ?? item.entries.first?.key }

    private static func details(of kind: String, in value: SourceValue?) -> SourceValue? {
        if case .mapping? = value { return value?[kind] }
        return value?.items.first { $0.text == nil && self.kind($0) == kind }?[kind]
    }

    private static func saying(_ clauses: [String]) -> SourceValue {
        clauses.isEmpty ? .text("") : .mapping([SourceValue.Entry("clauses", .texts(clauses))])
    }
}
