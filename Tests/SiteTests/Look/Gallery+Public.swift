import Declarations
import Documents
import Site

extension Gallery {
    var startPage: HTML {
        let content: HTML = """
            \(look.heading(
                say("Uw rechten", "Your rights"),
                lead: say(
                    "Vraag wat wij van u hebben, laat het verbeteren of laat het verwijderen. Het kost niets.",
                    "Ask what we have about you, have it corrected, or have it erased. It is free.")))
            \(look.notice(
                .information,
                look.paragraph(
                    say("U krijgt antwoord binnen vier weken.", "You will have an answer within four weeks."))))
            \(look.cards([
                Look.Card(
                    say("Inzien", "See"), address: "/fietsatelier/rechten/inzage",
                    content: look.paragraph(say("Krijg een kopie van uw gegevens.", "Get a copy of your data."))),
                Look.Card(
                    say("Verbeteren", "Correct"), address: "/fietsatelier/rechten/verbeteren",
                    content: look.paragraph(say("Iets klopt niet of mist.", "Something is wrong or missing."))),
                Look.Card(
                    say("Verwijderen", "Erase"), address: "/fietsatelier/rechten/verwijderen",
                    content: look.paragraph(
                        say("Wij zeggen ook wat moet blijven, en waarom.", "We also say what must stay, and why."))),
                Look.Card(
                    say("Bezwaar maken", "Object"), address: "/fietsatelier/rechten/bezwaar",
                    content: look.paragraph(say("Tegen reclame mag dat altijd.", "Against advertising, always."))),
            ], isTopLevel: true))
            \(look.linkButton(say("Verzoek beginnen", "Start a request"), to: "/fietsatelier/rechten/nieuw"))
            """
        var page = frame(say("Uw rechten", "Your rights"), current: "/fietsatelier/rechten")
        page.banner = look.notification(
            .information, title: say("De verklaring verandert op 1 december", "The statement changes on 1 December"),
            content: look.paragraph(
                say("Nieuw: facturen bewaren wij korter.", "New: we keep invoices for a shorter time.")))
        return page.render(content)
    }

    var questionPage: HTML {
        let content: HTML = """
            \(look.backLink(to: "/fietsatelier/rechten"))
            \(look.errorSummary([
                Look.FormError(field: "email", message: say("Vul een e-mailadres in", "Enter an email address")),
                Look.FormError(field: "relation", message: say("Kies wat u van ons bent", "Choose who you are to us")),
            ]))
            \(look.step(2, of: 5))
            \(look.form(
                action: "/fietsatelier/rechten/wie", token: token, hidden: [("draft", "8f2c" + hostile)],
                content: """
                    \(look.radioGroup(
                        Look.Field(
                            "relation", label: say("Waarvan kent u ons?", "How do you know us?"),
                            hint: say("Kies wat het best past.", "Choose what fits best."),
                            error: say("Kies wat u van ons bent", "Choose who you are to us"), isPageHeading: true),
                        choices: [
                            Look.Choice(
                                "customer", say("Ik ben klant", "I am a customer"),
                                hint: say("Of ik was dat", "Or I used to be")),
                            Look.Choice("reader", say("Ik krijg de nieuwsbrief", "I get the newsletter")),
                            Look.Choice("other", say("Iets anders", "Something else")),
                        ], selected: "reader"))
                    \(look.textField(
                        Look.Field(
                            "email", label: say("E-mailadres", "Email address"),
                            hint: say("Het adres dat wij al hebben.", "The address that we already have."),
                            more: look.paragraph(
                                say("Zo weten wij zeker dat u het bent.", "That is how we know that it is you.")),
                            error: say("Vul een e-mailadres in", "Enter an email address")),
                        value: "sanne@" + hostile, kind: .email, autocomplete: "email"))
                    \(look.textArea(
                        Look.Field(
                            "note", label: say("Wat wilt u zien?", "What do you want to see?"), isOptional: true),
                        value: hostile))
                    \(look.checkbox(
                        Look.Field("urgent", label: say("Het heeft haast", "It is urgent"),
                            hint: say("Vertel dan waarom.", "Then tell us why."))))
                    \(look.buttons([
                        look.button(say("Verder", "Continue")),
                        look.linkButton(say("Stoppen", "Stop"), to: "/fietsatelier", kind: .secondary),
                    ]))
                    """))
            """
        var page = frame(say("Waarvan kent u ons?", "How do you know us?"))
        page.hasErrors = true
        page.step = (2, 5)
        return page.render(content)
    }

    var checkPage: HTML {
        let content: HTML = """
            \(look.backLink(to: "/fietsatelier/rechten/wie"))\(look.step(5, of: 5))
            \(look.heading(say("Klopt dit?", "Is this right?")))
            \(look.summaryList([
                Look.SummaryRow(say("Wat u vraagt", "What you ask"), text: "Inzage" + hostile, change: "/a"),
                Look.SummaryRow(say("Waarvan u ons kent", "How you know us"), text: "Nieuwsbrief", change: "/b"),
                Look.SummaryRow(say("E-mailadres", "Email address"), text: "sanne@voorbeeld.example", change: "/c"),
                Look.SummaryRow(say("Toelichting", "Explanation"), .empty, change: "/d"),
            ]))
            \(look.form(
                action: "/send", token: token,
                content: look.buttons([look.button(say("Verzoek versturen", "Send request"))])))
            """
        return frame(say("Klopt dit?", "Is this right?")).render(content)
    }

    var confirmationPage: HTML {
        let content: HTML = """
            \(look.confirmation(
                say("Uw verzoek is ontvangen", "We have received your request"), reference: "2026-0042-K7" + hostile,
                next: look.timeline([
                    Look.Moment(
                        say("vandaag", "today"), iso: "2026-11-21",
                        say("U krijgt een mail met dit overzicht", "You get a mail with this overview")),
                    Look.Moment(
                        say("binnen drie werkdagen", "within three working days"),
                        say("Wij zeggen of wij nog iets moeten weten", "We say whether we need to know more"),
                        isAhead: true),
                    Look.Moment(
                        say("uiterlijk zaterdag 19 december 2026", "by Saturday 19 December 2026"),
                        iso: "2026-12-19", say("U hebt ons antwoord", "You have our answer"), isAhead: true),
                ])))
            \(look.buttons([
                look.linkButton(say("Volg uw verzoek", "Follow your request"), to: "/status"),
                look.printButton(),
            ]))
            """
        return frame(say("Ontvangen", "Received")).render(content)
    }
}
