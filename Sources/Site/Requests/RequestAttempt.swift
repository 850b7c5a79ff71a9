import Declarations
import Processing
import Rules

/// A form of a request's page that was sent and refused: it is shown again as it was typed, with what is wrong.
struct RequestAttempt {
    /// Which form.
    let action: RequestAction
    /// What was typed.
    let body: FormBody
    /// Why it was refused.
    let refusal: any Refusal
    /// The people of whom one must be chosen, when several share the address that was typed.
    var sharers: [KnownPerson] = []

    /// The field that the refusal is about; nil when it is about the whole form.
    var field: String? {
        switch refusal {
        case IdentityRefusal.addressUnknown, IdentityRefusal.addressShared: "email"
        case IdentityRefusal.wayNotOffered, FormAnswerRefusal.choose: "way"
        case LetterAnswerRefusal.empty: "done"
        case LetterAnswerRefusal.tooLong: action == .letter ? "done" : "explanation"
        case LetterAnswerRefusal.reasonNotAllowed: "reason"
        case LetterAnswerRefusal.whatMissing: "refused"
        case ExtensionRefusal.reasonMissing: "why"
        case RestrictionRefusal.reasonMissing: "cause"
        case RestrictionRefusal.nothingToRestrict: "ground"
        default: nil
        }
    }
}

extension RequestAttempt? {
    /// What was typed in a field of a form; empty when another form was sent, or none.
    func typed(_ field: String, in action: RequestAction) -> String {
        guard let self, self.action == action else { return "" }
        return self.body[field]
    }

    /// What is wrong with a field.
    func error(at field: String, in action: RequestAction) -> Bilingual? {
        guard let self, self.action == action, self.field == field else { return nil }
        return self.refusal.message
    }

    /// Whether this form was sent.
    func isOf(_ action: RequestAction) -> Bool { self?.action == action }
}
