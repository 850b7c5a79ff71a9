import Declarations
import Documents
import Processing
import Rules
import Vault

/// The form around an answer with data: what is left out, what other systems hold, and how it goes.
struct AnswerForm {
    let desk: DeskVisit
    let prepared: PreparedAnswer
    let attempt: RequestAttempt?

    private var look: Look { desk.look }
    private var reference: String { prepared.request.reference }

    func content() throws -> HTML {
        let review = AnswerReview(desk: desk, answer: prepared.answer, attempt: attempt)
        let form = look.form(
            action: desk.path(.action(reference, .answer)), token: try desk.visit.token(),
            hidden: [("revision", String(prepared.request.revision)), ("seen", prepared.digest)],
            content: review.content(
                action: systems() + delivery() + look.paragraph(AnswerFormTexts.beforeSending)
                    + look.buttons([look.button(AnswerFormTexts.send, kind: .primary)])))
        return look.section(AnswerReviewTexts.title, content: form)
    }

    /// What was found in each system that Gestand cannot look into.
    private func systems() -> HTML {
        HTML(
            desk.office.declaration.otherSystems.map { system -> HTML in
                let name = Bilingual(same: system.name ?? system.id.rawValue)
                let field = "found-\(system.id)"
                return look.checkbox(
                    Look.Field("searched-\(system.id)", label: AnswerFormTexts.searched(name)),
                    isChecked: attempt.typed("searched-\(system.id)", in: .answer) == "yes")
                    + look.textArea(
                        Look.Field(
                            field, label: AnswerFormTexts.found(name), hint: AnswerFormTexts.foundHint,
                            isOptional: true), value: attempt.typed(field, in: .answer), rows: 3,
                        maximum: ValueRules.noteLimit)
            })
    }

    private func delivery() -> HTML {
        let typed = attempt.typed("delivery", in: .answer)
        return look.radioGroup(
            Look.Field("delivery", label: AnswerFormTexts.delivery),
            choices: [
                Look.Choice(AnswerToSend.Delivery.mail.rawValue, AnswerFormTexts.mail),
                Look.Choice(
                    AnswerToSend.Delivery.paper.rawValue, AnswerFormTexts.paper, hint: AnswerFormTexts.paperHint),
            ], selected: typed.isEmpty ? AnswerToSend.Delivery.mail.rawValue : typed)
            + "<p>\(look.link(AnswerFormTexts.print, to: desk.path(.action(reference, .overview))))</p>"
    }

    /// What the form says.
    static func read(_ body: FormBody, _ declaration: Declaration) -> AnswerToSend {
        var found: [HoldingSystem.ID: String] = [:]
        for system in declaration.otherSystems where body["searched-\(system.id)"] == "yes" {
            found[system.id] = body["found-\(system.id)"]
        }
        var answer = AnswerToSend(revision: Int(body["revision"]) ?? 0, found: found)
        answer.seen = body["seen"]
        answer.delivery = AnswerToSend.Delivery(rawValue: body["delivery"]) ?? .mail
        answer.withheld = body.ticked(under: AnswerForm.withheld)
        return answer
    }

    /// What the names of the fields for leaving something out begin with.
    static let withheld = "withhold-"
}

/// What the form says.
enum AnswerFormTexts {
    static func searched(_ name: Bilingual) -> Bilingual {
        Bilingual(nl: "\(name.nl): nagezocht", en: "\(name.en): searched")
    }
    static func found(_ name: Bilingual) -> Bilingual {
        Bilingual(nl: "Wat staat er in \(name.nl)?", en: "What does \(name.en) hold?")
    }
    static let foundHint = Bilingual(
        nl: "Dit gaat als bestand mee met het antwoord. Laat leeg als er niets is.",
        en: "It goes with the answer as a file. Leave empty if there is nothing.")
    static let delivery = Bilingual(nl: "Hoe krijgt de persoon het?", en: "How does the person get it?")
    static let mail = Bilingual(nl: "Met een link in een mail", en: "With a link in an e-mail")
    static let paper = Bilingual(nl: "Op papier", en: "On paper")
    static let paperHint = Bilingual(
        nl: "Druk het eerst af, streep door wat u weglaat, en geef het of stuur het aangetekend. "
            + "Leg het daarna hier vast.",
        en: "Print it first, strike out what you leave out, and hand it over or send it by registered post. "
            + "Then record it here.")
    static let print = Bilingual(nl: "Haal het overzicht op om af te drukken", en: "Get the overview to print")
    static let beforeSending = Bilingual(
        nl: "Een mail gaat naar het adres van het verzoek, of naar een adres dat al langer bekend is.",
        en: "An e-mail goes to the address of the request, or to one that has been known for longer.")
    static let send = Bilingual(nl: "Verstuur dit antwoord", en: "Send this answer")
}
