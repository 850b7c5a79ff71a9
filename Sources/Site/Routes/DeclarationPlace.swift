/// A page of the desk on which the declaration is changed.
public enum DeclarationPlace: Sendable, Hashable {
    /// All sections, with what is to be done.
    case overview
    /// One section: its elements, or its form.
    case section(String)
    /// A new element of a section.
    case addition(String)
    /// One element.
    case element(String, String)
    /// Taking it away.
    case removal(String, String)
    /// Its place among the others.
    case position(String, String)
    /// The statement that the draft makes.
    case preview
    /// The draft as a file.
    case file
    /// Sends a file.
    case upload
    /// The draft as it was at a revision, to keep.
    case revision(Int)
    /// Begins a draft.
    case draft
    /// Discards it.
    case draftRemoval
    /// Publishes it.
    case publication

    var path: String {
        switch self {
        case .overview: ""
        case .section(let section): "/sections/\(section)"
        case .addition(let section): "/additions/\(section)"
        case .element(let section, let element): "/sections/\(section)/\(element)"
        case .removal(let section, let element): "/sections/\(section)/\(element)/removal"
        case .position(let section, let element): "/sections/\(section)/\(element)/position"
        case .preview: "/preview"
        case .file: "/file"
        case .upload: "/file/upload"
        case .revision(let number): "/revisions/\(number)"
        case .draft: "/draft"
        case .draftRemoval: "/draft/removal"
        case .publication: "/publication"
        }
    }
}
