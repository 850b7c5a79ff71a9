import Check
import Declarations
import Documents
import Testing

/// What a newcomer gets passes the rules of law; not even a warning is left, so there is none to defend.
@Suite("A first declaration and the rules")
struct SetupCheckTests {
    static let newcomers: [[SetupKey: String]] = SetupTemplate.allCases.flatMap { template in
        ["nl", "nl-en", "en"].flatMap { languages in
            AddressForm.allCases.flatMap { form in
                [true, false].map { isFull in
                    let own: [SetupKey: String] = [
                        .template: template.rawValue, .languages: languages, .addressForm: form.rawValue,
                        .name: "De Molen", .kvk: "01234567", .street: "Dorpsstraat 1", .postcode: "1234 AB",
                        .city: "Delft", .email: "info@molen.example", .web: "https://molen.example",
                    ]
                    return isFull ? own.merging(all) { $1 } : own
                }
            }
        }
    }

    private static let all: [SetupKey: String] = [
        .newsletter: "yes", .employees: "yes", .applicants: "yes", .cookies: "counting", .hosting: "Server B.V.",
        .hostingSince: "2024-05-01", .mail: "Post B.V.", .mailSince: "2024-05-01", .bookkeeping: "Boeken B.V.",
        .bookkeepingSince: "2024-05-01", .payroll: "Loon B.V.", .payrollSince: "2024-05-01", .mailing: "Brief Inc.",
        .mailingCountry: "US", .mailingSince: "2024-05-01", .mailingTransfer: "standard-clauses",
        .measures: "tls,two-steps,encrypted-disks,locks,secrecy",
    ]

    @Test("no error and no warning, whoever it is", arguments: newcomers)
    func passes(given: [SetupKey: String]) throws {
        let (answers, problems) = SetupAnswers.filled(from: given)
        #expect(problems.isEmpty)
        let today = CalendarDate(daysSinceEpoch: 20_517)
        let text = SetupDeclaration(answers, today: today, comments: .nl).text
        let read = try #require(DeclarationReader.read(text: text, file: "first.yaml").read)
        let findings = Checker.check(read, today: today).filter { $0.severity != .info }
        #expect(findings.map { "\($0.rule) \($0.path)" } == [])
    }
}
