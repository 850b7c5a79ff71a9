import Declarations
import Rules

/// Made-up values that are right for their category; the same numbers give the same value.
enum SpecimenValues {
    /// A value of a category, in its stored form.
    ///
    /// - Parameters:
    ///   - person: which made-up person; people with the same number share an address.
    ///   - record: which of the person's records.
    static func value(of category: DataCategory, person: Int, record: Int) throws -> String {
        let number = person * 100 + record
        let text =
            switch category.type {
            case .email: email(person)
            case .phone: "+3161\(padded(person, 7))"
            case .iban: iban(number)
            case .date: CalendarDate(daysSinceEpoch: 7_000 + number).description
            case .money: "\(number).25"
            case .number: String(number)
            case .ip: "192.0.2.\(number % 250 + 1)"
            case .text, .note, .address, .document: "\(category.id) \(number)"
            }
        return try ValueRules.stored(text, as: category)
    }

    /// The address of a made-up person (RFC 2606: nobody's).
    static func email(_ person: Int) -> String { "proef\(person)@self-test.example" }

    /// A Dutch account number whose check digits hold (ISO 13616), at a bank that does not exist.
    private static func iban(_ number: Int) -> String {
        let account = padded(number, 10)
        let digits = "29142829" + account + "232100"  // T, E, S, T, the account, N, L, and room for the check
        let remainder = digits.reduce(0) { ($0 * 10 + ($1.wholeNumberValue ?? 0)) % 97 }
        return "NL\(padded(98 - remainder, 2))TEST\(account)"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
