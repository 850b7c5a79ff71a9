import Declarations
import Documents
import Processing

/// What differs between a demonstration and a house in use.
public struct SiteSettings: Sendable {
    /// Whether the site is reached over TLS, so that cookies get the `__Host-` prefix.
    public var isSecure: Bool
    /// Whether a proxy on the same machine stands in front and names the visitor in `X-Forwarded-For`.
    public var isBehindProxy: Bool
    /// A line on top of every page, such as that this is a demonstration.
    public var notice: Bilingual?
    /// More links on the start page.
    public var startLinks: [(Bilingual, String)]
    /// More content on the start page.
    public var startContent: @Sendable (Language) -> HTML
    /// Reads spreadsheets that an organisation brings along; without one, only text with columns is read.
    public var spreadsheets: (any SpreadsheetReader)?

    /// Settings of a house in use.
    public init(
        isSecure: Bool, isBehindProxy: Bool = false, notice: Bilingual? = nil, startLinks: [(Bilingual, String)] = [],
        startContent: @escaping @Sendable (Language) -> HTML = { _ in .empty }
    ) {
        self.isSecure = isSecure
        self.isBehindProxy = isBehindProxy
        self.notice = notice
        self.startLinks = startLinks
        self.startContent = startContent
    }

    /// The name of a cookie: with the prefix that browsers tie to this very host, where there is TLS.
    func cookieName(_ name: String) -> String { isSecure ? "__Host-gestand-\(name)" : "gestand-\(name)" }
}
