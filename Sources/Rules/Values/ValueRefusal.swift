import Declarations

/// Why a value is not accepted for its category.
public enum ValueRefusal: Refusal, Hashable {
    /// Nothing was given.
    case empty(DataCategory.ID)
    /// Longer than is stored.
    case tooLong(DataCategory.ID, limit: Int)
    /// Not what the type asks for.
    case malformed(DataCategory.ID, DataCategory.ValueType)
    /// Holds a number that passes the test of the citizen service number (BSN).
    case citizenNumber(DataCategory.ID)

    /// Stable code.
    public var code: String {
        switch self {
        case .empty: "value.empty"
        case .tooLong: "value.too-long"
        case .malformed: "value.malformed"
        case .citizenNumber: "value.bsn"
        }
    }

    /// The category it belongs to.
    public var field: String? {
        switch self {
        case .empty(let id), .tooLong(let id, _), .malformed(let id, _), .citizenNumber(let id): id.rawValue
        }
    }

    /// All are about input.
    public var category: RefusalCategory { .invalid }

    /// What to fill in instead.
    public var message: Bilingual {
        switch self {
        case .empty:
            Bilingual(nl: "Vul iets in.", en: "Fill in something.")
        case .tooLong(_, let limit):
            Bilingual(nl: "Gebruik niet meer dan \(limit) tekens.", en: "Use no more than \(limit) characters.")
        case .malformed(_, let type): ValueTexts.expected(type)
        case .citizenNumber:
            Bilingual(
                nl: "Dit lijkt een burgerservicenummer (BSN). Dat mag hier niet staan. Haal het weg.",
                en: "This looks like a citizen service number (BSN). It may not be kept here. Remove it.")
        }
    }
}

/// What a value of a type looks like.
enum ValueTexts {
    static func expected(_ type: DataCategory.ValueType) -> Bilingual {
        switch type {
        case .email:
            Bilingual(
                nl: "Vul een e-mailadres in, zoals naam@voorbeeld.nl.",
                en: "Enter an e-mail address, such as name@example.com.")
        case .phone:
            Bilingual(
                nl: "Vul een telefoonnummer in, zoals 06 12345678.",
                en: "Enter a telephone number, such as +31 6 12345678.")
        case .iban:
            Bilingual(
                nl: "Vul een rekeningnummer in, zoals NL91 ABNA 0417 1643 00.",
                en: "Enter an account number, such as NL91 ABNA 0417 1643 00.")
        case .date:
            Bilingual(nl: "Vul een datum in, zoals 2026-03-05.", en: "Enter a date, such as 2026-03-05.")
        case .number, .money:
            Bilingual(nl: "Vul een getal in, zoals 12,50.", en: "Enter a number, such as 12.50.")
        case .ip:
            Bilingual(nl: "Vul een IP-adres in, zoals 192.0.2.1.", en: "Enter an IP address, such as 192.0.2.1.")
        case .text, .note, .address, .document:
            Bilingual(nl: "Vul gewone tekst in.", en: "Enter plain text.")
        }
    }
}
