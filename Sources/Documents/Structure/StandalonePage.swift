import Crypto
import Declarations

/// A page that needs nothing else: its style is inside, and its policy allows nothing but that style.
public enum StandalonePage {
    /// The whole file, from doctype to end.
    ///
    /// - Parameters:
    ///   - title: The title of the window and of the print.
    ///   - language: The language of the text (BCP 47).
    ///   - body: What is on the page.
    public static func render(title: String, language: Language, body: HTML) -> String {
        let page: HTML = """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>\(title)</title>
            <style>\(StandaloneStyle.css)</style>
            </head>
            <body>
            <main>
            \(body)</main>
            </body>
            </html>

            """
        return page.markup
    }

    /// The Content-Security-Policy of the page: the one style by its hash, and nothing from outside.
    public static let policy: String = {
        let digest = SHA256.hash(data: Array(StandaloneStyle.css.markup.utf8))
        let hash = Base64.encode(Array(digest))
        return "default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'; form-action 'none'"
    }()
}
