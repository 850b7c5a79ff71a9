import Declarations
import Testing

@testable import Rules

@Suite("A promise says what is done")
struct PromiseTextsTests {
    private static func rule(_ change: (inout RetentionRule) -> Void) -> RetentionRule {
        var rule = RetentionRule(
            id: "rule", after: [EventReference(record: "invoice", event: "issued")], keep: Period(years: 7))
        change(&rule)
        return rule
    }

    @Test("until when: no time at all, from the end of the book year, at most, waiting for a complaint, and anonymous")
    func retention() throws {
        let declaration = try RichVersion.make()
        func text(_ change: (inout RetentionRule) -> Void) -> Bilingual {
            PromiseTexts.retention(Self.rule(change), in: declaration)
        }
        #expect(
            text { _ in }.nl == "Bewaartijd: 7 jaar, geteld vanaf de dag waarop de factuur is gemaakt.")
        #expect(
            text { $0.from = .endOfBookYear }.nl
                == "Bewaartijd: 7 jaar, geteld vanaf het einde van het boekjaar waarin de factuur is gemaakt.")
        #expect(text { $0.keep = Period() }.nl == "Bewaartijd: tot de factuur is gemaakt.")
        #expect(text { $0.kind = .maximum }.en.hasPrefix("Kept: at most 7 years, counted from"))
        #expect(
            text { $0.andIfOpened = [EventReference(record: "complaint", event: "closed")] }.nl
                .hasSuffix("Is er een klacht? Dan tellen wij pas vanaf de dag waarop ook de klacht is afgesloten."))
        #expect(text { $0.then = .anonymise }.nl.hasSuffix("Daarna anoniem."))
    }

    @Test("by name: a system without one by its id, a recipient by what it is")
    func names() {
        #expect(PromiseTexts.system(HoldingSystem(id: "webshop")).nl.contains("webshop"))
        #expect(PromiseTexts.system(HoldingSystem(id: "gestand")).nl.contains("Gestand"))
        var recipient = Recipient(id: "bailiffs-nl")
        recipient.category = Bilingual(nl: "deurwaarders", en: "bailiffs")
        #expect(PromiseTexts.agreement(recipient).nl == "Met deurwaarders staan de afspraken op papier.")
    }
}
