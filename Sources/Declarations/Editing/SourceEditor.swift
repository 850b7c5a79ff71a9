/// Changes the bytes of a text, one place at a time, and finds out again what stands where after each.
struct SourceEditor {
    private(set) var bytes: [UInt8]
    private(set) var root: SourceNode
    /// How lines end in this file.
    let newline: String

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// - Throws: `EditRefusal.layout` when the text is not one that can be changed piece by piece.
    init(_ text: String) throws(EditRefusal) {
        bytes = Array(text.utf8)
        newline = text.unicodeScalars.first { $0 == "\n" || $0 == "\r" } == "\r" ? "\r\n" : "\n"
        root = try Self.root(of: text)
    }

    private static func root(of text: String) throws(EditRefusal) -> SourceNode {
        do throws(Obstacle) {
            guard let composed = try YAMLComposer.compose(text),
                let root = SourceNodeBuilder.build(composed, tokens: try YAMLGuard.tokens(of: text))
            else { throw Obstacle("format.syntax", line: 1, column: 1, SyntaxTexts.syntax) }
            return root
        } catch { throw error.finding.rule == "format.syntax" ? .layout : .unreadable(error.finding) }
    }

    /// Puts other bytes in a place.
    mutating func replace(_ range: Range<Int>, with replacement: String) throws(EditRefusal) {
        bytes.replaceSubrange(range, with: Array(replacement.utf8))
        root = try Self.root(of: text)
    }

    func slice(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// A member on its way down a path, with what surrounds it.
    struct Place {
        /// The list or mapping that it is in.
        let parent: SourceNode
        /// Its number there.
        let index: Int
        /// Whether it stands between brackets or braces.
        let isFlow: Bool

        var member: SourceMember { parent.members[index] }
    }

    /// Where a place is; nil when there is nothing.
    func place(_ path: SourcePath) -> Place? {
        var node = root
        var isFlow = false
        var found: Place?
        for step in path.steps {
            isFlow = isFlow || node.style == .flow
            let index: Int?
            switch (step, node.content) {
            case (.key(let key), .mapping(let pairs)): index = pairs.firstIndex { $0.key == key }
            case (.index(let wanted), .sequence(let items)): index = items.indices.contains(wanted) ? wanted : nil
            default: index = nil
            }
            guard let index else { return nil }
            let place = Place(parent: node, index: index, isFlow: isFlow)
            found = place
            node = place.member.value
        }
        return found
    }

    /// The value at a place; the file itself for the empty path.
    func node(_ path: SourcePath) -> SourceNode? {
        path.steps.isEmpty ? root : place(path)?.member.value
    }
}

/// Lines.
extension SourceEditor {
    func lineStart(of offset: Int) -> Int {
        var start = offset
        while start > 0, bytes[start - 1] != Sign.newline { start -= 1 }
        return start
    }

    /// Where the line of a place ends: before its line break, or at the end of the file.
    func lineEnd(of offset: Int) -> Int {
        var end = offset
        while end < bytes.count, bytes[end] != Sign.newline, bytes[end] != Sign.carriageReturn { end += 1 }
        return end
    }

    /// Behind the line break that ends the line of a place.
    func nextLine(after offset: Int) -> Int {
        var end = lineEnd(of: offset)
        if end < bytes.count, bytes[end] == Sign.carriageReturn { end += 1 }
        if end < bytes.count, bytes[end] == Sign.newline { end += 1 }
        return end
    }

    /// Characters before a place on its line; lines of members start with spaces and hyphens only.
    func column(of offset: Int) -> Int { offset - lineStart(of: offset) }

    /// Whether only spaces stand before a place on its line.
    func startsLine(_ offset: Int) -> Bool {
        bytes[lineStart(of: offset)..<offset].allSatisfy { $0 == Sign.space }
    }

    /// The line before the one that starts here; nil at the top.
    func lineBefore(_ start: Int) -> Range<Int>? {
        guard start > 0 else { return nil }
        let previous = lineStart(of: start - 1)
        return previous..<lineEnd(of: previous)
    }

    func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 == Sign.space } }
}
