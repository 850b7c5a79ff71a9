import Declarations

/// Small readings of what people write in cells.
enum ImportedText {
    /// Without white space at its ends.
    static func trimmed(_ text: some StringProtocol) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    /// As it may stand in a declaration: on one line, without what a declaration refuses.
    static func clean(_ text: String) -> String {
        var result = ""
        var isGap = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
                isGap = !result.isEmpty
                continue
            }
            guard isVisible(scalar) else { continue }
            if isGap { result.append(" ") }
            isGap = false
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// Not a mark that turns the direction of writing, nor a scalar that is no character.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: false
        default: scalar.properties.generalCategory != .unassigned
        }
    }

    /// Lower case, with single spaces, for comparing.
    static func plain(_ text: String) -> String { clean(text).lowercased() }

    /// Letters and digits only, words with one space between them.
    static func words(_ text: String) -> [String] {
        plain(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// Whether a cell says that there is nothing.
    static func isNothing(_ text: String) -> Bool {
        let nothing: Set<String> = [
            "", "geen", "nvt", "n v t", "n a", "na", "none", "nee", "no", "niet van toepassing", "not applicable",
            "nihil",
        ]
        return nothing.contains(words(text).joined(separator: " "))
    }

    /// The points in a cell: lines, else what stands between semicolons, else what stands between commas.
    static func items(_ text: String) -> [String] {
        let lines = text.split { $0.isNewline || $0 == ";" || $0 == "•" }.map(trimmed).filter { !$0.isEmpty }
        let parts = lines.count == 1 && !text.contains(";") ? commaParts(lines[0]) : lines
        var seen: Set<String> = []
        return parts.map { clean(withoutBullet($0)) }.filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    }

    private static func withoutBullet(_ line: String) -> String {
        let rest = line.drop { "-*–·".contains($0) || $0.isWhitespace }
        return rest.isEmpty ? line : trimmed(rest)
    }

    /// Parts between commas that do not stand between brackets.
    private static func commaParts(_ line: String) -> [String] {
        var parts: [String] = [""]
        var depth = 0
        for character in line {
            if "([".contains(character) { depth += 1 }
            if ")]".contains(character) { depth = max(0, depth - 1) }
            if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts.map(trimmed)
    }

    /// An id out of a text: at most 40 lower-case letters, digits and hyphens, beginning with a letter.
    static func id(_ text: String, fallback: String) -> String {
        var id = ""
        for character in text.lowercased() {
            let plain = folded[character] ?? character
            if plain.isASCII, plain.isLetter || plain.isNumber {
                id.append(plain)
            } else if !id.isEmpty, id.last != "-" {
                id.append("-")
            }
        }
        id = String(id.drop { !$0.isLetter }.prefix(longestID))
        while id.last == "-" { id.removeLast() }
        return id.isEmpty ? fallback : id
    }

    /// Room for a number after it, so that two alike stay apart.
    private static let longestID = ReservedIDs.longestID - 5

    private static let folded: [Character: Character] = [
        "à": "a", "á": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ç": "c", "è": "e", "é": "e", "ê": "e", "ë": "e",
        "ì": "i", "í": "i", "î": "i", "ï": "i", "ñ": "n", "ò": "o", "ó": "o", "ô": "o", "ö": "o", "õ": "o", "ù": "u",
        "ú": "u", "û": "u", "ü": "u", "ý": "y", "ÿ": "y",
    ]
}
