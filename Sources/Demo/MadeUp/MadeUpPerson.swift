import Declarations

/// A person who does not exist: name, address and numbers that belong to nobody.
struct MadeUpPerson: Sendable, Hashable {
    var first: String
    var last: String
    var email: String
    var phone: String
    var address: String
    var iban: String
    var birthDate: String
    var company: String

    var name: String { "\(first) \(last)" }

    /// The n-th person of an organisation; the number keeps addresses apart.
    init(number: Int, dice: inout Dice) {
        first = dice.word(NameLists.first)
        last = dice.word(NameLists.last)
        let local = "\(first).\(last)".lowercased().filter { $0.isASCII && ($0.isLetter || $0 == ".") }
        email = "\(local)\(number)@\(dice.word(NameLists.domains))"
        phone = Self.phone(number: number, dice: &dice)
        // Dutch postcodes start at 1000, so these lead nowhere.
        let letters = dice.word(["AB", "CD", "EG", "HK", "LM", "NP", "RT", "VW", "XZ"])
        let street = "\(dice.word(NameLists.streets))\(dice.word(NameLists.streetEnds))"
        address = "\(street) \(dice.number(1...148)), 0\(dice.digits(3)) \(letters) \(dice.word(NameLists.places))"
        iban = Self.iban(account: "00" + dice.digits(8))
        birthDate = CalendarDate(daysSinceEpoch: dice.number(-7_300...12_400)).description
        company = "\(dice.word(NameLists.last)) \(dice.word(NameLists.trades))"
    }

    /// A number in a range that is given to nobody: 06 0000 and 015 000.
    private static func phone(number: Int, dice: inout Dice) -> String {
        let tail = String(1_000 + number % 9_000).suffix(3)
        return dice.happens(80) ? "+3160000\(dice.below(10))\(tail)" : "+31150000\(tail)"
    }

    /// A Dutch account number with right check digits at a bank that does not exist (ISO 13616).
    static func iban(account: String) -> String {
        var remainder = 0
        for character in "DEMO\(account)NL00" {
            guard
                let value = character.hexDigitValue.flatMap({ $0 < 10 ? $0 : nil })
                    ?? character.asciiValue.map({ Int($0) - 55 })
            else { continue }
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        let check = 98 - remainder
        return "NL\(check < 10 ? "0" : "")\(check)DEMO\(account)"
    }
}
