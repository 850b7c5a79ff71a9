import Declarations
import Documents

/// Everything around the content of a page: head, header, navigation, language switch, footer.
///
/// The frame writes no style and no script into the page; both come from `/static/`.
public struct PageFrame: Sendable {
    /// How wide the content runs.
    public enum Width: String, Sendable {
        /// A column of about 66 characters: forms and texts.
        case reading
        /// The width of the screen, up to a limit: tables, the statement, the desk.
        case wide
    }

    /// How people reach the organisation; in the footer of every page, always at the same place (WCAG 3.2.6).
    public struct Contact: Sendable {
        /// An e-mail address.
        public var email: String?
        /// A telephone number.
        public var phone: String?

        /// A way of contact.
        public init(email: String?, phone: String? = nil) {
            self.email = email
            self.phone = phone
        }
    }

    /// The language of the page.
    public var language: Language
    /// The title of the page, without the name of the organisation.
    public var title: any Words
    /// The name of the organisation, when the page is about one.
    public var organisationName: String?
    /// The id of the organisation: the first part of its paths.
    public var organisationID: String?
    /// What to say about an organisation that is made up; nil for a real one.
    public var exampleNote: Bilingual?
    /// Path of the same page in the other language.
    public var alternatePath: String?
    /// Which navigation the page has.
    public var navigation: Navigation
    /// A message above the content, such as the announcement of a change; usually `Look.notification`.
    public var banner: HTML
    /// How wide the content runs.
    public var width: Width
    /// Whether the page shows errors of a form; its title then starts with "Fout:".
    public var hasErrors: Bool
    /// Which step of a wizard this is; stands in the title.
    public var step: (number: Int, total: Int?)?
    /// How people reach the organisation.
    public var contact: Contact?
    /// The same content for programs, told in the head of the page: the type of the file and its path.
    public var programForms: [(type: String, path: String)] = []
    /// What stands in the page header of a print: reference, date, version.
    public var printNote: (any Words)?

    /// A frame.
    public init(
        language: Language, title: any Words, organisationName: String? = nil, organisationID: String? = nil,
        exampleNote: Bilingual? = nil, alternatePath: String? = nil, navigation: Navigation = .start,
        banner: HTML = .empty, width: Width = .reading, hasErrors: Bool = false,
        step: (number: Int, total: Int?)? = nil, contact: Contact? = nil, printNote: (any Words)? = nil
    ) {
        self.language = language
        self.title = title
        self.organisationName = organisationName
        self.organisationID = organisationID
        self.exampleNote = exampleNote
        self.alternatePath = alternatePath
        self.navigation = navigation
        self.banner = banner
        self.width = width
        self.hasErrors = hasErrors
        self.step = step
        self.contact = contact
        self.printNote = printNote
    }

    /// The other language.
    var other: Language { language == .nl ? .en : .nl }

    var look: Look { Look(language) }

    /// The whole document.
    public func render(_ content: HTML) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        \(head)
        <body class="\(bodyClass)">
        <a class="g-skip" href="#main">\(look.text(LookTexts.skipToContent))</a>
        \(printHeader)\(header)
        \(middle(content))
        \(footer)
        </body>
        </html>

        """
    }

    private var bodyClass: HTML {
        switch navigation {
        case .desk: "g-page g-page-desk"
        case .public, .start: "g-page"
        }
    }

    private func middle(_ content: HTML) -> HTML {
        let note: HTML = banner.isEmpty ? .empty : "<div class=\"g-banner\">\(banner)</div>"
        let main: HTML = """
            <main id="main" class="g-main g-main-\(width.rawValue)" tabindex="-1">
            \(note)\(content)</main>
            """
        guard case .desk(let sections, let current, _) = navigation else { return main }
        return """
            <div class="g-desk"><nav class="g-side-menu" aria-label="\(look.text(LookTexts.mainNavigation))">\
            \(look.navigationList(sections, current: current))</nav>
            \(main)</div>
            """
    }
}
