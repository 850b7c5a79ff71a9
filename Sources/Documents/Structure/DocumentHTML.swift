import Declarations

/// A document as a piece of HTML, to be put in a page.
public enum DocumentHTML {
    /// Header, short layer, contents and sections, in one `article`.
    public static func render(_ document: Document) -> HTML {
        let note = document.note.map { "<p class=\"notice\">\(BlockHTML.render($0))</p>\n" as HTML }
        let facts: HTML = document.facts.isEmpty ? .empty : BlockHTML.definitions(document.facts)
        // The first chapter stands before the contents when it may not be missed (art. 21(4)).
        let first = document.sections.prefix { $0.style == .prominent }
        return """
            <article class="document" lang="\(document.language.rawValue)">
            <header>
            <h1>\(document.title)</h1>
            \(note)\(facts)</header>
            \(SectionHTML.render(document.short))\(first.map { SectionHTML.render($0) })\
            \(SectionHTML.contents(document.sections, title: document.contentsTitle))\
            \(document.sections.dropFirst(first.count).map { SectionHTML.render($0) })</article>

            """
    }
}
