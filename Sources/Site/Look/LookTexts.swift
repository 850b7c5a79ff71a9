import Declarations

/// The texts that belong to the building blocks themselves.
public enum LookTexts {
    static let product = "Gestand"
    static let skipToContent = Bilingual(nl: "Naar de inhoud", en: "Skip to content")
    static let menu = Bilingual(nl: "Menu", en: "Menu")
    static let mainNavigation = Bilingual(nl: "Hoofdmenu", en: "Main menu")
    static let breadcrumbs = Bilingual(nl: "Waar deze pagina staat", en: "Where this page is")
    static let signOut = Bilingual(nl: "Uitloggen", en: "Sign out")
    static let signedInAs = Bilingual(nl: "Ingelogd als", en: "Signed in as")
    static let example = Bilingual(nl: "Voorbeeld", en: "Example")
    static let motto = Bilingual(
        nl: "Een woord dat gehouden wordt, en dat te controleren is.",
        en: "A word that is kept, and that can be checked.")
    static let madeWith = Bilingual(nl: "Gemaakt met Gestand", en: "Made with Gestand")
    static let helpHeading = Bilingual(nl: "Hulp of een vraag?", en: "Help or a question?")
    static let helpBy = Bilingual(
        nl: "Werkt iets niet, of is iets niet duidelijk? Een mens helpt verder.",
        en: "Does something not work, or is something unclear? A person will help.")
    static let phone = Bilingual(nl: "Telefoon", en: "Telephone")
    static let email = Bilingual(nl: "E-mail", en: "E-mail")

    /// The name of a language in that language.
    static func name(of language: Language) -> String { language == .nl ? "Nederlands" : "English" }

    static let error = Bilingual(nl: "Fout", en: "Error")
    static let optional = Bilingual(nl: "niet verplicht", en: "optional")
    static let change = Bilingual(nl: "Wijzigen", en: "Change")
    static let notGiven = Bilingual(nl: "Niet ingevuld", en: "Not provided")
    /// Label of folded explanation.
    public static let moreInformation = Bilingual(nl: "Meer uitleg", en: "More explanation")
    /// Label of the link to the page before.
    public static let back = Bilingual(nl: "Terug", en: "Back")
    static let copy = Bilingual(nl: "Kopiëren", en: "Copy")
    static let copied = Bilingual(nl: "Gekopieerd", en: "Copied")
    /// Label of the button that prints.
    public static let printOrSave = Bilingual(nl: "Afdrukken of bewaren", en: "Print or save")
    /// Name of the number by which people speak about a case.
    public static let reference = Bilingual(nl: "Kenmerk", en: "Reference")
    static let whatHappensNext = Bilingual(nl: "Wat er nu gebeurt", en: "What happens next")
    /// Heading beside an answer.
    public static let whatTheLawRequires = Bilingual(nl: "Wat de wet vraagt", en: "What the law requires")
    /// Heading above the figures behind a verdict.
    public static let evidence = Bilingual(nl: "Waaraan dat te zien is", en: "What shows it")

    /// Heading above the list of errors, by how many there are.
    static func errorSummary(count: Int) -> Bilingual {
        count == 1
            ? Bilingual(nl: "Eén ding klopt nog niet", en: "One thing is not right yet")
            : Bilingual(nl: "\(count) dingen kloppen nog niet", en: "\(count) things are not right yet")
    }

    /// Which step of a wizard this is; without a total while it is not known.
    static func step(_ number: Int, of total: Int?) -> Bilingual {
        guard let total else { return Bilingual(nl: "Stap \(number)", en: "Step \(number)") }
        return Bilingual(nl: "Stap \(number) van \(total)", en: "Step \(number) of \(total)")
    }

    /// How much of something is done.
    static func progress(_ done: Int, of total: Int) -> Bilingual {
        Bilingual(nl: "\(done) van \(total)", en: "\(done) of \(total)")
    }
}
