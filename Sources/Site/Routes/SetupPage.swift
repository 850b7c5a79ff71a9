import Documents

/// A page of the setup.
public enum SetupPage: Sendable, Hashable {
    /// Where the link for the owner lands.
    case link(String)
    /// One question.
    case question(SetupQuestion)
    /// All answers together.
    case answers
    /// The statement as it will be, and what was found.
    case preview
    /// The first account, and publishing.
    case account

    var path: String {
        switch self {
        case .link(let secret): "link/\(secret)"
        case .question(let question): question.rawValue
        case .answers: "answers"
        case .preview: "preview"
        case .account: "account"
        }
    }
}
