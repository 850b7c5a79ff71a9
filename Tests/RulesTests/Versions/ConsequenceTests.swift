import Declarations
import Rules
import Testing

@Suite("What a change means: for whom, for old data, and what it takes")
struct ConsequenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var changes: [(String, String)]
        var isMaterial = true
        var touches = false
        var people: [PersonKind.ID] = []
        var consent = false
        var compatibility = false
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "a label", changes: [("{nl: Naam, en: Name}", "{nl: Je naam, en: Your name}")], isMaterial: false),
        Case(name: "an explanation", changes: [("Wij brengen wat je koopt.", "Wij brengen het.")], isMaterial: false),
        Case(name: "a clause", changes: [("clauses: [M-16]", "clauses: [M-77]")], isMaterial: false),
        Case(name: "the mail address", changes: [("info@molenwerf.example", "hallo@molenwerf.example")]),
        Case(
            name: "a retention period", changes: [("keep: P7Y", "keep: P8Y")], touches: true, people: ["customer"]),
        Case(
            name: "one recipient less", changes: [("[carrier, bailiffs]", "[carrier]")], touches: true,
            people: ["customer"]),
        Case(
            name: "a transfer", changes: [("country: NO", "country: US")], touches: true, people: ["customer"]),
        Case(
            name: "old data for something else",
            changes: [("data: [visits]\n    prov", "data: [visits, email]\n    prov")],
            touches: true, people: ["customer"], compatibility: true),
        Case(
            name: "data that nobody had",
            changes: [("data: [visits]\n    prov", "data: [visits, location]\n    prov")], people: ["customer"]),
        Case(
            name: "a law uses old data", changes: [("data: [name, iban]", "data: [name, iban, email]")],
            touches: true, people: ["customer"]),
        Case(
            name: "the words of a consent",
            changes: [("Mogen wij je de nieuwsbrief sturen?", "Mogen wij je reclame sturen?")], touches: true,
            people: ["reader"], consent: true),
        Case(
            name: "more on the same consent", changes: [("data: [email, allergy]", "data: [email, allergy, name]")],
            people: ["reader"], consent: true),
        Case(
            name: "consent instead of a contract", changes: [("basis: contract", "basis: consent")], touches: true,
            people: ["customer"], consent: true),
        Case(
            name: "a purpose that stops",
            changes: [
                (
                    "  groups:\n    title: {nl: Klanten in groepen verdelen, en: Grouping customers}\n    people: [customer]",
                    "  groups:\n    title: {nl: Klanten in groepen verdelen, en: Grouping customers}\n    people: []"
                )
            ], touches: true, people: ["customer"]),
        Case(name: "a promise not to", changes: [("[commercial-sharing, ", "[")]),
        Case(name: "a right", changes: [("  minor-report:\n", "")]),
        Case(name: "a cookie", changes: [("kind: analytics", "kind: advertising")]),
    ]

    @Test("each is weighed", arguments: cases)
    func weighed(_ given: Case) throws {
        let versions = VersionComparison(from: try RichVersion.make(), to: try RichVersion.make(given.changes))
        #expect(!versions.changes.isEmpty)
        #expect(versions.isMaterial == given.isMaterial)
        #expect(!versions.collected.isEmpty == given.touches, "\(versions.collected)")
        #expect(versions.people == given.people)
        #expect(versions.needsConsent == given.consent)
        #expect(versions.needsCompatibility == given.compatibility)
        // The version before promised a mail to those whose data are affected.
        #expect(versions.needsMail == given.touches)
    }

    @Test("an order, an id with `was` and nothing at all are never more than words")
    func never() throws {
        let declaration = try RichVersion.make()
        var turned = declaration
        turned.purposes.reverse()
        let versions = VersionComparison(from: declaration, to: turned)
        #expect(versions.changes.map(\.change.kind) == [.reordered] && !versions.isMaterial)
    }
}
