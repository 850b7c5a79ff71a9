/// A length of time in calendar units, written as ISO 8601: `P7Y`, `P4W`, `P30D`, `P1Y6M`.
///
/// It has no hours: terms in hours are elapsed time and belong to instants.
public struct Period: Sendable, Hashable, CustomStringConvertible, Codable {
    /// Whole years.
    public let years: Int
    /// Whole months.
    public let months: Int
    /// Whole weeks.
    public let weeks: Int
    /// Whole days.
    public let days: Int

    /// A period from its parts; parts left out are zero.
    public init(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
        self.years = years
        self.months = months
        self.weeks = weeks
        self.days = days
    }

    /// The largest number accepted in one part; longer periods are typing errors.
    public static let largestPart = 999

    /// Reads ISO 8601 without a time part; nil for anything else.
    public init?(_ text: String) {
        guard text.first == "P", text.count > 1 else { return nil }
        var parts: [Character: Int] = [:]
        var number = ""
        var order = "YMWD"[...]
        for character in text.dropFirst() {
            if character.isASCII, character.isNumber {
                number.append(character)
                continue
            }
            guard let place = order.firstIndex(of: character), let value = Int(number), value <= Self.largestPart else {
                return nil
            }
            parts[character] = value
            order = order[order.index(after: place)...]
            number = ""
        }
        guard number.isEmpty, !parts.isEmpty else { return nil }
        self.init(
            years: parts["Y"] ?? 0, months: parts["M"] ?? 0, weeks: parts["W"] ?? 0, days: parts["D"] ?? 0)
    }

    /// Whether nothing is counted, as in `P0D`.
    public var isZero: Bool { years == 0 && months == 0 && weeks == 0 && days == 0 }

    /// ISO 8601 again; zero is `P0D`.
    public var description: String {
        let parts = [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")].filter { $0.0 != 0 }
        return parts.isEmpty ? "P0D" : "P" + parts.map { "\($0.0)\($0.1)" }.joined()
    }

    /// Reads ISO 8601.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let period = Period(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a period: \(text)")
        }
        self = period
    }

    /// Writes ISO 8601.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
