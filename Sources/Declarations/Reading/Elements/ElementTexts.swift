/// What is said about single elements of a declaration.
enum ElementTexts {
    static func unknownKey(_ key: String, suggestion: String?, known: [String]) -> Bilingual {
        guard let suggestion else {
            let list = known.map { "`\($0)`" }.joined(separator: ", ")
            return Bilingual(
                nl: "`\(key)` is onbekend. Hier kan staan: \(list).",
                en: "`\(key)` is unknown. Possible here: \(list).")
        }
        return Bilingual(
            nl: "`\(key)` is onbekend; bedoelde u `\(suggestion)`?",
            en: "`\(key)` is unknown; did you mean `\(suggestion)`?")
    }

    static func unknownWord(_ word: String, suggestion: String?, allowed: [String]) -> Bilingual {
        let list = allowed.map { "`\($0)`" }.joined(separator: ", ")
        guard let suggestion else {
            return Bilingual(
                nl: "`\(word)` kan hier niet. Kies uit: \(list).",
                en: "`\(word)` is not possible here. Choose from: \(list).")
        }
        return Bilingual(
            nl: "`\(word)` kan hier niet; bedoelde u `\(suggestion)`? Kies uit: \(list).",
            en: "`\(word)` is not possible here; did you mean `\(suggestion)`? Choose from: \(list).")
    }

    static func undeclared(_ id: String, section: String, suggestion: String?) -> Bilingual {
        guard let suggestion else {
            return Bilingual(
                nl: "`\(id)` staat niet onder `\(section)`. Voeg het daar toe, of haal het hier weg.",
                en: "`\(id)` is not declared under `\(section)`. Add it there, or remove it here.")
        }
        return Bilingual(
            nl: "`\(id)` staat niet onder `\(section)`; bedoelde u `\(suggestion)`?",
            en: "`\(id)` is not declared under `\(section)`; did you mean `\(suggestion)`?")
    }

    static func missing(_ key: String, in path: String) -> Bilingual {
        path.isEmpty
            ? Bilingual(nl: "`\(key)` ontbreekt. Voeg het toe.", en: "`\(key)` is missing. Add it.")
            : Bilingual(
                nl: "`\(key)` ontbreekt bij `\(path)`. Voeg het toe.",
                en: "`\(key)` is missing in `\(path)`. Add it.")
    }

    static func missingLanguage(_ language: Language, in path: String) -> Bilingual {
        let name = language == .nl ? Bilingual(nl: "Nederlandse", en: "Dutch") : Bilingual(nl: "Engelse", en: "English")
        return Bilingual(
            nl:
                "De \(name.nl) tekst (`\(language.rawValue)`) van `\(path)` ontbreekt, maar de verklaring verschijnt in "
                + "die taal. Voeg de tekst toe.",
            en:
                "The \(name.en) text (`\(language.rawValue)`) of `\(path)` is missing, but the statement appears in that "
                + "language. Add the text.")
    }

    static func mappingExpected(_ path: String) -> Bilingual {
        Bilingual(
            nl: "Bij `\(path)` horen sleutels met waarden. Schrijf `sleutel: waarde`, per regel of tussen accolades.",
            en: "`\(path)` takes keys with values. Write `key: value`, one per line or in braces.")
    }

    static func listExpected(_ path: String) -> Bilingual {
        Bilingual(
            nl: "Bij `\(path)` hoort een lijst. Schrijf de waarden tussen rechte haken: `[a, b]`.",
            en: "`\(path)` takes a list. Write the values in square brackets: `[a, b]`.")
    }

    static func valueExpected(_ path: String) -> Bilingual {
        Bilingual(
            nl: "Bij `\(path)` hoort één waarde, geen lijst en geen sleutels.",
            en: "`\(path)` takes one value, no list and no keys.")
    }

    static func textExpected(_ path: String) -> Bilingual {
        Bilingual(
            nl: "Bij `\(path)` hoort een tekst: `{nl: …, en: …}`.",
            en: "`\(path)` takes a text: `{nl: …, en: …}`.")
    }

    static func duplicate(_ text: String) -> Bilingual {
        Bilingual(
            nl: "`\(text)` staat twee keer in deze lijst. Laat er één staan.",
            en: "`\(text)` is in this list twice. Keep one.")
    }

    static func tooLong(_ characters: Int) -> Bilingual {
        Bilingual(
            nl: "Deze tekst is te lang: hoogstens \(characters) tekens. Maak hem korter.",
            en: "This text is too long: at most \(characters) characters. Make it shorter.")
    }

    static func formerIDTaken(_ id: String) -> Bilingual {
        Bilingual(
            nl: "`was: \(shortened(id))` kan niet: een ander element in dit deel heet of heette zo. Laat de regel weg.",
            en: "`was: \(shortened(id))` is not possible: another element here has or had that id. Leave it out.")
    }

    static func malformedID(_ id: String) -> Bilingual {
        Bilingual(
            nl:
                "`\(shortened(id))` kan geen naam zijn. Begin met een kleine letter; gebruik daarna kleine letters, cijfers en "
                + "streepjes, hoogstens \(ReservedIDs.longestID) tekens.",
            en:
                "`\(shortened(id))` cannot be an id. Start with a lower-case letter; then use lower-case letters, digits and "
                + "hyphens, \(ReservedIDs.longestID) characters at most.")
    }

    static func reservedID(_ id: String) -> Bilingual {
        Bilingual(
            nl: "`\(id)` is al in gebruik als webadres. Kies een andere naam.",
            en: "`\(id)` is already in use as a web address. Choose another id.")
    }

    static func builtInID(_ id: String) -> Bilingual {
        Bilingual(
            nl:
                "`\(shortened(id))` hoort bij de ingebouwde doelen. Kies een naam zonder `\(ReservedIDs.builtInPrefix)` ervoor.",
            en:
                "`\(shortened(id))` belongs to the built-in purposes. Choose an id without `\(ReservedIDs.builtInPrefix)`."
        )
    }

    static func builtInSource(_ id: String) -> Bilingual {
        Bilingual(
            nl: "`\(id)` bestaat altijd al als bron. Haal het hier weg, of kies een andere naam.",
            en: "`\(id)` always exists as a source. Remove it here, or choose another id.")
    }

    private static func shortened(_ text: String) -> String { text.count <= 60 ? text : text.prefix(57) + "..." }
}
