/// Why a change of the text of a declaration is not made; the text then stays as it was.
public enum EditRefusal: Error, Hashable {
    /// The text as it is cannot be read, or would not be readable afterwards.
    case unreadable(Finding)
    /// The file is laid out in a way that only a person can change.
    case layout
    /// The value at a place has a character that a declaration may not hold.
    case character(UInt32, SourcePath)
    /// There is nothing at this place.
    case missing(SourcePath)

    /// What is wrong and what to do.
    public var message: Bilingual {
        switch self {
        case .unreadable(let finding): finding.message
        case .layout:
            Bilingual(
                nl: "Dit deel van het bestand is zo geschreven dat alleen u het kunt wijzigen. Wijzig het als bestand.",
                en: "This part of the file is written in a way that only you can change. Change it as a file.")
        case .character(let value, _): SyntaxTexts.character(value)
        case .missing(let path):
            Bilingual(
                nl: "`\(path)` staat niet meer in de verklaring. Ga terug en kijk wat er nu staat.",
                en: "`\(path)` is no longer in the declaration. Go back and look what it says now.")
        }
    }
}
