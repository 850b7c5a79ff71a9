import Declarations
import Documents
import Processing
import Rules

/// The form to let a program in: what it is, for which purposes, what it may do, for how long.
struct TokenForm {
    let desk: DeskVisit

    /// Periods to choose from, with the usual one.
    private static let terms = [Period(days: 90), Office.tokenTerm, Period(years: 2)]

    private var purposes: [Purpose] { Array(desk.office.declaration.purposes) }

    private static func field(_ purpose: Purpose) -> String { "purpose-\(purpose.id)" }
    private static func field(_ action: TokenAction) -> String { "action-\(action.rawValue.replacing(":", with: "-"))" }

    /// What was chosen.
    func scope(_ body: FormBody) -> TokenScope {
        TokenScope(
            purposes: Set(purposes.filter { body[Self.field($0)] == "yes" }.map(\.id)),
            actions: Set(TokenAction.allCases.filter { body[Self.field($0)] == "yes" }))
    }

    /// How long it is to live.
    func term(_ body: FormBody) throws(TokenRefusal) -> Period {
        guard let term = Period(body["term"]) else { throw .term }
        return term
    }

    /// The control that a refusal is about.
    func place(of refusal: TokenRefusal) -> String {
        switch refusal {
        case .withoutPurpose: purposes.first.map(Self.field) ?? "name"
        case .withoutActions: TokenAction.allCases.first.map(Self.field) ?? "name"
        case .term: "term"
        case .name, .unknown: "name"
        }
    }

    func content(_ filled: FormBody?, _ refusal: TokenRefusal?, password: SignInRefusal?) throws -> HTML {
        let look = desk.look
        let chosen = filled.map { scope($0) } ?? TokenScope()
        let actions = TokenAction.allCases.map { Look.Choice(Self.field($0), TokensTexts.action($0)) }
        let choices = purposes.map {
            Look.Choice(Self.field($0), $0.title, hint: Bilingual(same: $0.id.rawValue))
        }
        let term = filled?["term"] ?? Office.tokenTerm.description
        let fields =
            look.textField(
                Look.Field(
                    "name", label: TokensTexts.nameQuestion, hint: TokensTexts.nameHint,
                    error: refusal == .name ? refusal?.message : nil), value: filled?["name"] ?? "")
            + look.checkboxes(
                Look.Field(
                    "actions", label: TokensTexts.actionsQuestion, hint: TokensTexts.actionsHint,
                    error: refusal == .withoutActions ? refusal?.message : nil), choices: actions,
                selected: Set(chosen.actions.map(Self.field)))
            + look.checkboxes(
                Look.Field(
                    "purposes", label: TokensTexts.purposesQuestion, hint: TokensTexts.purposesHint,
                    error: refusal == .withoutPurpose ? refusal?.message : nil), choices: choices,
                selected: Set(purposes.filter { chosen.purposes.contains($0.id) }.map(Self.field)))
            + look.radioGroup(
                Look.Field(
                    "term", label: TokensTexts.termQuestion, error: refusal == .term ? refusal?.message : nil),
                choices: Self.terms.map { Look.Choice($0.description, TokensTexts.term($0)) }, selected: term)
            + SecondLook.field(look, password)
            + look.buttons([look.button(TokensTexts.make)])
        return look.form(
            action: desk.path(.tokens), token: try desk.visit.token(),
            hidden: [("mark", desk.office.environment.entropy.secret())], content: fields)
    }
}
