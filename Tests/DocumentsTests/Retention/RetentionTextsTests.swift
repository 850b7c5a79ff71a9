import Declarations
import Documents
import Testing

/// Sentences computed from retention rules.
@Suite("A retention rule becomes a plain sentence")
struct RetentionTextsTests {
    private let declaration = ExampleDeclaration.make()

    private func sentence(_ id: RetentionRule.ID, _ change: (inout RetentionRule) -> Void = { _ in }) throws
        -> Bilingual
    {
        var rule = try #require(declaration.retention[id: id])
        change(&rule)
        return RetentionTexts.sentence(rule, declaration)
    }

    @Test("a legal minimum names its law, and the book year it counts from")
    func minimum() throws {
        let text = try sentence("fiscal")
        #expect(
            text.nl == "7 jaar, geteld vanaf het einde van het boekjaar waarin de factuur is gemaakt. "
                + "De wet eist dit (AWR, artikel 52). Daarna wissen wij de gegevens.")
        #expect(
            text.en == "7 years, counted from the end of the book year in which the invoice was issued. "
                + "The law requires this (AWR, Article 52). After that we erase the data.")
    }

    @Test("no period at all means until the event, and an open complaint is waited for")
    func zero() throws {
        let text = try sentence("relationship")
        #expect(
            text.nl == "Tot de overeenkomst is geëindigd. Is er een klacht? "
                + "Dan wachten wij ook tot de klacht is afgesloten. Daarna wissen wij de gegevens.")
        #expect(text.en.hasPrefix("Until the agreement has ended. Is there a complaint? Then we also wait until"))
    }

    @Test("a ceiling says at most, and that a legal duty comes first")
    func ceiling() throws {
        let text = try sentence("ceiling").nl
        #expect(text.hasPrefix("Hooguit 12 maanden, geteld vanaf de dag waarop de overeenkomst is geëindigd."))
        #expect(text.contains("Een wettelijke bewaarplicht gaat voor."))
    }

    @Test("making anonymous is told, with the choice to say no")
    func anonymise() throws {
        let text = try sentence("research")
        #expect(text.nl.contains("anoniem") && text.nl.contains("Wilt u dat niet?"))
        #expect(text.en.contains("anonymous") && text.en.contains("Would you rather not?"))
    }

    @Test("more events are all named, and unknown ones by their own name")
    func events() throws {
        let text = try sentence("short") {
            $0.after.append(EventReference(record: "account", event: "closed"))
            $0.after.append(EventReference(record: "visit", event: "weighed"))
        }
        #expect(text.nl.contains("de overeenkomst is geëindigd, het account is afgesloten en bij het bezoek ‘weighed’"))
        #expect(text.en.contains("the agreement ended, the account was closed and ‘weighed’ was recorded"))
    }

    @Test("data that are counted from their collection say so")
    func collected() throws {
        let text = try sentence("short") { $0.after = [EventReference(record: "visit", event: "collected")] }
        #expect(text.nl.hasPrefix("3 maanden, geteld vanaf de dag waarop wij de gegevens hebben vastgelegd."))
    }

    @Test("the organisation's own words follow the computed ones")
    func own() throws {
        let text = try sentence("short") {
            $0.explanation = Bilingual(nl: "Daarna is het seizoen voorbij", en: "Then the season is over")
        }
        #expect(text.nl.hasSuffix("Daarna is het seizoen voorbij."))
    }

    @Test("the last use of an account reads as people say it")
    func lastUsed() throws {
        let text = try sentence("short") { $0.after = [EventReference(record: "account", event: "last-used")] }
        #expect(text.nl.contains("waarop het account voor het laatst is gebruikt"))
        #expect(text.en.contains("on which the account was last used"))
    }
}
