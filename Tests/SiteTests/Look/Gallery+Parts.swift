import Declarations
import Documents
import Site

extension Gallery {
    /// The blocks that no other sample page shows.
    var partsPage: HTML {
        let kinds: [Look.NoticeKind] = Look.NoticeKind.allCases
        let notices = kinds.map { kind -> HTML in
            look.notification(kind, content: look.paragraph(say("Een bericht.", "A message.")))
        }
        let remarks = kinds.map { look.notice($0, look.paragraph(say("Een opmerking.", "A remark."))) }
        let tags = Look.Tone.allCases.map { look.tag($0.rawValue + hostile, $0) }.joined(separator: " ")
        let verdicts = Look.Verdict.allCases.map { look.verdictBadge($0) }.joined(separator: " ")
        let states = look.taskList(
            Look.TaskState.allCases.map { Look.Task(say("Taak", "Task"), note: say("uitleg", "note"), state: $0) })
        let content: HTML = """
            \(look.heading(say("Onderdelen", "Parts"), above: say("Proef", "Sample")))
            \(notices)\(remarks)<p>\(tags)</p><p>\(verdicts)</p>\(states)
            <p>\(look.clock(secondsLeft: 151_200, dueInWords: say("maandag 09.00 uur", "Monday 9:00")))</p>
            <p>\(look.clock(secondsLeft: -3_660, dueInWords: say("vandaag 08.00 uur", "today 8:00")))</p>
            \(fields)\(remainder)
            """
        return frame(say("Onderdelen", "Parts"), current: "/onderdelen", width: .wide).render(content)
    }

    /// A page with one question, whose label is the heading.
    var signInPage: HTML {
        let content = look.form(
            action: "/sign-in", token: token,
            content: """
                \(look.textField(
                    Look.Field(
                        "email", label: say("Wat is uw e-mailadres?", "What is your email address?"),
                        hint: say("Wij sturen een link om mee in te loggen.", "We send a link to sign in with."),
                        isPageHeading: true),
                    kind: .email, autocomplete: "email"))
                \(look.buttons([look.button(say("Link sturen", "Send link"))]))
                """)
        var page = frame(say("Inloggen", "Sign in"))
        page.organisationName = nil
        page.organisationID = nil
        page.exampleNote = nil
        page.contact = nil
        return page.render(content)
    }

    private var fields: HTML {
        look.form(
            action: "/parts", token: token, hasFiles: true,
            content: """
                \(look.textField(
                    Look.Field("password", label: say("Wachtwoord", "Password")), value: "geheim", kind: .password,
                    autocomplete: "current-password"))
                \(look.textField(
                    Look.Field("code", label: say("Code", "Code")), kind: .digits, autocomplete: "one-time-code",
                    width: .short))
                \(look.textField(Look.Field("file", label: say("Bestand", "File"), isOptional: true), kind: .file))
                \(look.select(
                    Look.Field("country", label: say("Land", "Country"), hint: say("Waar u woont", "Where you live")),
                    choices: [Look.Choice("NL", say("Nederland", "Netherlands")), Look.Choice("BE", "België")],
                    selected: "BE"))
                \(look.checkboxGroup(
                    Look.Field("topics", label: say("Onderwerpen", "Topics"), error: say("Kies er een", "Choose one")),
                    choices: [
                        Look.Choice("repairs", say("Reparaties", "Repairs"), hint: say("eens per maand", "monthly")),
                        Look.Choice("rides", say("Ritten", "Rides")),
                    ], selected: ["rides"]))
                \(look.checkboxes(
                    Look.Field("days", label: say("Dagen", "Days"), hint: say("Kies er een paar", "Choose some")),
                    choices: [
                        Look.Choice("day-monday", say("Maandag", "Monday")),
                        Look.Choice("day-friday", say("Vrijdag", "Friday"), hint: say("tot 12 uur", "until noon")),
                    ], selected: ["day-friday"]))
                \(look.radioGroup(
                    Look.Field("known", label: say("Bent u klant?", "Are you a customer?")),
                    choices: [Look.Choice("yes", say("Ja", "Yes")), Look.Choice("no", say("Nee", "No"))],
                    isCompact: true))
                \(look.checkbox(
                    Look.Field(
                        "sure", label: say("Ik weet het zeker", "I am sure"),
                        error: say("Vink dit aan", "Tick this"))))
                \(look.buttons([look.button(say("Definitief wissen", "Erase for good"), kind: .danger)]))
                """)
    }

    private var remainder: HTML {
        """
        \(look.rowList([
            Look.Row(
                say("overzicht.html", "overview.html"), address: "/files/1", note: say("84 kB", "84 kB"),
                status: look.tag(say("klaar", "ready"), .good),
                actions: look.actionButton(
                    say("Verwijderen", "Remove"), action: "/files/1/remove", token: token, kind: .quiet,
                    about: say("overzicht.html", "overview.html"))),
            Look.Row(say("gegevens.json", "data.json"), note: say("12 kB", "12 kB")),
        ]))
        \(look.definitions([
            (say("Betrokkene", "Data subject"), look.paragraph(say("De mens.", "The person."))),
        ]))
        \(look.emptyState(
            say("Nog geen verzoeken", "No requests yet"), explanation: say("Dat is goed.", "That is fine."),
            action: look.linkButton(say("Invoeren", "Enter one"), to: "/new", kind: .secondary)))
        \(look.table(
            caption: say("Leeg", "Empty"), columns: [Look.Column(say("Naam", "Name"))], rows: [],
            empty: look.emptyState(say("Niets", "Nothing"))))
        \(look.codeBlock("purposes:\\n  deliver: {basis: contract}" + hostile, about: say("Verklaring", "Declaration")))
        \(look.section(
            say("Gevaarlijk adres", "Dangerous address"), id: "danger",
            content: look.link(say("adres", "address"), to: "javascript:alert(1)")))
        """
    }
}
