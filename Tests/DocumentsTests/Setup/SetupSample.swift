import Declarations
import Documents

/// Newcomers who answered everything.
enum SetupSample {
    static let today = CalendarDate(daysSinceEpoch: 20_517)

    /// One of each kind, in each language and form of address.
    struct Newcomer: Sendable, CustomStringConvertible {
        let template: SetupTemplate
        let languages: String
        let form: AddressForm
        /// Whether everything is there that may be, or nothing of it.
        let isFull: Bool

        var description: String { "\(template.rawValue), \(languages), \(form), \(isFull ? "full" : "bare")" }

        var given: [SetupKey: String] {
            var given = SetupSample.least
            given[.template] = template.rawValue
            given[.languages] = languages
            given[.addressForm] = form.rawValue
            return isFull ? given.merging(SetupSample.rest) { $1 } : given.merging(SetupSample.none) { $1 }
        }

        var answers: SetupAnswers { SetupAnswers.filled(from: given).answers }

        var text: String {
            let comments: Language = languages == "en" ? .en : .nl
            return SetupDeclaration(answers, today: SetupSample.today, comments: comments).text
        }
    }

    static let all: [Newcomer] = SetupTemplate.allCases.flatMap { template in
        ["nl", "nl-en", "en"].flatMap { languages in
            AddressForm.allCases.flatMap { form in
                [true, false].map { Newcomer(template: template, languages: languages, form: form, isFull: $0) }
            }
        }
    }

    /// What everyone has to say.
    static let least: [SetupKey: String] = [
        .name: "De Molen: \"brood\" & koek", .street: "Dorpsstraat 1", .postcode: "1234ab", .city: "'s-Hertogenbosch",
        .email: "info@molen.example", .contactName: "Sanne #1",
    ]

    /// Everything else.
    static let rest: [SetupKey: String] = [
        .kvk: "01234567", .phone: "015 123 45 67", .web: "https://molen.example", .newsletter: "yes",
        .employees: "ja", .applicants: "true", .cookies: "counting", .hosting: "Gestand Hosting",
        .hostingSince: "2024-05-01", .mail: "gestand hosting", .mailSince: "2024-05-01",
        .bookkeeping: "Boeken & Co", .bookkeepingSince: "2024-05-01", .payroll: "Loonbureau",
        .payrollSince: "2024-05-01", .mailing: "Brieven Inc.", .mailingCountry: "us",
        .mailingSince: "2024-05-01", .mailingTransfer: "adequacy",
        .measures: "tls,two-steps,encrypted-disks,locks,secrecy",
    ]

    /// Nothing that may be left out.
    static let none: [SetupKey: String] = [
        .employees: "no", .applicants: "no", .cookies: "none", .measures: "", .payments: "", .carrier: "",
    ]
}
