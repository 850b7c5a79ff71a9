import Declarations

/// What the reader of the command line says in English, in the user's language: its sentences are few and fixed.
enum ParserTexts {
    /// A mistake in the command line, as part of a sentence; one that is not known stays English.
    static func problem(_ message: String) -> Bilingual {
        let english = trimmed(message.prefix(1).lowercased() + message.dropFirst())
        guard starts.contains(where: message.hasPrefix) || message.contains(" unexpected arguments: ") else {
            return Bilingual(same: english)
        }
        return Bilingual(nl: trimmed(replaced(message, problems)), en: english)
    }

    /// A help text; its own sentences are in the user's language already.
    static func help(_ text: String) -> Bilingual {
        guard text.hasPrefix("OVERVIEW: ") || text.hasPrefix("USAGE: ") else { return Bilingual(same: text) }
        return Bilingual(nl: replaced(text, headings), en: text)
    }

    /// Without the full stop, since a sentence goes on behind it.
    private static func trimmed(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

    private static func replaced(_ text: String, _ table: [(String, String)]) -> String {
        table.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    private static let starts = ["Unknown option", "Missing ", "Unexpected argument", "The value '", "The option '"]

    private static let problems = [
        ("Unknown option '", "onbekende optie '"), ("Did you mean '", "Bedoelde u '"),
        ("Missing value for '", "er ontbreekt een waarde bij '"), ("Missing one of: '", "er ontbreekt een van: '"),
        ("Missing expected argument '", "er ontbreekt '"), ("Unexpected argument '", "te veel is '"),
        (" unexpected arguments: '", " woorden zijn te veel: '"), ("The value '", "de waarde '"),
        ("' is invalid for '", "' kan niet bij '"), ("' is invalid.", "' kan niet."),
        ("Please provide one of the following:", "Kies uit:"), ("Please provide one of '", "Kies uit '"),
        ("' or '", "' of '"), ("' and '", "' en '"), ("The option '", "de optie '"),
        ("' does not take any value, but '", "' neemt geen waarde, maar er staat '"), ("' was specified.", "'."),
    ]

    private static let headings = [
        ("OVERVIEW: ", ""), ("USAGE: ", "GEBRUIK: "), ("ARGUMENTS:\n", "ARGUMENTEN:\n"), ("OPTIONS:\n", "OPTIES:\n"),
        ("SUBCOMMANDS:\n", "OPDRACHTEN:\n"), ("default: ", "standaard: "), ("(values: ", "(waarden: "),
        ("Show the version.", "Toont de versie."),
        ("Show help information.", "Toont deze hulp."),
        (" for detailed help.", " voor meer."), ("  See 'gestand help ", "  Zie 'gestand help "),
        ("<subcommand>", "<opdracht>"),
    ]
}
