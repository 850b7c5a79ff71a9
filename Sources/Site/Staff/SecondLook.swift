import Declarations
import Documents
import Processing

/// Asks for the password once more, before something that an open session alone must not do.
enum SecondLook {
    /// The name of the field.
    static let field = "password"

    /// The field on a form.
    static func field(_ look: Look, _ refusal: SignInRefusal?) -> HTML {
        look.textField(
            Look.Field(
                field, label: SecondLookTexts.password, hint: SecondLookTexts.hint, error: refusal?.message),
            kind: .password, autocomplete: "current-password", width: .medium)
    }
}

extension DeskVisit {
    /// Checks the password that came with a form.
    ///
    /// - Throws: `SignInRefusal`.
    func confirm(_ body: FormBody) async throws {
        try await office.confirm(body.exact(SecondLook.field), of: account)
    }
}

/// What the field says.
enum SecondLookTexts {
    static let password = Bilingual(nl: "Uw wachtwoord", en: "Your password")
    static let hint = Bilingual(
        nl: "Zo weten wij dat u het zelf bent, en niet iemand aan uw bureau.",
        en: "That is how we know that it is you, and not somebody at your desk.")
}
