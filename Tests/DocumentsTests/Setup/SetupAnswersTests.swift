import Declarations
import Documents
import Testing

@Suite("The questions to a newcomer")
struct SetupAnswersTests {
    struct Case: Sendable {
        let key: SetupKey
        let typed: String
        /// What is kept; nil when it is refused.
        let kept: String?

        init(_ key: SetupKey, _ typed: String, _ kept: String?) {
            self.key = key
            self.typed = typed
            self.kept = kept
        }
    }

    static let cases = [
        Case(.name, "  Molen  ", "Molen"), Case(.name, "", nil), Case(.name, "   ", nil),
        Case(.name, String(repeating: "a", count: 201), nil), Case(.name, "a\u{7}b", nil),
        Case(.name, "a\u{202E}b", nil), Case(.name, "regel\nregel", nil),
        Case(.template, "web-shop", "web-shop"), Case(.template, "1", "web-shop"), Case(.template, "7", nil),
        Case(.template, "0", nil), Case(.template, "webwinkel", "web-shop"), Case(.template, "shop", nil),
        Case(.newsletter, "ja", "yes"), Case(.newsletter, "J", "yes"), Case(.newsletter, "yes", "yes"),
        Case(.newsletter, "n", "no"), Case(.newsletter, "false", "no"), Case(.newsletter, "misschien", nil),
        Case(.newsletter, "", nil), Case(.measures, "", ""), Case(.measures, "tls, locks", "tls,locks"),
        Case(.measures, "1,4", "tls,locks"), Case(.measures, "tls,kluis", nil),
        Case(.cookies, "counting", "counting"), Case(.cookies, "koekjes", nil),
    ]

    @Test("keep what fits and refuse what does not, with what to do", arguments: cases)
    func answer(example: Case) throws {
        let question = try #require(SetupQuestion.allCases.first { $0.keys.contains(example.key) })
        var typed = Dictionary(uniqueKeysWithValues: question.keys.map { ($0, "x") })
        typed[example.key] = example.typed
        let (answers, problems) = SetupAnswers().answering(question, typed)
        let own = problems.filter { $0.key == example.key }
        #expect((own.isEmpty ? example.kept : nil) == example.kept, "\(own.map(\.message.en))")
        #expect(own.isEmpty == (example.kept != nil))
        #expect(own.allSatisfy { $0.message.nl.hasSuffix(".") && $0.message.nl != $0.message.en })
        if problems.isEmpty { #expect(answers[example.key] == example.kept) }
    }

    @Test(
        "a short name follows from the name, or is asked when it cannot",
        arguments: [
            ("De Molen", "de-molen"), ("Café 't Hoekje B.V.", "cafe-t-hoekje-bv"), ("3D Print", "d-print"),
            ("Rights", nil), ("北京", nil), ("Setup", nil),
        ] as [(String, String?)])
    func shortName(name: String, id: String?) {
        let (answers, problems) = SetupAnswers().answering(.name, [.name: name])
        #expect(problems.map(\.key) == (id == nil ? [.id] : []))
        if let id { #expect(answers[.id] == id.replacing("t-hoekje", with: "t-hoekje")) }
    }

    @Test(
        "an id of one's own is refused with its reason", arguments: ["Molen", "rights", "setup", "1a", "a b", "../x"])
    func ownID(id: String) {
        let problems = SetupAnswers().answering(.name, [.name: "Molen", .id: id]).problems
        #expect(problems.map(\.key) == [.id])
    }

    @Test("a company without an agreement, or outside Europe without an instrument, is not accepted")
    func company() {
        func problems(_ typed: [SetupKey: String]) -> [SetupKey] {
            SetupAnswers().answering(.hosting, typed).problems.map(\.key)
        }
        #expect(problems([:]) == [])
        #expect(problems([.hostingCountry: "NL"]) == [])
        #expect(problems([.hosting: "Server"]) == [.hostingCountry, .hostingSince])
        #expect(problems([.hosting: "Server", .hostingCountry: "NL"]) == [.hostingSince])
        #expect(
            problems([.hosting: "Server", .hostingCountry: "US", .hostingSince: "2026-01-01"]) == [.hostingTransfer])
        #expect(problems([.hosting: "Server", .hostingCountry: "XX", .hostingSince: "gisteren"]).count == 2)
        #expect(problems([.hosting: "Server", .hostingCountry: "no", .hostingSince: "2026-01-01"]) == [])
    }

    @Test("only what fits the organisation is asked")
    func asked() {
        func asked(_ given: [SetupKey: String]) -> [SetupQuestion] {
            SetupQuestion.asked(SetupAnswers.filled(from: SetupSample.least.merging(given) { $1 }).answers)
        }
        #expect(!asked([:]).contains(.shop) && !asked([:]).contains(.payroll) && !asked([:]).contains(.mailing))
        #expect(asked([.template: "web-shop"]).contains(.shop))
        #expect(asked([.employees: "yes"]).contains(.payroll))
        #expect(asked([.newsletter: "yes"]).contains(.mailing))
        #expect(asked([:]).count == 14)
    }

    @Test("everything that is missing is said at once, in the order of the questions")
    func missing() {
        let problems = SetupAnswers.filled(from: [:]).problems
        #expect(problems.map(\.key) == [.name, .legalName, .street, .postcode, .city, .email, .contactEmail])
    }

    @Test("every answer has a label, and every question a title and a reason, in both languages")
    func texts() {
        for question in SetupQuestion.allCases {
            #expect(SetupTexts.title(question).nl.hasSuffix("?") && SetupTexts.title(question).en.hasSuffix("?"))
            #expect(!SetupTexts.reason(question).nl.isEmpty)
        }
        #expect(Set(SetupQuestion.allCases.flatMap(\.keys)) == Set(SetupKey.allCases))
        for key in SetupKey.allCases { #expect(!SetupTexts.label(key).nl.isEmpty) }
    }
}
