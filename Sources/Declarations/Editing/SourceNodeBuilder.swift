/// Finds out which bytes each value of a file takes, from what the library made of it and what stands where.
struct SourceNodeBuilder {
    private let tokens: [SourceToken]
    private var next = 0
    private var end = 0
    private var flow = 0

    /// The root of a file; nil when it is laid out in a way in which it cannot be changed piece by piece.
    static func build(_ root: YAMLNode, tokens: [SourceToken]) -> SourceNode? {
        var builder = SourceNodeBuilder(tokens: tokens)
        guard let node = builder.node(root), builder.next == tokens.count else { return nil }
        return node
    }

    private init(tokens: [SourceToken]) { self.tokens = tokens }

    private mutating func take(_ isWanted: (SourceToken) -> Bool) -> SourceToken? {
        guard next < tokens.count, isWanted(tokens[next]) else { return nil }
        next += 1
        end = tokens[next - 1].bytes.upperBound
        return tokens[next - 1]
    }

    private mutating func node(_ node: YAMLNode) -> SourceNode? {
        let slot = end
        func standsHere(_ token: SourceToken) -> Bool {
            token.line == node.position.line && token.column == node.position.column
        }
        switch node.content {
        case .scalar(let text):
            if let token = take({ $0.kind.isText && standsHere($0) }) {
                return SourceNode(bytes: token.bytes, style: Self.style(token.kind), content: .scalar(text))
            }
            return text.isEmpty ? SourceNode(bytes: slot..<slot, style: .nothing, content: .scalar("")) : nil
        case .sequence(let items):
            if let opening = take({ $0.kind == .opening && standsHere($0) }) {
                return between(opening, items.map { (nil, $0) }) { .sequence($0) }
            }
            return lines(items.map { (nil, $0) }) { .sequence($0) }
        case .mapping(let pairs):
            if let opening = take({ $0.kind == .opening && standsHere($0) }) {
                return between(opening, pairs.map { ($0.key, $0.value) }) { .mapping($0) }
            }
            return lines(pairs.map { ($0.key, $0.value) }) { .mapping($0) }
        }
    }

    /// Members between brackets or braces.
    private mutating func between(
        _ opening: SourceToken, _ values: [(key: String?, value: YAMLNode)],
        _ content: ([SourceMember]) -> SourceNode.Content
    ) -> SourceNode? {
        flow += 1
        defer { flow -= 1 }
        var members: [SourceMember] = []
        for (key, value) in values {
            guard let member = key == nil ? flowItem(value) : pair(key, value) else { return nil }
            members.append(member)
            _ = take { $0.kind == .comma }
        }
        guard let closing = take({ $0.kind == .closing }) else { return nil }
        return SourceNode(
            bytes: opening.bytes.lowerBound..<closing.bytes.upperBound, style: .flow, content: content(members))
    }

    private mutating func flowItem(_ value: YAMLNode) -> SourceMember? {
        guard let node = node(value), node.style != .nothing else { return nil }
        return SourceMember(
            key: nil, start: node.bytes.lowerBound, slot: node.bytes.lowerBound, needsColon: false, value: node)
    }

    /// Members on lines of their own.
    private mutating func lines(
        _ values: [(key: String?, value: YAMLNode)], _ content: ([SourceMember]) -> SourceNode.Content
    ) -> SourceNode? {
        // `[a: b]` is a mapping without braces; nobody writes that here.
        guard flow == 0, !values.isEmpty else { return nil }
        var members: [SourceMember] = []
        for (key, value) in values {
            guard let member = key == nil ? dashed(value) : pair(key, value) else { return nil }
            members.append(member)
        }
        let bytes = members[0].start..<members[members.count - 1].end
        return SourceNode(bytes: bytes, style: .block, content: content(members))
    }

    private mutating func dashed(_ value: YAMLNode) -> SourceMember? {
        guard let dash = take({ $0.kind == .dash }), let node = node(value) else { return nil }
        return SourceMember(
            key: nil, start: dash.bytes.lowerBound, slot: dash.bytes.upperBound, needsColon: false, value: node)
    }

    private mutating func pair(_ key: String?, _ value: YAMLNode) -> SourceMember? {
        guard let name = take({ $0.kind.isText }) else { return nil }
        let colon = take { $0.kind == .colon }
        guard colon != nil || flow > 0, let node = node(value) else { return nil }
        return SourceMember(
            key: key, start: name.bytes.lowerBound, slot: (colon ?? name).bytes.upperBound, needsColon: colon == nil,
            value: node)
    }

    private static func style(_ kind: SourceToken.Kind) -> SourceNode.Style {
        switch kind {
        case .quoted: .quoted
        case .doubleQuoted: .doubleQuoted
        case .literal: .literal
        case .folded: .folded
        default: .plain
        }
    }
}
