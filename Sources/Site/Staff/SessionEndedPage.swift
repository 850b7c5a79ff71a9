import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Rules

/// What somebody sees whose session ended while they filled in a form: what they wrote is on the page, and can be sent
/// once more after signing in.
enum SessionEndedPage {
    static func response(_ visit: Visit) async throws -> Response {
        let look = visit.look
        let isInParts = visit.request.headers[.contentType]?.lowercased().hasPrefix("multipart/") == true
        let form = isInParts ? try await parts(visit) : try await visit.body()
        let path = visit.request.uri.path
        let signIn = Route.desk(visit.organisation, visit.language, .signIn).path
        let again =
            try form.map { form in
                look.paragraph(SessionEndedTexts.then)
                    + look.form(
                        action: path, token: try visit.token(), hidden: form.resendable, hasFiles: isInParts,
                        content: look.buttons([look.button(SessionEndedTexts.again)]))
                    + (isInParts ? look.paragraph(SessionEndedTexts.files) : .empty)
            } ?? look.paragraph(SessionEndedTexts.tooLarge)
        let content: HTML =
            look.heading(SessionEndedTexts.title, lead: form == nil ? nil : SessionEndedTexts.lead)
                + """
                <p><a\(HTML.href(signIn)) target="_blank" rel="noopener">\(SessionEndedTexts.signIn[visit.language])</a></p>
                """ + again
        var frame = visit.frame(SessionEndedTexts.title, at: .desk(visit.organisation, visit.language, .signIn))
        // The other language would be another page, without the form.
        frame.alternatePath = nil
        return .html(frame.render(content), status: .forbidden)
    }

    /// The fields of a form with a file or with long texts; nil when there is more than fits a page.
    private static func parts(_ visit: Visit) async throws -> FormBody? {
        do {
            return try await FormBody.readParts(
                visit.request, visit.context, office: visit.office, upTo: DeclarationFilePage.largest
            ).form
        } catch FormRefusal.tooLarge { return nil }
    }
}

extension FormBody {
    /// The fields that may be written on a page to be sent once more: a password is typed anew.
    fileprivate var resendable: [(name: String, value: String)] {
        fields.filter { !["csrf", SecondLook.field].contains($0.key) }.sorted { $0.key < $1.key }
            .map { (name: $0.key, value: $0.value) }
    }
}

/// What the page says.
enum SessionEndedTexts {
    static let title = Bilingual(nl: "U bent niet meer ingelogd", en: "You are signed out")
    static let lead = Bilingual(
        nl: "Wat u invulde, is nog niet verstuurd. Het staat nog op deze pagina. Laat haar open.",
        en: "What you filled in was not sent yet. It is still on this page. Keep it open.")
    static let signIn = Bilingual(nl: "Log in op een nieuw tabblad", en: "Sign in in a new tab")
    static let then = Bilingual(
        nl: "Kom daarna terug naar deze pagina en verstuur het opnieuw.",
        en: "Then come back to this page and send it again.")
    static let again = Bilingual(nl: "Verstuur opnieuw", en: "Send again")
    static let files = Bilingual(
        nl: "Stuurde u een bestand mee? Dat gaat niet mee. Kies het daarna opnieuw.",
        en: "Did you send a file along? It is not included. Choose it again afterwards.")
    static let tooLarge = Bilingual(
        nl: "Log in en stuur het bestand daarna opnieuw.", en: "Sign in, and then send the file again.")
}
