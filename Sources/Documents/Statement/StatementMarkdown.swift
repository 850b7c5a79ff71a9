/// The privacy statement as Markdown.
public enum StatementMarkdown {
    /// The whole statement.
    public static func render(_ document: Document) -> String { DocumentMarkdown.render(document) }
}
