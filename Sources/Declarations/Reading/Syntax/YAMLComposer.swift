import Yams

/// Turns a checked text into values, with the YAML library.
enum YAMLComposer {
    /// The root of the file; nil when the file holds nothing.
    static func compose(_ text: String) throws(Obstacle) -> YAMLNode? {
        try YAMLGuard.check(text)
        let parser: Parser
        let root: Node?
        do {
            // No resolver rules: every scalar stays text, so that `NO` and `"NO"` are the same key.
            parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            root = try parser.singleRoot()
        } catch let error as YamlError {
            throw obstacle(for: error, in: text)
        } catch {
            throw Obstacle("format.syntax", line: 1, column: 1, SyntaxTexts.syntax)
        }
        // Values know their anchors only while the parser lives.
        defer { withExtendedLifetime(parser) {} }
        guard let root else { return nil }
        return try convert(root, depth: 1, fallback: SourcePosition(line: 1, column: 1))
    }

    private static func convert(_ node: Node, depth: Int, fallback: SourcePosition) throws(Obstacle) -> YAMLNode {
        let position = node.mark.map { SourcePosition(line: $0.line, column: $0.column) } ?? fallback
        func stop(_ rule: String, _ message: Bilingual) -> Obstacle {
            Obstacle(rule, line: position.line, column: position.column, message)
        }
        guard depth <= ReadingLimits.deepestNesting + 1 else {
            throw stop("format.depth", SyntaxTexts.tooDeep(ReadingLimits.deepestNesting))
        }
        // The guard has refused these already; that it did is what this holds.
        guard node.anchor == nil else { throw stop("format.anchor", SyntaxTexts.anchor) }
        switch node {
        case .scalar(let scalar):
            if let hidden = scalar.string.unicodeScalars.first(where: { !CharacterGuard.isAllowed($0) }) {
                throw stop("format.character", SyntaxTexts.character(hidden.value))
            }
            return YAMLNode(position: position, content: .scalar(scalar.string))
        case .sequence(let sequence):
            var items: [YAMLNode] = []
            for item in sequence { items.append(try convert(item, depth: depth + 1, fallback: position)) }
            return YAMLNode(position: position, content: .sequence(items))
        case .mapping(let mapping):
            var pairs: [YAMLPair] = []
            for (key, value) in mapping {
                let name = try convert(key, depth: depth + 1, fallback: position)
                guard case .scalar(let text) = name.content else {
                    throw Obstacle(
                        "format.shape", line: name.position.line, column: name.position.column, SyntaxTexts.keyIsNoText)
                }
                let value = try convert(value, depth: depth + 1, fallback: name.position)
                pairs.append(YAMLPair(key: text, position: name.position, value: value))
            }
            return YAMLNode(position: position, content: .mapping(pairs))
        case .alias:
            throw stop("format.alias", SyntaxTexts.alias)
        }
    }

    private static func obstacle(for error: YamlError, in text: String) -> Obstacle {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            // An unclosed quote or bracket shows only at the end; where it was opened is more use.
            let lines = text.utf8.reduce(1) { $1 == Sign.newline ? $0 + 1 : $0 }
            let written = text.utf8.last == Sign.newline ? lines - 1 : lines
            let isAtEnd = mark.line > written || problem.contains("unexpected end of stream")
            let opened = context.flatMap { isAtEnd && $0.mark.line <= written ? $0.mark : nil }
            let place = opened ?? mark
            return Obstacle(
                "format.syntax", line: min(place.line, lines), column: place.line > lines ? 1 : place.column,
                opened == nil ? SyntaxTexts.problem(problem) : SyntaxTexts.unclosed)
        case .duplicatedKeysInMapping(let duplicates, let context):
            return Obstacle(
                "format.duplicate-key", line: context.mark.line, column: context.mark.column,
                SyntaxTexts.duplicateKey(duplicates.first ?? ""))
        default:
            return Obstacle("format.syntax", line: 1, column: 1, SyntaxTexts.syntax)
        }
    }
}
