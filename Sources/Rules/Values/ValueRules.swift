import Declarations

/// Checks values on entry and writes them in one way, so that looking up finds them again.
public enum ValueRules {
    /// Longest accepted line of text, in characters; longer lines are mistakes or attacks.
    public static let lineLimit = 500
    /// Longest accepted note, in characters.
    public static let noteLimit = 20_000

    /// The value in its stored form.
    ///
    /// - Parameter mayBeCitizenNumber: a law asks for the number there, see `asksCitizenNumber`.
    /// - Throws: a refusal that names the category and says what a value looks like.
    public static func stored(
        _ text: String, as category: DataCategory, mayBeCitizenNumber: Bool = false
    ) throws(ValueRefusal) -> String {
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else { throw .empty(category.id) }
        let limit = category.type == .note || category.type == .document ? noteLimit : lineLimit
        guard trimmed.count <= limit else { throw .tooLong(category.id, limit: limit) }
        guard !trimmed.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r" })
        else { throw .malformed(category.id, category.type) }
        let value: String? =
            switch category.type {
            case .email: email(trimmed)
            case .phone: phone(trimmed)
            case .iban: iban(trimmed)
            case .date: CalendarDate(trimmed)?.description
            case .number, .money: number(trimmed)
            case .ip: InternetAddress.stored(trimmed)
            case .text, .note, .address, .document: trimmed
            }
        guard let value else { throw .malformed(category.id, category.type) }
        if !mayBeCitizenNumber, couldHoldCitizenNumber(category.type), CitizenNumber.appears(in: value) {
            throw .citizenNumber(category.id)
        }
        return value
    }

    /// The value in its stored form, for a category of a declaration.
    public static func stored(
        _ text: String, as category: DataCategory, in declaration: Declaration
    ) throws(ValueRefusal) -> String {
        try stored(text, as: category, mayBeCitizenNumber: asksCitizenNumber(category, in: declaration))
    }

    /// Whether a citizen service number may be kept in a category: it is marked as special, and each purpose that
    /// uses it names its law (UAVG art. 46).
    public static func asksCitizenNumber(_ category: DataCategory, in declaration: Declaration) -> Bool {
        let using = declaration.purposes.filter { $0.data.contains(category.id) }
        return category.special && !using.isEmpty && using.allSatisfy { $0.law != nil }
    }

    /// Whether people could type a citizen service number there; amounts, accounts and telephone numbers are numbers of
    /// their own.
    private static func couldHoldCitizenNumber(_ type: DataCategory.ValueType) -> Bool {
        switch type {
        case .text, .note, .document, .address, .number: true
        case .email, .phone, .iban, .date, .money, .ip: false
        }
    }

    /// The form in which two spellings of the same value are equal; used for look-ups only.
    public static func lookupForm(_ stored: String) -> String {
        stored.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A plausible e-mail address, domain in lower case; nil otherwise.
    public static func email(_ text: String) -> String? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        // RFC 5321, section 4.5.3.1: 64 octets before the sign, and 254 in all.
        guard parts.count == 2, (1...64).contains(parts[0].utf8.count), text.utf8.count <= 254 else { return nil }
        let localAllowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+-/=?^_`{|}~.")
        guard parts[0].allSatisfy(localAllowed.contains), parts[0].first != ".", parts[0].last != ".",
            !parts[0].contains("..")
        else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        let labelAllowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
        guard labels.count >= 2,
            labels.allSatisfy({
                (1...63).contains($0.count) && $0.first != "-" && $0.last != "-" && $0.allSatisfy(labelAllowed.contains)
            })
        else { return nil }
        return "\(parts[0])@\(parts[1].lowercased())"
    }

    /// A telephone number as E.164, Dutch when no country is given; nil otherwise.
    public static func phone(_ text: String) -> String? {
        var digits = ""
        let cleaned = text.split(separator: "(0)", omittingEmptySubsequences: false).joined()
        for (index, character) in cleaned.enumerated() {
            if character == "+", index == 0 {
                digits = "+"
            } else if character.isASCII, character.isNumber {
                digits.append(character)
            } else if !" -().".contains(character) {
                return nil
            }
        }
        if digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
        if digits.hasPrefix("0") { digits = "+31" + digits.dropFirst() }
        guard digits.hasPrefix("+"), (9...16).contains(digits.count) else { return nil }
        if digits.hasPrefix("+31") {
            // 0800 and 0900 numbers belong to services, never to a person.
            guard digits.count == 12, !digits.hasPrefix("+310"), !digits.hasPrefix("+31800"),
                !digits.hasPrefix("+31900")
            else { return nil }
        }
        return digits
    }

    /// An IBAN whose check digits hold (ISO 13616, remainder 1 modulo 97); nil otherwise.
    public static func iban(_ text: String) -> String? {
        let compact = text.uppercased().filter { !$0.isWhitespace }
        guard (15...34).contains(compact.count), compact.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
            compact.prefix(2).allSatisfy(\.isLetter), compact.dropFirst(2).prefix(2).allSatisfy(\.isNumber)
        else { return nil }
        if compact.hasPrefix("NL") {
            guard compact.count == 18, compact.dropFirst(4).prefix(4).allSatisfy(\.isLetter),
                compact.dropFirst(8).allSatisfy(\.isNumber)
            else { return nil }
        }
        var remainder = 0
        for character in compact.dropFirst(4) + compact.prefix(4) {
            guard let value = character.hexDigitValue ?? character.asciiValue.map({ Int($0) - 55 }) else { return nil }
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        return remainder == 1 ? compact : nil
    }

    private static func number(_ text: String) -> String? {
        let normal = text.map { $0 == "," ? "." : String($0) }.joined()
        let digits = normal.first == "-" || normal.first == "+" ? normal.dropFirst() : normal[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy(isDigits) else { return nil }
        return normal
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
