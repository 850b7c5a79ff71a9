/// How far each kind of text runs.
extension YAMLGuard {
    mutating func skipToNextToken() {
        while index < bytes.count {
            switch bytes[index] {
            case Sign.space: advance()
            case Sign.newline, Sign.carriageReturn: breakLine()
            case Sign.hash: skipToLineEnd()
            default: return
            }
        }
    }

    /// A plain text runs on over lines that are indented deeper than its mapping.
    mutating func skipPlain() {
        startValue()
        keyAllowed = false
        textEnd = index
        let least = (indents.last ?? -1) + 1
        var crossedLine = false
        while index < bytes.count, !(column == 0 && isDocumentMarker), bytes[index] != Sign.hash {
            while index < bytes.count, !isBlankOrEnd(at: index) {
                if bytes[index] == Sign.colon, isBlankOrEnd(at: index + 1) { break }
                if flow > 0, Sign.flowIndicators.contains(bytes[index]) { break }
                advance()
            }
            textEnd = index
            guard index < bytes.count, isBlankOrEnd(at: index) else { break }
            while index < bytes.count, isBlankOrEnd(at: index) {
                if bytes[index] == Sign.space {
                    advance()
                } else {
                    crossedLine = true
                    breakLine()
                }
            }
            if flow == 0, column < least { break }
        }
        if crossedLine, flow == 0 {
            keyAllowed = true
            keyColumn = nil
        }
    }

    mutating func skipQuoted(escapes: Bool) {
        startValue()
        defer { keyAllowed = false }
        let quote = bytes[index]
        advance()
        while index < bytes.count {
            let byte = bytes[index]
            if byte == quote {
                advance()
                guard !escapes, index < bytes.count, bytes[index] == quote else { return }
            } else if escapes, byte == Sign.backslash {
                advance()
                guard index < bytes.count else { return }
            }
            advanceAnything()
        }
    }

    /// A text after `|` or `>` runs on over lines that are indented as its first one.
    mutating func skipBlockText() {
        startValue()
        let parent = indents.last ?? -1
        var indent = 0
        var keepsBlankLines = false
        advance()
        while index < bytes.count, !isBlankOrEnd(at: index), bytes[index] != Sign.hash {
            if bytes[index] == Sign.plus { keepsBlankLines = true }
            if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(bytes[index]) {
                indent = max(parent, 0) + Int(bytes[index] - UInt8(ascii: "0"))
            }
            advance()
        }
        skipToLineEnd()
        textEnd = index
        if index < bytes.count { breakLine() }
        skipIndentation(&indent, parent: parent)
        while index < bytes.count, column == indent {
            skipToLineEnd()
            textEnd = index
            if index < bytes.count { breakLine() }
            skipIndentation(&indent, parent: parent)
        }
        // Blank lines at the end belong to the text when it keeps them.
        if keepsBlankLines { textEnd = max(textEnd, endOfLineBefore(index)) }
        keyAllowed = true
        keyColumn = nil
    }

    private mutating func skipIndentation(_ indent: inout Int, parent: Int) {
        var deepest = 0
        while true {
            while index < bytes.count, indent == 0 || column < indent, bytes[index] == Sign.space { advance() }
            deepest = max(deepest, column)
            guard index < bytes.count, bytes[index] == Sign.newline || bytes[index] == Sign.carriageReturn else {
                break
            }
            breakLine()
        }
        if indent == 0 { indent = max(deepest, parent + 1, 1) }
    }

    /// Where the line before the one of a place ends.
    private func endOfLineBefore(_ place: Int) -> Int {
        var end = place
        while end > 0, bytes[end - 1] == Sign.space { end -= 1 }
        if end > 0, bytes[end - 1] == Sign.newline { end -= 1 }
        if end > 0, bytes[end - 1] == Sign.carriageReturn { end -= 1 }
        return end
    }

    private mutating func skipToLineEnd() {
        while index < bytes.count, bytes[index] != Sign.newline, bytes[index] != Sign.carriageReturn { advance() }
    }
}

/// Steps.
extension YAMLGuard {
    /// Steps over one byte; the later bytes of a character are no columns.
    mutating func advance() {
        if bytes[index] & 0xC0 != 0x80 { column += 1 }
        index += 1
    }

    mutating func advanceAnything() {
        if bytes[index] == Sign.newline || bytes[index] == Sign.carriageReturn { breakLine() } else { advance() }
    }

    mutating func breakLine() {
        let isPair =
            bytes[index] == Sign.carriageReturn && index + 1 < bytes.count && bytes[index + 1] == Sign.newline
        index += isPair ? 2 : 1
        line += 1
        column = 0
        if flow == 0 {
            keyAllowed = true
            keyColumn = nil
        }
    }

    /// Whether white space, a line break or the end of the file stands here.
    func isBlankOrEnd(at place: Int) -> Bool {
        guard place < bytes.count else { return true }
        return bytes[place] == Sign.space || bytes[place] == Sign.newline || bytes[place] == Sign.carriageReturn
    }

    /// Whether `---` or `...` stands here on its own.
    var isDocumentMarker: Bool {
        guard index + 2 < bytes.count, isBlankOrEnd(at: index + 3) else { return false }
        let mark = bytes[index]
        return (mark == Sign.hyphen || mark == Sign.dot) && bytes[index + 1] == mark && bytes[index + 2] == mark
    }
}
