import Declarations
import Documents
import Rules

/// What a new organisation does next; on Today in the first two weeks of its first version.
enum FirstSteps {
    /// Days after which the list goes by itself.
    private static let days = 14

    static func list(_ desk: DeskVisit) -> HTML {
        let statement = desk.office.declaration.statement
        let age = desk.today.daysSinceEpoch - statement.effective.daysSinceEpoch
        guard statement.version == 1, (0..<days).contains(age) else { return .empty }
        let look = desk.look
        let address =
            desk.office.environment.baseAddress + Route.statement(desk.visit.organisation, desk.language).path
        let rows = [
            Look.Row(FirstStepTexts.link, note: FirstStepTexts.linkNote(address)),
            Look.Row(
                DeskTexts.attestations, address: desk.path(.attestations), note: FirstStepTexts.evidenceNote),
            Look.Row(
                DeskTexts.register, address: desk.path(.document(Rendering.register.rawValue)),
                note: FirstStepTexts.registerNote),
            Look.Row(
                FirstStepTexts.staff, note: FirstStepTexts.staffNote(desk.visit.organisation.rawValue)),
            Look.Row(FirstStepTexts.mail, note: FirstStepTexts.mailNote),
            Look.Row(FirstStepTexts.key, note: FirstStepTexts.keyNote),
        ]
        return look.section(FirstStepTexts.title, content: look.rowList(rows))
    }
}

/// What the list says.
enum FirstStepTexts {
    static let title = Bilingual(nl: "Uw eerste stappen", en: "Your first steps")
    static let link = Bilingual(nl: "Zet de verklaring op uw website", en: "Put the statement on your website")

    static func linkNote(_ address: String) -> Bilingual {
        Bilingual(nl: "Link onderaan elke pagina naar \(address).", en: "Link to \(address) at the foot of each page.")
    }

    static let evidenceNote = Bilingual(
        nl: "Leg vast wat alleen u kunt laten zien.", en: "Record what only you can show.")
    static let registerNote = Bilingual(
        nl: "Lees na wat u over uw verwerkingen vastlegt.", en: "Read what you record about your processing.")
    static let staff = Bilingual(nl: "Voeg collega's toe", en: "Add colleagues")

    static func staffNote(_ organisation: String) -> Bilingual {
        Bilingual(
            nl: "Op de server: gestand staff add \(organisation).",
            en: "On the server: gestand staff add \(organisation).")
    }

    static let mail = Bilingual(nl: "Stel de mailserver in", en: "Set the mail server")
    static let mailNote = Bilingual(
        nl: "Zonder GESTAND_SMTP wacht elk antwoord in het postvak uit.",
        en: "Without GESTAND_SMTP every answer waits in the outbox.")
    static let key = Bilingual(nl: "Bewaar het herstelblad", en: "Keep the recovery sheet")
    static let keyNote = Bilingual(
        nl: "Zonder de hoofdsleutel zijn alle gegevens voorgoed weg.",
        en: "Without the root key all data are gone for good.")
}
