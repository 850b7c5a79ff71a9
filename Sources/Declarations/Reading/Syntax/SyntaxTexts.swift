/// What is said about a file that cannot be read as a whole.
enum SyntaxTexts {
    static func tooLarge(_ bytes: Int) -> Bilingual {
        Bilingual(
            nl: "Het bestand is te groot: het mag hoogstens \(bytes) bytes zijn. Maak het kleiner.",
            en: "The file is too large: at most \(bytes) bytes are accepted. Make it smaller.")
    }

    static func tooMany(_ values: Int) -> Bilingual {
        Bilingual(
            nl: "Het bestand heeft meer dan \(values) waarden. Maak het kleiner.",
            en: "The file has more than \(values) values. Make it smaller.")
    }

    static func tooDeep(_ levels: Int) -> Bilingual {
        Bilingual(
            nl: "Hier staan meer dan \(levels) niveaus in elkaar. Gebruik minder niveaus.",
            en: "More than \(levels) levels are nested here. Use fewer levels.")
    }

    static func moreFindings(_ count: Int) -> Bilingual {
        Bilingual(
            nl: "Hier stopt de lijst, na \(count) meldingen. Herstel deze eerst.",
            en: "The list stops here, after \(count) findings. Repair these first.")
    }

    static let notUTF8 = Bilingual(
        nl: "Dit bestand is geen tekst in UTF-8. Sla het op als UTF-8.",
        en: "This file is not text in UTF-8. Save it as UTF-8.")

    static let tab = Bilingual(
        nl: "Hier staat een tab. Gebruik spaties.",
        en: "There is a tab here. Use spaces.")

    static func character(_ value: UInt32) -> Bilingual {
        let digits = String(value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Bilingual(
            nl: "Hier staat een onzichtbaar teken (\(code)). Haal het weg.",
            en: "There is an invisible character here (\(code)). Remove it.")
    }

    static let anchor = Bilingual(
        nl: "Ankers (`&`) zijn niet toegestaan. Schrijf de waarde voluit, of zet een tekst die met `&` begint tussen "
            + "aanhalingstekens.",
        en: "Anchors (`&`) are not accepted. Write the value in full, or put a text that starts with `&` in quotes.")

    static let alias = Bilingual(
        nl: "Verwijzingen (`*`) zijn niet toegestaan. Schrijf de waarde voluit, of zet een tekst die met `*` begint "
            + "tussen aanhalingstekens.",
        en: "Aliases (`*`) are not accepted. Write the value in full, or put a text that starts with `*` in quotes.")

    static let tag = Bilingual(
        nl: "Typeaanduidingen (`!`) zijn niet toegestaan. Laat ze weg, of zet een tekst die met `!` begint tussen "
            + "aanhalingstekens.",
        en: "Tags (`!`) are not accepted. Leave them out, or put a text that starts with `!` in quotes.")

    static let explicitKey = Bilingual(
        nl: "Een sleutel met een vraagteken ervoor is niet toegestaan. Schrijf `sleutel: waarde`.",
        en: "A key with a question mark before it is not accepted. Write `key: value`.")

    static let directive = Bilingual(
        nl: "Een regel die met `%` begint is niet toegestaan. Haal de regel weg.",
        en: "A line that starts with `%` is not accepted. Remove the line.")

    static let documents = Bilingual(
        nl:
            "Een bestand bevat precies één verklaring. Haal `---` en `...` weg, en maak voor de rest een eigen bestand.",
        en: "A file holds exactly one declaration. Remove `---` and `...`, and give the rest a file of its own.")

    static let keyIsNoText = Bilingual(
        nl: "Een sleutel moet een woord zijn, geen lijst. Schrijf `sleutel: waarde`.",
        en: "A key must be a word, not a list. Write `key: value`.")

    static func duplicateKey(_ key: String) -> Bilingual {
        Bilingual(
            nl: "`\(key)` staat hier twee keer. Laat er één staan.",
            en: "`\(key)` stands here twice. Keep one.")
    }

    static let empty = Bilingual(
        nl: "Het bestand is leeg. Begin met `gestand: 1`.",
        en: "The file is empty. Start with `gestand: 1`.")

    static let unclosed = Bilingual(
        nl: "Wat hier begint, wordt nergens gesloten. Zet er een aanhalingsteken of haakje achter.",
        en: "What starts here is never closed. Add the closing quote or bracket.")

    static let syntax = Bilingual(
        nl: "De opmaak klopt hier niet. Kijk naar de inspringing, de dubbele punten en de aanhalingstekens.",
        en: "The layout is not right here. Look at the indentation, the colons and the quotes.")

    /// The library's finding in plain words; the reasons that people run into have their own.
    static func problem(_ problem: String) -> Bilingual {
        if problem.contains("mapping values are not allowed") {
            return Bilingual(
                nl: "Hier staat een dubbele punt te veel. Zet een tekst met `: ` tussen aanhalingstekens, of begin een "
                    + "nieuwe regel.",
                en: "There is a colon too many here. Put a text with `: ` in quotes, or start a new line.")
        }
        if problem.contains("',' or '}'") || problem.contains("',' or ']'") {
            return Bilingual(
                nl:
                    "Tussen haakjes ontbreekt hier een komma of een haakje. Zet een tekst met een komma of haakje tussen "
                    + "aanhalingstekens.",
                en: "A comma or bracket is missing here. Put a text that contains a comma or bracket in quotes.")
        }
        if problem.contains("cannot start any token") {
            return Bilingual(
                nl: "Een tekst kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.",
                en: "A text cannot start with this character. Put the text in quotes.")
        }
        if problem.contains("expected key") || problem.contains("block end") || problem.contains("'-' indicator") {
            return Bilingual(
                nl: "De inspringing klopt hier niet. Zet sleutels van hetzelfde niveau recht onder elkaar.",
                en: "The indentation is not right here. Put keys of the same level straight below each other.")
        }
        return syntax
    }
}
