/// What Dutch grammar needs to know of a word: its article, and whether it is plural.
///
/// The rules are those of endings; a compound word follows its last part. A wrong guess gives
/// *de* for *het*, never another meaning.
public struct DutchNoun {
    /// The word, its first letter small unless it is an abbreviation.
    public let word: String
    /// Whether it stands for more than one.
    public let isPlural: Bool
    /// `de` or `het`.
    public let article: String

    /// A word as a label gives it: *Overeenkomst*, *Facturen*.
    public init(_ label: String) {
        word = FirstLetter.lowered(label)
        let lowered = label.lowercased()
        let singularEndings = ["examen", "teken", "leven", "gegeven", "wezen", "bezwaren"]
        let pluralEndings = ["gegevens", "foto's", "logs", "bezoekers", "cv's", "e-mails", "reviews"]
        let isPlural =
            pluralEndings.contains { lowered.hasSuffix($0) }
            || (lowered.hasSuffix("en") && !singularEndings.contains { lowered.hasSuffix($0) })
        self.isPlural = isPlural
        article = !isPlural && Self.neuterEndings.contains { lowered.hasSuffix($0) } ? "het" : "de"
    }

    /// Article and word: *de overeenkomst*, *het account*.
    public var definite: String { "\(article) \(word)" }

    /// *is* or *zijn*.
    public var toBe: String { isPlural ? "zijn" : "is" }

    private static let neuterEndings = [
        "account", "contract", "profiel", "bezoek", "gesprek", "dossier", "bericht", "verzoek", "abonnement",
        "project", "adres", "bezwaar", "gegeven", "formulier", "document", "cv", "examen", "jaar", "lidmaatschap",
        "contact", "geval", "boek", "nummer", "ticket", "log", "interview", "dienstverband", "besluit", "rapport",
        "advies", "onderzoek", "bestand", "traject", "consult", "gebruik", "register", "isme", "sel", "um", "ment",
        "tje", "pje", "kje", "schap", "ticket", "onderdeel",
    ]
}
