import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Logging
import Processing
import Rules
import Vault

/// The one place where the site is put together; the program and the tests call the same function.
public enum Site {
    /// A router with every page.
    ///
    /// - Parameter more: adds routes of another module, such as the demonstration's.
    public static func router(
        offices: Offices, environment: Processing.Environment, settings: SiteSettings,
        adding more: (Router<SiteContext>) -> Void = { _ in }
    ) -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders(isSecure: settings.isSecure))
        router.add(middleware: APIDoor(offices: offices, environment: environment, settings: settings))
        router.add(
            middleware: FormGuard(
                cookieName: settings.cookieName("form"), isSecure: settings.isSecure, entropy: environment.entropy))
        // Inside the guard: the desk's pages have a form to sign out, and so have its pages about an error.
        router.add(middleware: ErrorPages(offices: offices, settings: settings, entropy: environment.entropy))
        router.get("/healthz") { _, _ in Response.text("ok\n", type: "text/plain; charset=utf-8") }
        StaticFiles.add(to: router)
        more(router)
        let pages = SiteRouter(router: router, offices: offices, settings: settings)
        StartPage.add(to: pages)
        SetupPages.add(to: pages)
        StatementPage.add(to: pages)
        VersionsPage.add(to: pages)
        RightsPage.add(to: pages)
        RequestForm.add(to: pages)
        StatusPage.add(to: pages)
        LinkPage.add(to: pages)
        SignInPage.add(to: pages)
        TodayPage.add(to: pages)
        RequestsPage.add(to: pages)
        RequestPage.add(to: pages)
        IntakePage.add(to: pages)
        PeoplePage.add(to: pages)
        PromisesPage.add(to: pages)
        DocumentPages.add(to: pages)
        RegisterImportPage.add(to: pages)
        DeskVersionsPage.add(to: pages)
        AttestationsPage.add(to: pages)
        AttestationPage.add(to: pages)
        EvidencePage.add(to: pages)
        LogPage.add(to: pages)
        OutboxPage.add(to: pages)
        DeclarationPages.add(to: pages)
        TokensPage.add(to: pages)
        TokenRevocationPage.add(to: pages)
        return router
    }
}
