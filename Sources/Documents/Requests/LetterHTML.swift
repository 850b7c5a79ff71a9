import Declarations

/// A letter as a page to print.
public enum LetterHTML {
    /// The whole file, with its style inside.
    public static func render(_ letter: Letter) -> String {
        let body: HTML = """
            <article class="document" lang="\(letter.language.rawValue)">
            <header><h1>\(letter.subject)</h1></header>
            \(BlockHTML.render(letter.blocks))\
            <p>\(letter.signature.map { HTML(text: $0) }.joined(separator: "<br>"))</p>
            </article>

            """
        return StandalonePage.render(title: letter.subject, language: letter.language, body: body)
    }
}
