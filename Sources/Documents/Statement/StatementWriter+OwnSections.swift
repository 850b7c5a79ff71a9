import Declarations

extension StatementWriter {
    /// Texts of the organisation's own, each under its own heading.
    func ownSections() -> [Section] {
        declaration.statement.sections.map { own in
            Section(
                Anchor(.own, own.id.rawValue), say(own.title), blocks: paragraphs(say(own.text)),
                clauses: own.clauses)
        }
    }

    /// Paragraphs of a text in which an empty line separates them.
    private func paragraphs(_ text: String) -> [Block] {
        var blocks: [Block] = []
        var lines: [Substring] = []
        let ended: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false) + [""]
        for line in ended {
            if !line.allSatisfy(\.isWhitespace) {
                lines.append(line)
            } else if !lines.isEmpty {
                blocks.append(.paragraph(Inline(lines.joined(separator: " "))))
                lines = []
            }
        }
        return blocks
    }
}
