import Declarations

/// A document as plain text for a terminal, without the table of contents.
public enum DocumentText {
    /// The whole document.
    public static func render(_ document: Document) -> String {
        var parts = [heading(document.title, mark: "=")]
        if let note = document.note { parts.append(note.plain) }
        if !document.facts.isEmpty { parts.append(block(Block(.definitions(document.facts)))) }
        for section in [document.short] + document.sections { parts += render(section) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func render(_ section: Section) -> [String] {
        [heading(section.title, mark: "-")] + section.blocks.map(block) + section.subsections.flatMap(render)
    }

    private static func heading(_ title: String, mark: String) -> String {
        title + "\n" + String(repeating: mark, count: title.count)
    }

    private static func block(_ block: Block) -> String {
        switch block.content {
        case .paragraph(let line), .notice(let line): line.plain
        case .list(let items): items.map { "- \($0.plain)" }.joined(separator: "\n")
        case .definitions(let items):
            items.map { "\($0.label): \($0.lines.map(\.plain).joined(separator: "; "))" }.joined(separator: "\n")
        case .table(let table):
            table.rows.map { row in "- " + row.cells.map(\.plain).joined(separator: ": ") }.joined(separator: "\n")
        case .buttons(let links): links.map { "\($0.text): \($0.address)" }.joined(separator: "\n")
        case .drawing(let drawing): drawing.text
        }
    }
}
