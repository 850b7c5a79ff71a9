import Declarations

extension LintRule {
    /// SL-018: after A comes B: no section was lost between two that have a letter or a number.
    static let sequenceUnbroken = LintRule("SL-018", .warning, "art. 12(1)", .sequenceUnbroken) { declaration, file in
        let language = declaration.statement.languages.first ?? .nl
        let sections = declaration.statement.sections.map { ("statement.sections.\($0.id).title", $0.title) }
        let purposes = declaration.purposes.map { ("purposes.\($0.id).title", $0.title) }
        let headings = [sections, purposes].flatMap { gaps(in: $0.map { ($0.0, $0.1[language]) }) }
        let lists = file.texts.filter { $0.place == .section }.flatMap { text in
            gaps(in: text.text[language].split(separator: "\n").map { (text.path, String($0)) }).prefix(1)
        }
        return (headings + lists).map { gap in
            Breach(gap.path, RuleText.sequenceUnbroken.message(quoting: "\(gap.before) … \(gap.after)"))
        }
    }

    private struct Gap {
        let path: String
        let before: String
        let after: String
    }

    private static func gaps(in lines: [(path: String, text: String)]) -> [Gap] {
        let isRoman = lines.contains { line in
            roman.contains(line.text.prefix { $0.isLetter }.lowercased()) && ".):".contains(after(line.text))
        }
        // In a row of Roman numerals a lone i, v or x is a number too, and which one is not worth the guess.
        let marked = lines.compactMap { line in mark(of: line.text).map { (path: line.path, mark: $0) } }
            .filter { !isRoman || !$0.mark.isLetter }
        return zip(marked, marked.dropFirst()).compactMap { one, other in
            let isNext = other.mark.rank == one.mark.rank + 1 || other.mark.rank <= 1
            guard one.mark.isLetter == other.mark.isLetter, !isNext, other.mark.rank > one.mark.rank else { return nil }
            return Gap(path: other.path, before: one.mark.text, after: other.mark.text)
        }
    }

    private static let roman: Set<String> = ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi"]

    /// The sign behind the first letters of a line; a space when there is none.
    private static func after(_ line: String) -> Character { line.drop { $0.isLetter }.first ?? " " }

    /// `A.`, `b)` or `3.` at the start of a line, with its place in the row.
    private static func mark(of line: String) -> (text: String, rank: Int, isLetter: Bool)? {
        let head = line.prefix { $0 != " " }
        guard let end = head.last, ".):".contains(end), (2...3).contains(head.count) else { return nil }
        let text = String(head.dropLast())
        if let number = Int(text) { return (text, number, false) }
        guard text.utf8.count == 1, let byte = text.lowercased().utf8.first,
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        else { return nil }
        return (text, Int(byte - UInt8(ascii: "a")) + 1, true)
    }
}
