/// A document as Markdown (CommonMark with tables) that also reads well as a plain letter.
public enum DocumentMarkdown {
    /// The whole document.
    public static func render(_ document: Document) -> String {
        var parts = ["# \(MarkdownText.escape(document.title))"]
        if let note = document.note { parts.append("> " + MarkdownText.line(note)) }
        if !document.facts.isEmpty { parts.append(definitions(document.facts)) }
        parts += section(document.short, level: 2)
        for chapter in document.sections { parts += section(chapter, level: 2) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Blocks after each other.
    static func blocks(_ blocks: [Block]) -> String { blocks.map(block).joined(separator: "\n\n") }

    private static func section(_ section: Section, level: Int) -> [String] {
        let heading = String(repeating: "#", count: min(level, 6)) + " " + MarkdownText.escape(section.title)
        return [heading] + section.blocks.map(block)
            + section.subsections.flatMap { Self.section($0, level: level + 1) }
    }

    private static func block(_ block: Block) -> String {
        switch block.content {
        case .paragraph(let line): MarkdownText.opening(line)
        case .list(let items): list(items)
        case .definitions(let items): definitions(items)
        case .table(let content): table(content)
        case .drawing(let drawing): MarkdownText.escape(drawing.text)
        case .notice(let line): "> " + MarkdownText.line(line)
        case .buttons(let links): list(links.map { Inline([.link($0)]) })
        }
    }

    private static func list(_ items: [Inline]) -> String {
        items.map { "- " + MarkdownText.opening($0) }.joined(separator: "\n")
    }

    private static func definitions(_ items: [Definition]) -> String {
        items.map { item in
            let mark = item.label.hasSuffix("?") ? "" : ":"
            let label = "- **\(MarkdownText.escape(item.label))\(mark)**"
            guard item.lines.count != 1 else { return label + " " + MarkdownText.line(item.lines[0]) }
            return ([label] + item.lines.map { "  - " + MarkdownText.opening($0) }).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private static func table(_ table: Table) -> String {
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let head = [row(table.header.map(MarkdownText.escape)), row(table.header.map { _ in "---" })]
        let rows = table.rows.map { row($0.cells.map(MarkdownText.line)) }
        return (["**\(MarkdownText.escape(table.caption))**", ""] + head + rows).joined(separator: "\n")
    }
}
