import Declarations
import Documents
import Hummingbird
import Site

extension DemoHouse {
    /// How the site looks in a demonstration: a notice on every page, and a start page with everything to click.
    public var settings: SiteSettings {
        let accounts = accounts
        return SiteSettings(
            isSecure: false, notice: DemoTexts.notice,
            startContent: { DemoStart.content($0, accounts: accounts) })
    }

    /// Adds the mailbox and the clock to a site.
    ///
    /// - Parameter moved: what to do when the clock was moved, such as a round of the jobs.
    public func addPages(to router: Router<SiteContext>, whenMoved moved: @escaping @Sendable () async -> Void) {
        MailPages(house: self).add(to: router)
        ClockPage(house: self, moved: moved).add(to: router)
    }

    /// The frame of a page of the demonstration.
    func frame(_ title: Bilingual, at route: DemoRoute, _ language: Language) -> PageFrame {
        PageFrame(
            language: language, title: title, alternatePath: route.alternate.path,
            banner: Look(language).notice(.information, HTML(text: DemoTexts.notice[language])), width: .wide)
    }
}
