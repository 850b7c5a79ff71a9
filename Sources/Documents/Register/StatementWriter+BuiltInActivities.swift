import Declarations
import Rules

extension StatementWriter {
    /// A purpose that Gestand has itself, in the columns of the register.
    func builtInActivity(_ purpose: Purpose, _ measures: [String]) -> Sheet.Row {
        let title = BuiltInPurposeTexts.title(purpose.id, form) ?? purpose.title
        let explanation = BuiltInPurposeTexts.explanation(purpose.id, form)
        let law = BuiltInPurposeTexts.law(purpose.id).map { sentence(RegisterTexts.law($0)) }
        let retention = BuiltInPurposeTexts.retention(purpose.id, register: declaration.rights.register)
        let data = purpose.data.compactMap { declaration.category($0) }.map { say($0.label) }
        let roles = purpose.roles.compactMap { declaration.role($0).map { capital($0.label) } }
        return Sheet.Row(
            id: purpose.id.rawValue,
            [
                [say(title)] + (explanation.map { [say($0)] } ?? []), [say(RegisterTexts.builtInPeople(purpose.id))],
                data.isEmpty ? [say(RegisterTexts.builtInData(purpose.id))] : data, [say(RegisterTexts.noSpecial)],
                (purpose.basis.map { [say(LegalBasisTexts.full($0))] } ?? []) + (law.map { [$0] } ?? []),
                [say(RegisterTexts.person)], receivers(purpose), transfers(declaration.reached(by: purpose)),
                retention.map { [say($0)] } ?? [], measures, ["Gestand"], roles, [],
                ["#" + Anchor(.purpose, purpose.id.rawValue).id],
            ])
    }
}

extension RegisterTexts {
    /// Whose data Gestand's own processing uses.
    static func builtInPeople(_ id: Purpose.ID) -> Bilingual {
        switch id {
        case BuiltIn.rights: requesters
        case BuiltIn.staff: Bilingual(nl: "Medewerkers", en: "Staff")
        case BuiltIn.accountability: Bilingual(nl: "Medewerkers en ontvangers", en: "Staff and recipients")
        default: everyone
        }
    }

    /// Which data it uses, where they are no category of their own.
    static func builtInData(_ id: Purpose.ID) -> Bilingual {
        switch id {
        case BuiltIn.suppression:
            Bilingual(nl: "Een code van het adres", en: "A code of the address")
        case BuiltIn.staff:
            Bilingual(nl: "Naam, inlognaam en rol", en: "Name, sign-in name and role")
        default: Bilingual(nl: "Wie wat deed en wanneer, zonder inhoud", en: "Who did what and when, without contents")
        }
    }
}
