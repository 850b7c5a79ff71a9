import Declarations

/// Every address of the demonstration's own pages.
enum DemoRoute: Sendable, Hashable {
    /// All mails.
    case mails(Language)
    /// One mail.
    case mail(Language, String)
    /// The clock.
    case clock(Language)

    /// The path, as in a link.
    var path: String {
        switch self {
        case .mails(let language): "\(Self.base(language))/mail"
        case .mail(let language, let id): "\(Self.base(language))/mail/\(id)"
        case .clock(let language): "\(Self.base(language))/clock"
        }
    }

    /// The same page in the other language.
    var alternate: DemoRoute {
        switch self {
        case .mails(let language): .mails(Self.other(language))
        case .mail(let language, let id): .mail(Self.other(language), id)
        case .clock(let language): .clock(Self.other(language))
        }
    }

    private static func base(_ language: Language) -> String { language == .nl ? "/demo" : "/demo/en" }
    private static func other(_ language: Language) -> Language { language == .nl ? .en : .nl }
}
