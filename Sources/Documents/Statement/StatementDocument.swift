import Declarations

/// The privacy statement (art. 12, 13, 14) as a document.
public enum StatementDocument {
    /// The statement that a declaration makes, in one language.
    ///
    /// Complete by itself: what does not exist is said not to exist. Anchors follow from the ids in the
    /// declaration and are the same in both languages.
    /// - Parameters:
    ///   - declaration: What the organisation promises.
    ///   - language: The language of every sentence.
    ///   - rightsPage: The path of the page where a request is made; nil leaves the button out.
    public static func make(
        _ declaration: Declaration, _ language: Language, rightsPage: String? = nil
    ) -> Document {
        let writer = StatementWriter(declaration, language, rightsPage: rightsPage)
        var document = Document(
            title: writer.say(StatementTexts.title(writer.name)), language: language, short: writer.short(),
            contentsTitle: writer.say(StatementTexts.contents))
        document.note = declaration.organisation.note.map { Inline(writer.say($0)) }
        document.facts = writer.facts()
        document.sections = writer.chapters()
        return document
    }
}
