/// Refuses files that are no text, and characters that people cannot see or that change what they see.
enum CharacterGuard {
    /// The text of a file, without a byte order mark.
    static func text(of bytes: [UInt8]) throws(Obstacle) -> String {
        guard bytes.count <= ReadingLimits.largestFile else {
            throw Obstacle("format.size", line: 1, column: 1, SyntaxTexts.tooLarge(ReadingLimits.largestFile))
        }
        guard var text = String(validating: bytes, as: UTF8.self) else {
            let place = placeOfInvalidByte(in: bytes)
            throw Obstacle("format.encoding", line: place.line, column: place.column, SyntaxTexts.notUTF8)
        }
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        try check(text)
        return text
    }

    /// Whether a character may stand in a value; also asked for what an escape such as `\0` produces.
    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: true
        case 0x00...0x1F, 0x7F...0x9F: false
        // Line and paragraph separators are line breaks to YAML and invisible to people.
        case 0x2028, 0x2029, 0xFEFF: false
        // Marks that turn the direction of writing make a file show another text than it has.
        case 0x202A...0x202E, 0x2066...0x2069: false
        // What nobody sees makes two names look alike; the joiners 200C and 200D are part of Persian words and emoji.
        case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060...0x2064, 0xE0000...0xE007F: false
        // No characters: the end of each plane.
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }

    private static func check(_ text: String) throws(Obstacle) {
        var line = 1
        var column = 1
        var scalars = text.unicodeScalars.makeIterator()
        var current = scalars.next()
        while let scalar = current {
            let following = scalars.next()
            let endsLine = scalar == "\r" && following == "\n"
            guard endsLine || isAllowed(scalar) else {
                let message = scalar == "\t" ? SyntaxTexts.tab : SyntaxTexts.character(scalar.value)
                throw Obstacle("format.character", line: line, column: column, message)
            }
            column += 1
            if scalar == "\n" {
                line += 1
                column = 1
            }
            current = following
        }
    }

    private static func placeOfInvalidByte(in bytes: [UInt8]) -> SourcePosition {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var place = SourcePosition(line: 1, column: 1)
        while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
            let isBreak = scalar.elementsEqual([UInt8(ascii: "\n")])
            place = SourcePosition(line: place.line + (isBreak ? 1 : 0), column: isBreak ? 1 : place.column + 1)
        }
        return place
    }
}
