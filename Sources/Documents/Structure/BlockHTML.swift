import Declarations

/// Blocks and lines as HTML.
///
/// The classes are a fixed set: `notice`, `buttons`, `facts` (a definition list), `scroll` (around a
/// table), and on sections `card` and `prominent`. Everything else is said by the elements.
public enum BlockHTML {
    /// Blocks after each other.
    public static func render(_ blocks: [Block]) -> HTML { HTML(blocks.map(render)) }

    /// One block.
    public static func render(_ block: Block) -> HTML {
        let clauses = clauses(block.clauses)
        return switch block.content {
        case .paragraph(let line): "<p\(clauses)>\(render(line))</p>\n"
        case .list(let items): "<ul\(clauses)>\(items.map { "<li>\(render($0))</li>" as HTML })</ul>\n"
        case .definitions(let list): definitions(list, clauses: block.clauses)
        case .table(let content): table(content, clauses: block.clauses)
        case .drawing(let drawing): "<div class=\"scroll drawing\" tabindex=\"0\">\(drawing.html)</div>\n"
        case .notice(let line): "<p class=\"notice\"\(clauses)>\(render(line))</p>\n"
        case .buttons(let links):
            "<p class=\"buttons\"\(clauses)>\(links.map { render(Inline([.link($0)])) }.joined(separator: " "))</p>\n"
        }
    }

    /// One line.
    public static func render(_ line: Inline) -> HTML {
        HTML(
            line.pieces.map { piece in
                switch piece {
                case .text(let text): HTML(text: text)
                case .strong(let text): "<strong>\(text)</strong>"
                case .lineBreak: "<br>"
                case .link(let link): "<a href=\"\(link.address)\">\(link.text)</a>"
                }
            })
    }

    /// Labels with what belongs to them.
    public static func definitions(_ list: [Definition], clauses ids: [ClauseID] = []) -> HTML {
        let items = list.map { item -> HTML in
            let lines = item.lines.count == 1 ? item.lines.map(render) : [linesAsList(item.lines)]
            return "<div\(clauses(item.clauses))><dt>\(item.label)</dt><dd>\(lines)</dd></div>"
        }
        return "<dl class=\"facts\"\(clauses(ids))>\(items)</dl>\n"
    }

    private static func linesAsList(_ lines: [Inline]) -> HTML {
        "<ul>\(lines.map { "<li>\(render($0))</li>" as HTML })</ul>"
    }

    private static func table(_ table: Table, clauses ids: [ClauseID]) -> HTML {
        let head = table.header.map { "<th scope=\"col\">\($0)</th>" as HTML }
        let rows = table.rows.map { row -> HTML in
            let cells = row.cells.enumerated().map { index, cell -> HTML in
                guard index > 0 else { return "<th scope=\"row\">\(render(cell))</th>" }
                let label = index < table.header.count ? table.header[index] : ""
                return "<td data-label=\"\(label)\">\(render(cell))</td>"
            }
            return "<tr\(row.anchor.map { " id=\"\($0.id)\"" as HTML })\(clauses(row.clauses))>\(cells)</tr>\n"
        }
        return """
            <div class="scroll" role="region" aria-label="\(table.caption)" tabindex="0"><table\(clauses(ids))>
            <caption>\(table.caption)</caption>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows)</tbody></table></div>

            """
    }

    /// The attribute that links a text to the sentences it stands for; nothing when there are none.
    static func clauses(_ ids: [ClauseID]) -> HTML {
        guard !ids.isEmpty else { return .empty }
        return " data-clauses=\"\(ids.map(\.rawValue).joined(separator: " "))\""
    }
}
