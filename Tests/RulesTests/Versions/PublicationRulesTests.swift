import Declarations
import Rules
import Testing

@Suite("A version follows on the ones that were published: one in force, and ids are for ever")
struct PublicationRulesTests {
    private func refusal(_ declaration: Declaration, after published: [Declaration]) -> PublicationRefusal? {
        do throws(PublicationRefusal) {
            try PublicationRules.check(declaration, after: published)
            return nil
        } catch { return error }
    }

    @Test("the first may say anything, the next has a higher number and no earlier day")
    func order() throws {
        let first = try RichVersion.make()
        #expect(refusal(first, after: []) == nil)
        #expect(refusal(try RichVersion.make(version: 4), after: [first]) == nil)
        #expect(refusal(try RichVersion.make(version: 2), after: [first]) == .numberPassed(2, newest: 3))
        let early = try RichVersion.make([("effective: 2026-03-05", "effective: 2026-03-04")], version: 4)
        #expect(refusal(early, after: [first])?.code == "version.effective-before")
    }

    @Test("`was` must be an id that was there; an id that has another name now is not given to something else")
    func formerIDs() throws {
        let first = try RichVersion.make([("    was: ship\n", "")])
        let unknown = try RichVersion.make([("was: ship\n", "was: shop\n")], version: 4)
        #expect(refusal(unknown, after: [first])?.code == "version.former-unknown")
        let renamed = try RichVersion.make(
            [("  deliver:\n", "  bring:\n"), ("was: ship\n", "was: deliver\n")], version: 4)
        #expect(refusal(renamed, after: [first]) == nil)
        let reused = try RichVersion.make(
            [
                ("  deliver:\n", "  bring:\n"), ("    was: ship\n", ""), ("  tax:\n    title", "  deliver:\n    title"),
            ], version: 5)
        #expect(
            refusal(reused, after: [first, renamed])
                == .idPassedOn(ElementReference(.purpose, "deliver"), now: "bring"))
        let back = try RichVersion.make([("was: ship\n", "was: bring\n")], version: 5)
        #expect(refusal(back, after: [first, renamed]) == nil)
    }

    @Test("the type of a category never changes; another legal basis is a change and no other meaning")
    func meaning() throws {
        let first = try RichVersion.make()
        let other = try RichVersion.make([("type: iban", "type: number")], version: 4)
        #expect(refusal(other, after: [first]) == .otherMeaning(ElementReference(.data, "iban"), version: 3))
        #expect(
            refusal(try RichVersion.make([("basis: contract", "basis: consent")], version: 4), after: [first]) == nil)
    }

    @Test("an id that was away comes back as what it was, or not at all")
    func comesBack() throws {
        let first = try RichVersion.make()
        let away = try RichVersion.make([("  tax:\n    title", "  fiscus:\n    title")], version: 4)
        #expect(refusal(try RichVersion.make(version: 5), after: [first, away]) == nil)
        let other = try RichVersion.make([("basis: legal-obligation", "basis: public-task")], version: 5)
        #expect(
            refusal(other, after: [first, away]) == .otherMeaning(ElementReference(.purpose, "tax"), version: 3))
    }
}
