import Declarations
import Documents
import Hummingbird
import Processing
import Rules

/// The last page of the setup: the first account, and the button that publishes.
enum SetupAccountPage {
    static func add(to pages: SiteRouter) {
        pages.setup(.get, "/account") { visit in
            let answers = try await visit.current().draft.answers
            if let open = answers.open.first { return .see(.setup(visit.language, .question(open))) }
            return try await page(visit, name: answers.value(.contactName), username: "")
        }
        pages.setup(.post, "/account") { visit in
            let body = try await visit.body()
            let (secret, draft) = try await visit.current()
            if let open = draft.answers.open.first { return .see(.setup(visit.language, .question(open))) }
            guard let read = SetupReview.Checked(draft.answers, visit).sound else { throw SetupRefusal.flawed }
            let account = FirstAccount(
                username: body["username"].lowercased(), name: body["name"], password: body.exact("password"))
            do {
                let (office, session) = try await visit.offices.finishSetup(read, account: account, draft: secret)
                var response = Response.see(.desk(office.organisation, visit.language, .today))
                response.setCookie(
                    SessionCookie(organisation: office.organisation, settings: visit.settings).holding(session))
                response.setCookie(visit.cookie(""))
                return response
            } catch let refusal as SignInRefusal {
                return try await page(visit, name: body["name"], username: body["username"], refusal: refusal)
            }
        }
    }

    private static func page(
        _ visit: SetupVisit, name: String, username: String, refusal: SignInRefusal? = nil
    ) async throws -> Response {
        let look = visit.look
        let wrong = refusal.map(field)
        func error(_ name: String) -> Bilingual? { wrong == name ? refusal?.message : nil }
        let errors = refusal.map { [Look.FormError(field: field($0), message: $0.message)] } ?? []
        let fields =
            look.textField(
                Look.Field("name", label: SetupPageTexts.name, error: error("name")), value: name, kind: .text,
                autocomplete: "name", width: .medium)
            + look.textField(
                Look.Field(
                    "username", label: SignInTexts.username, hint: SetupPageTexts.usernameHint,
                    error: error("username")), value: username, kind: .text, autocomplete: "username",
                width: .medium)
            + look.textField(
                Look.Field(
                    "password", label: SignInTexts.password, hint: SetupPageTexts.passwordHint,
                    error: error("password")), value: "", kind: .password, autocomplete: "new-password",
                width: .medium)
            + look.buttons([look.button(SetupPageTexts.publish, kind: .primary)])
        let content =
            look.backLink(to: visit.path(.preview)) + look.errorSummary(errors)
            + look.heading(SetupPageTexts.account, lead: SetupPageTexts.accountLead)
            + look.form(action: visit.path(.account), token: try await visit.token(), content: fields)
        return visit.page(SetupPageTexts.account, at: .account, hasErrors: refusal != nil, content)
    }

    private static func field(_ refusal: SignInRefusal) -> String {
        switch refusal {
        case .name: "name"
        case .tooShort: "password"
        default: "username"
        }
    }
}
