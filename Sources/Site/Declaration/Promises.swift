import Declarations

/// The promises not to do something, which are written as a list or as a mapping.
enum Promises {
    /// Which promises are made.
    static func kinds(in value: SourceValue?) -> [String] {
        guard let value else { return [] }
        if case .mapping(let entries) = value { return entries.map(\.key) }
        return value.items.compactMap(kind)
    }

    private static func kind(_ item: SourceValue) -> String? { item.text ?? item.entries.first?.key }

    /// The same section with these promises; what stays keeps its sentences. Nil when none is made.
    static func choosing(_ kinds: [String], in value: SourceValue?) -> SourceValue? {
        if kinds.isEmpty { return nil }
        let made = Promises.kinds(in: value)
        let order = made.filter(kinds.contains) + kinds.filter { !made.contains($0) }
        if case .mapping(let entries)? = value {
            return .mapping(
                order.map { kind in entries.first { $0.key == kind } ?? SourceValue.Entry(kind, .text("")) })
        }
        let items = value?.items ?? []
        return .list(order.map { kind in items.first { Promises.kind($0) == kind } ?? .text(kind) })
    }
}
