import Declarations

/// Adds elements to the text of a declaration, and leaves every line that is there as it is.
enum DeclarationAddition {
    /// Elements under one key: lines as they stand below it, without the indentation of the key.
    struct Addition {
        var key: String
        var lines: [String]
    }

    /// The text with the elements.
    ///
    /// - Throws: `RegisterRefusal.noBlock` where a key is written on one line.
    static func add(_ additions: [Addition], to text: String) throws(RegisterRefusal) -> String {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        for addition in additions where !addition.lines.isEmpty {
            guard let start = lines.firstIndex(where: { isKey(addition.key, $0) }) else {
                lines += ["\(addition.key):"] + addition.lines.map { "  " + $0 }
                continue
            }
            let rest = value(lines[start])
            guard rest.isEmpty || rest == "{}" else { throw .noBlock(addition.key) }
            if rest == "{}" { lines[start] = "\(addition.key):" }
            let end = lines[(start + 1)...].firstIndex { isTopLevel($0) } ?? lines.endIndex
            // A comment at the margin below the last element belongs to the section that follows.
            let last = lines[start..<end].lastIndex { !$0.allSatisfy(\.isWhitespace) && $0.first != "#" } ?? start
            let child = lines[(start + 1)..<end].first { !$0.allSatisfy(\.isWhitespace) && !isComment($0) }
            let margin = child.map { String($0.prefix { $0 == " " }) } ?? "  "
            lines.insert(contentsOf: addition.lines.map { margin + $0 }, at: last + 1)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func isKey(_ key: String, _ line: String) -> Bool {
        line.hasPrefix(key) && line.dropFirst(key.count).drop { $0 == " " }.first == ":"
    }

    private static func isTopLevel(_ line: String) -> Bool {
        guard let first = line.first else { return false }
        return !first.isWhitespace && first != "#"
    }

    private static func isComment(_ line: String) -> Bool { line.drop { $0 == " " }.first == "#" }

    /// What stands after the colon of a key, without a comment.
    private static func value(_ line: String) -> String {
        let rest = ImportedText.trimmed(line.drop { $0 != ":" }.dropFirst())
        return rest.hasPrefix("#")
            ? "" : ImportedText.trimmed(rest.firstRange(of: " #").map { rest[..<$0.lowerBound] } ?? rest[...])
    }
}
