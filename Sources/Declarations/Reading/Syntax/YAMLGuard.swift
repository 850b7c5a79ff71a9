/// Walks over a file as the YAML library will, and refuses what a declaration may not contain before
/// the library builds anything.
///
/// Anchors and aliases let a few lines stand for millions; deep nesting exhausts the stack. Both must
/// be refused before values are built, and a text in quotes that merely looks like an anchor must pass.
/// The walk therefore follows the same rules as the library's scanner: where a token starts, how far a
/// plain or block text runs, and which column the enclosing mapping has.
struct YAMLGuard {
    let bytes: [UInt8]
    var index = 0
    var line = 1
    /// Characters before this one on its line.
    var column = 0
    /// Columns of the enclosing block mappings and lists.
    var indents: [Int] = []
    /// Number of open brackets and braces.
    var flow = 0
    /// Whether a key may start here (in block context).
    var keyAllowed = true
    /// Where the token that may turn out to be a key started.
    var keyColumn: Int?
    /// What stands where, for who changes the text afterwards.
    private(set) var tokens: [SourceToken] = []
    /// Where the text that was walked over last ends: behind its last character, not behind the space after it.
    var textEnd = 0
    private var values = 0
    private var sawMarker = false

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// Refuses a text that is not safe to hand to the library.
    static func check(_ text: String) throws(Obstacle) { _ = try tokens(of: text) }

    /// The same, with what stands where in it.
    static func tokens(of text: String) throws(Obstacle) -> [SourceToken] {
        var walk = YAMLGuard(text)
        try walk.run()
        return walk.tokens
    }

    private mutating func run() throws(Obstacle) {
        while true {
            skipToNextToken()
            guard index < bytes.count else { return }
            if flow == 0 { while let last = indents.last, last > column { indents.removeLast() } }
            if column == 0, try skipsDocumentMarker() { continue }
            let start = (index: index, line: line, column: column)
            let kind = try token()
            let end = kind.isOpenEnded ? textEnd : index
            tokens.append(
                SourceToken(kind: kind, bytes: start.index..<end, line: start.line, column: start.column + 1))
        }
    }

    private mutating func token() throws(Obstacle) -> SourceToken.Kind {
        let kind: SourceToken.Kind
        let isFollowedByBlank = isBlankOrEnd(at: index + 1)
        switch bytes[index] {
        case Sign.openBracket, Sign.openBrace:
            kind = .opening
            startValue()
            flow += 1
            try checkDepth()
            keyAllowed = true
            advance()
        case Sign.closeBracket, Sign.closeBrace:
            kind = .closing
            flow = max(0, flow - 1)
            keyAllowed = false
            advance()
        case Sign.comma:
            kind = .comma
            keyAllowed = true
            advance()
        case Sign.hyphen where isFollowedByBlank:
            kind = .dash
            if flow == 0 { try open(column) }
            keyAllowed = true
            keyColumn = nil
            advance()
        case Sign.question where flow > 0 || isFollowedByBlank:
            throw obstacle("format.syntax", SyntaxTexts.explicitKey)
        case Sign.colon where flow > 0 || isFollowedByBlank:
            kind = .colon
            if flow == 0 {
                try open(keyColumn ?? column)
                keyAllowed = keyColumn == nil
                keyColumn = nil
            }
            advance()
        case Sign.star: throw obstacle("format.alias", SyntaxTexts.alias)
        case Sign.ampersand: throw obstacle("format.anchor", SyntaxTexts.anchor)
        case Sign.exclamation: throw obstacle("format.tag", SyntaxTexts.tag)
        case Sign.bar where flow == 0, Sign.greater where flow == 0:
            kind = bytes[index] == Sign.bar ? .literal : .folded
            skipBlockText()
        case Sign.quote:
            kind = .quoted
            skipQuoted(escapes: false)
        case Sign.doubleQuote:
            kind = .doubleQuoted
            skipQuoted(escapes: true)
        default:
            kind = .plain
            skipPlain()
        }
        guard values <= ReadingLimits.mostValues else {
            throw obstacle("format.size", SyntaxTexts.tooMany(ReadingLimits.mostValues))
        }
        return kind
    }

    /// Counts a value and remembers where it started, in case it is a key.
    mutating func startValue() {
        values += 1
        if flow == 0, keyAllowed { keyColumn = column }
    }

    private mutating func open(_ column: Int) throws(Obstacle) {
        if indents.last ?? -1 < column { indents.append(column) }
        try checkDepth()
    }

    private func checkDepth() throws(Obstacle) {
        guard indents.count + flow <= ReadingLimits.deepestNesting else {
            throw obstacle("format.depth", SyntaxTexts.tooDeep(ReadingLimits.deepestNesting))
        }
    }

    private mutating func skipsDocumentMarker() throws(Obstacle) -> Bool {
        if bytes[index] == Sign.percent { throw obstacle("format.syntax", SyntaxTexts.directive) }
        guard isDocumentMarker else { return false }
        guard bytes[index] == Sign.hyphen, values == 0, !sawMarker else {
            throw obstacle("format.documents", SyntaxTexts.documents)
        }
        sawMarker = true
        for _ in 0..<3 { advance() }
        keyAllowed = false
        return true
    }

    func obstacle(_ rule: String, _ message: Bilingual) -> Obstacle {
        Obstacle(rule, line: line, column: column + 1, message)
    }
}
