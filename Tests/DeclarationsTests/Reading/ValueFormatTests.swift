@testable import Declarations
import Testing

@Suite("The format of a value")
struct ValueFormatTests {
    @Test(
        "accepts what has it",
        arguments: [
            (ValueFormat.email, "info@luxigo.example"), (.email, "a.b+c@x-y.example.org"),
            (.phone, "+31 (0)15 123-45 67"), (.phone, "112"),
            (.web, "https://luxigo.example/pad?x=1#y"), (.kvk, "68034229"), (.country, "NL"), (.country, "NO"),
            (.clause, "L-12"),
            (.clause, "12345678901234567890"), (.vocabularyTerm, "EmailAddress"),
        ])
    func accepts(format: ValueFormat, text: String) { #expect(format.value(of: text) == text) }

    @Test(
        "refuses what lacks it",
        arguments: [
            (ValueFormat.email, "info"), (.email, "a@b"), (.email, "a b@c.example"), (.email, "a@b@c.example"),
            (.email, "@b.example"),
            (.email, ".a@b.example"), (.email, "a@-b.example"), (.phone, "12"), (.phone, "call me"),
            (.phone, "1234567890123456"),
            (.web, "http://luxigo.example"), (.web, "https://"), (.web, "https://user@luxigo.example"),
            (.web, "https://a.example/ b"), (.web, "javascript:alert(1)"),
            (.kvk, "6803422"), (.kvk, "680342290"), (.kvk, "6803422x"), (.country, "nl"), (.country, "EN"),
            (.country, "UK"), (.country, "NLD"),
            (.clause, ""), (.clause, "123456789012345678901"), (.clause, "L.12"), (.vocabularyTerm, "pd:Name"),
            (.vocabularyTerm, "name"),
        ])
    func refuses(format: ValueFormat, text: String) { #expect(format.value(of: text) == nil) }

    @Test("of a Dutch postcode is kept with one space", arguments: [("5145 PW", "5145 PW"), ("2629HG", "2629 HG")])
    func postcode(text: String, kept: String) { #expect(ValueFormat.dutchPostcode.value(of: text) == kept) }

    @Test(
        "of a Dutch postcode excludes what was never given out",
        arguments: ["0123 AB", "1234 SS", "1234 sa", "12 34AB", "1234  AB", "1234", "1234 A1"])
    func noPostcode(text: String) { #expect(ValueFormat.dutchPostcode.value(of: text) == nil) }

    @Test(
        "of an id is a small letter and then letters, digits and hyphens",
        arguments: [
            ("a", true), ("a-1", true), (String(repeating: "a", count: 40), true),
            (String(repeating: "a", count: 41), false), ("", false), ("1a", false), ("-a", false), ("A", false),
            ("a_b", false), ("é", false), ("a.b", false),
        ])
    func ids(text: String, isID: Bool) { #expect(ReservedIDs.isWellFormed(text) == isID) }

    @Test("of countries knows 249 of them") func countries() { #expect(CountryCodes.all.count == 249) }
}

@Suite("A suggestion")
struct SuggestionTests {
    @Test(
        "is the closest word, when it is close",
        arguments: [
            ("retenion", "retention"), ("retnetion", "retention"), ("Retention", "retention"),
            ("recipient", "recipients"), ("rihgts", "rights"),
        ])
    func isClosest(word: String, meant: String) {
        #expect(Suggestion.closest(to: word, among: ["rights", "recipients", "retention"]) == meant)
    }

    @Test("is not made for another word", arguments: ["banana", "", "x", String(repeating: "retention", count: 100)])
    func isNothing(word: String) { #expect(Suggestion.closest(to: word, among: ["rights", "retention"]) == nil) }

    @Test("counts a swap of neighbours as one mistake") func swaps() {
        #expect(Suggestion.distance("ab", "ba") == 1)
        #expect(Suggestion.distance("kitten", "sitting") == 3)
        #expect(Suggestion.distance("", "abc") == 3)
    }
}
