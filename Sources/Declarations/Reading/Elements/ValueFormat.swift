/// A format that a plain value must have.
public enum ValueFormat: Sendable, CaseIterable {
    /// How to reach someone.
    case email, phone, web
    /// Eight digits, a Dutch postcode, an ISO 3166-1 code.
    case kvk, dutchPostcode, country
    /// A day that comes back every year: `06-30`.
    case yearDay
    /// The number of a sentence, a term of the W3C vocabulary.
    case clause, vocabularyTerm

    /// The value as it is kept, or nil when the text does not have the format.
    public func value(of text: String) -> String? {
        switch self {
        case .email: Self.isEmail(text) ? text : nil
        case .phone: Self.isPhone(text) ? text : nil
        case .web: Self.isWeb(text) ? text : nil
        case .kvk: text.utf8.count == 8 && text.utf8.allSatisfy(Self.isDigit) ? text : nil
        case .dutchPostcode: Self.dutchPostcode(text)
        case .country: CountryCodes.all.contains(text) ? text : nil
        case .yearDay: CalendarDate("2024-" + text) == nil ? nil : text
        case .clause:
            (1...20).contains(text.utf8.count)
                && text.utf8.allSatisfy { Self.isLetter($0) || Self.isDigit($0) || $0 == Sign.hyphen } ? text : nil
        case .vocabularyTerm:
            (1...80).contains(text.utf8.count) && text.utf8.first.map(Self.isCapital) == true
                && text.utf8.allSatisfy { Self.isLetter($0) || Self.isDigit($0) } ? text : nil
        }
    }

    /// What to do about a text that does not have the format.
    public var advice: Bilingual { ElementTexts.wrongFormat(self) }

    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].utf8.count), isDomain(parts[1]) else { return false }
        let marks = Array("!#$%&'*+-/=?^_`{|}~.".utf8)
        let isDotted = parts[0].first == "." || parts[0].last == "." || parts[0].contains("..")
        return !isDotted && parts[0].utf8.allSatisfy { isLetter($0) || isDigit($0) || marks.contains($0) }
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, text.utf8.count <= 253 else { return false }
        return labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == Sign.hyphen }
        }
    }

    private static func isPhone(_ text: String) -> Bool {
        let marks = Array(" +-()".utf8)
        let digits = text.utf8.filter(isDigit).count
        return (3...15).contains(digits) && text.utf8.count <= 30
            && text.utf8.allSatisfy { isDigit($0) || marks.contains($0) }
    }

    private static func isWeb(_ text: String) -> Bool {
        guard text.hasPrefix("https://"), text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
        let host = text.dropFirst(8).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return isDomain(host) && !text.contains(where: { "\"<>\\^`{|}".contains($0) })
    }

    /// Four digits, not starting with 0, and two capitals that are not SA, SD or SS; kept with one space.
    private static func dutchPostcode(_ text: String) -> String? {
        let marks = Array(text.utf8.filter { $0 != Sign.space })
        guard marks.count == 6, text.utf8.count <= 7, text.utf8.count == 6 || Array(text.utf8)[4] == Sign.space else {
            return nil
        }
        let letters = String(decoding: marks[4...], as: UTF8.self)
        guard marks[..<4].allSatisfy(isDigit), marks[0] != UInt8(ascii: "0"), marks[4...].allSatisfy(isCapital),
            !["SA", "SD", "SS"].contains(letters)
        else { return nil }
        return String(decoding: marks[..<4], as: UTF8.self) + " " + letters
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool {
        isCapital(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
