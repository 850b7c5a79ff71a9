import Declarations

/// The answer as `overzicht.html`: one file that opens anywhere and asks nothing of anyone.
public enum AccessAnswerHTML {
    /// The name of the file in the package.
    public static let fileName = "overzicht.html"

    /// The whole file.
    public static func render(_ answer: AccessAnswer, _ language: Language) -> String {
        let document = AccessAnswerDocument.make(answer, language)
        return StandalonePage.render(
            title: "\(document.title) (\(answer.reference))", language: language, body: DocumentHTML.render(document))
    }
}
