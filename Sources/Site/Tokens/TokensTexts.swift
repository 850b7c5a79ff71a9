import Declarations
import Rules

/// What the pages about programs with access say.
enum TokensTexts {
    static let lead = Bilingual(
        nl: "Een webwinkel of ander programma laat met een token zien wie het is. U kiest wat het mag, en waarvoor.",
        en: "A web shop or other program shows with a token who it is. You choose what it may do, and for what.")
    static let list = Bilingual(nl: "Tokens", en: "Tokens")
    static let none = Bilingual(nl: "Er zijn geen tokens", en: "There are no tokens")
    static let noneHint = Bilingual(
        nl: "Geen enkel programma heeft toegang.", en: "No program has access.")
    static let name = Bilingual(nl: "Programma", en: "Program")
    static let state = Bilingual(nl: "Stand", en: "State")
    static let may = Bilingual(nl: "Mag", en: "May")
    static let lastUse = Bilingual(nl: "Laatst gebruikt", en: "Last used")
    static let until = Bilingual(nl: "Geldig tot en met", en: "Valid through")
    static let action = Bilingual(nl: "Actie", en: "Action")
    static let live = Bilingual(nl: "Geldig", en: "Live")
    static let ended = Bilingual(nl: "Verlopen", en: "Expired")
    static let revoked = Bilingual(nl: "Ingetrokken", en: "Revoked")
    static let never = Bilingual(nl: "Nooit", en: "Never")
    static let revoke = Bilingual(nl: "Intrekken", en: "Revoke")
    static let revokeLead = Bilingual(
        nl: "Het programma heeft dan meteen geen toegang meer. Dit kan niet ongedaan worden gemaakt.",
        en: "The program then has no access any more, at once. This cannot be undone.")

    static let add = Bilingual(nl: "Een programma toegang geven", en: "Give a program access")
    static let nameQuestion = Bilingual(nl: "Welk programma is het?", en: "Which program is it?")
    static let nameHint = Bilingual(
        nl: "Bijvoorbeeld: webwinkel. Geen naam van een persoon.", en: "For example: web shop. Not a person's name.")
    static let actionsQuestion = Bilingual(nl: "Wat mag het?", en: "What may it do?")
    static let actionsHint = Bilingual(nl: "Kies niet meer dan nodig is.", en: "Choose no more than is needed.")
    static let purposesQuestion = Bilingual(nl: "Voor welke doelen?", en: "For which purposes?")
    static let purposesHint = Bilingual(
        nl: "Alleen gegevens voor deze doelen gaan open.", en: "Only data for these purposes are opened.")
    static let termQuestion = Bilingual(nl: "Hoe lang?", en: "For how long?")
    static let make = Bilingual(nl: "Maak het token", en: "Make the token")

    static let made = Bilingual(nl: "Het token is gemaakt", en: "The token was made")
    static let keepIt = Bilingual(
        nl: "Bewaar het nu. U ziet het maar één keer. Wie het heeft, kan wat het mag.",
        en: "Keep it now. You see it only once. Whoever has it can do what it allows.")
    static let secret = Bilingual(nl: "Token", en: "Token")
    static let address = Bilingual(nl: "Adres", en: "Address")
    static let kept = Bilingual(nl: "Ik heb het bewaard", en: "I have kept it")
    static let shownBefore = Bilingual(nl: "Dit token is al getoond", en: "This token was shown already")
    static let shownBeforeHint = Bilingual(
        nl: "Een token ziet u maar één keer. Bent u het kwijt? Trek het in en maak een nieuw token.",
        en: "You see a token only once. Did you lose it? Revoke it and make a new one.")

    static func term(_ term: Period) -> Bilingual {
        term.years == 0
            ? Bilingual(nl: "\(term.days) dagen", en: "\(term.days) days")
            : Bilingual(nl: "\(term.years) jaar", en: term.years == 1 ? "1 year" : "\(term.years) years")
    }

    /// What a token may, in a sentence.
    static func scope(_ scope: TokenScope, in declaration: Declaration) -> Bilingual {
        let actions = TokenAction.allCases.filter(scope.actions.contains)
        let purposes = declaration.purposes.filter { scope.purposes.contains($0.id) }
        func list(_ language: Language) -> String {
            let what = actions.map { action($0)[language] }.joined(separator: "; ")
            guard !purposes.isEmpty else { return what }
            return what + " (" + purposes.map { $0.title[language] }.joined(separator: "; ") + ")"
        }
        return Bilingual(nl: list(.nl), en: list(.en))
    }

    static func action(_ action: TokenAction) -> Bilingual {
        switch action {
        case .readDeclaration: Bilingual(nl: "De verklaring lezen", en: "Read the declaration")
        case .searchPeople: Bilingual(nl: "Mensen opzoeken", en: "Find people")
        case .readPeople: Bilingual(nl: "Gegevens van mensen lezen", en: "Read data of people")
        case .writePeople: Bilingual(nl: "Mensen toevoegen", en: "Add people")
        case .writeRecords: Bilingual(nl: "Dossiers toevoegen en bijhouden", en: "Add and update records")
        case .writeDisclosures: Bilingual(nl: "Gegevens doorgeven aan ontvangers", en: "Pass data on to recipients")
        case .readRequests: Bilingual(nl: "Zien hoe ver verzoeken zijn", en: "See how far requests are")
        case .writeRequests: Bilingual(nl: "Verzoeken indienen", en: "Submit requests")
        case .readPromises: Bilingual(nl: "Beloften lezen", en: "Read promises")
        }
    }
}
