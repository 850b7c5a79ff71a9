import Declarations

/// Sections with their headings as HTML.
public enum SectionHTML {
    /// A section; its heading has this level, 2 to 4, its subsections one more.
    public static func render(_ section: Section, level: Int = 2) -> HTML {
        let style: HTML? =
            switch section.style {
            case .plain: nil
            case .card: " class=\"card\""
            case .prominent: " class=\"prominent\""
            }
        let audience: HTML? =
            section.audience.isEmpty
            ? nil : " data-for=\"\(section.audience.map { Anchor(.person, $0.rawValue).id }.joined(separator: " "))\""
        let id = section.anchor.id
        return """
            <section id="\(id)" aria-labelledby="\(id).kop"\(style)\(audience)\(BlockHTML.clauses(section.clauses))>
            \(heading(section, level))
            \(BlockHTML.render(section.blocks))\(section.subsections.map { render($0, level: level + 1) })</section>

            """
    }

    /// The table of contents: one link per section.
    public static func contents(_ sections: [Section], title: String) -> HTML {
        let items = sections.map { "<li><a href=\"#\($0.anchor.id)\">\($0.title)</a></li>\n" as HTML }
        return """
            <nav class="contents" aria-labelledby="inhoud.kop">
            <h2 id="inhoud.kop">\(title)</h2>
            <ol>
            \(items)</ol>
            </nav>

            """
    }

    private static func heading(_ section: Section, _ level: Int) -> HTML {
        let id = section.anchor.id
        return switch level {
        case ...2: "<h2 id=\"\(id).kop\">\(section.title)</h2>"
        case 3: "<h3 id=\"\(id).kop\">\(section.title)</h3>"
        default: "<h4 id=\"\(id).kop\">\(section.title)</h4>"
        }
    }
}
