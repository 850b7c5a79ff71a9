import Declarations

/// The privacy statement as HTML.
public enum StatementHTML {
    /// A fragment for a page of the site: header, short layer, objection, contents and chapters.
    public static func render(_ document: Document) -> HTML { DocumentHTML.render(document) }

    /// A file of its own, with its style inside; it asks nothing of any server.
    public static func page(_ document: Document) -> String {
        StandalonePage.render(
            title: document.title, language: document.language, body: DocumentHTML.render(document))
    }
}
