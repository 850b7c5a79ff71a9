import Declarations
import Documents
import Site

/// Sample pages with every building block, for looking at and for testing.
struct Gallery {
    let language: Language
    /// A text that is added wherever a block takes text, to see what the blocks do with it.
    var hostile = ""

    var look: Look { Look(language) }
    let token = FormToken(value: "token-of-this-session")

    func say(_ nl: String, _ en: String) -> Bilingual { Bilingual(nl: nl + hostile, en: en + hostile) }

    private let base = "/fietsatelier"
    var links: [NavigationLink] {
        [
            NavigationLink(say("Privacyverklaring", "Privacy statement"), path: base),
            NavigationLink(say("Uw rechten", "Your rights"), path: base + "/rechten"),
            NavigationLink(say("Voorkeuren", "Preferences"), path: base + "/voorkeuren"),
        ]
    }

    func frame(_ title: any Words, current: String? = nil, width: PageFrame.Width = .reading) -> PageFrame {
        PageFrame(
            language: language, title: title, organisationName: "Fietsatelier De Spaak" + hostile,
            organisationID: "fietsatelier",
            exampleNote: say(
                "De Spaak bestaat niet. Alle namen en gegevens zijn verzonnen.",
                "De Spaak does not exist. All names and data are made up."),
            alternatePath: language == .nl ? "/fietsatelier/en" : "/fietsatelier",
            navigation: current.map { .public(links: links, current: $0) } ?? .start,
            width: width,
            contact: PageFrame.Contact(email: "privacy@despaak.example", phone: "015 555 01 23"),
            printNote: say("versie 3, geldig sinds 1 oktober 2026", "version 3, in force since 1 October 2026"))
    }

    func desk(_ title: any Words, current: String) -> PageFrame {
        let names: [(String, String, String, Int)] = [
            ("vandaag", "Vandaag", "Today", 3), ("mensen", "Mensen", "People", 0),
            ("verzoeken", "Verzoeken", "Requests", 2), ("bewaren", "Bewaren", "Retention", 1),
            ("ontvangers", "Ontvangers", "Recipients", 0), ("register", "Register", "Register", 0),
            ("verklaring", "Verklaring", "Statement", 0), ("datalekken", "Datalekken", "Breaches", 0),
            ("beloften", "Beloften", "Promises", 0), ("logboek", "Logboek", "Log", 0),
            ("medewerkers", "Medewerkers", "Staff", 0),
        ]
        var result = frame(title, width: .wide)
        result.navigation = .desk(
            sections: names.map { NavigationLink(say($0.1, $0.2), path: "/desk/fietsatelier/\($0.0)", count: $0.3) },
            current: "/desk/fietsatelier/\(current)",
            user: SignedIn(name: "Noor Blokker" + hostile, signOutPath: "/desk/sign-out", token: token))
        return result
    }

    /// Every page with the name of its file.
    var pages: [(name: String, html: HTML)] {
        [
            ("statement", statementPage), ("start", startPage), ("question", questionPage), ("check", checkPage),
            ("confirmation", confirmationPage), ("today", todayPage), ("requests", requestsPage),
            ("request", requestPage), ("promises", promisesPage), ("parts", partsPage), ("sign-in", signInPage),
        ]
    }
}
