import Declarations
import Testing

@Suite("A value")
struct ScalarTests {
    private func organisation(_ lines: String, languages: String = "[nl]") throws -> Organisation {
        let text = """
            gestand: 1
            organisation:
              id: proef
            \(lines)
            statement: {version: 1, effective: 2026-01-01, languages: \(languages)}
            """
        let reading = DeclarationReader.read(text: text, file: "scalars.yaml")
        #expect(reading.findings.map(\.message.en) == [])
        return try #require(reading.read).declaration.organisation
    }

    @Test("that looks like a word for no stays a country") func country() throws {
        let address = try organisation("  address: {street: Gate 1, postcode: 0150, city: Oslo, country: NO}").address
        #expect(address == PostalAddress(street: "Gate 1", postcode: "0150", city: "Oslo", country: "NO"))
    }

    @Test("keeps its leading zeros") func leadingZeros() throws {
        #expect(try organisation("  registration: {kvk: 01234567}").kvk == "01234567")
    }

    @Test(
        "that looks like a number, a date, nothing or yes stays a name",
        arguments: ["1e3", "2026-01-01", "null", "~", "yes", "0x1F", "1_000"])
    func staysText(name: String) throws {
        #expect(try organisation("  name: \(name)").name == name)
    }

    @Test("without a language counts for both") func plainText() throws {
        #expect(try organisation("  note: Voorbeeld", languages: "[nl, en]").note == Bilingual(same: "Voorbeeld"))
    }

    @Test("in the one published language is used everywhere") func fallback() throws {
        #expect(try organisation("  note: {nl: Voorbeeld}").note == Bilingual(same: "Voorbeeld"))
        #expect(try organisation("  note: {en: Example}", languages: "[en]").note == Bilingual(same: "Example"))
        #expect(
            try organisation("  note: {nl: Voorbeeld, en: Example}").note == Bilingual(nl: "Voorbeeld", en: "Example"))
    }

    @Test("that is missing as a name leaves the name empty, for the rules of law to report") func missingName() throws {
        #expect(try organisation("  seat: Delft").name.isEmpty)
        #expect(try organisation("  name:").name.isEmpty)
    }

    @Test("starting with a byte order mark, or with lines that end as on Windows, is read the same") func lineEnds()
        throws
    {
        let windows =
            "\u{FEFF}"
            + Sample.minimal.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        let reading = DeclarationReader.read(text: windows, file: "windows.yaml")
        let plain = DeclarationReader.read(text: Sample.minimal, file: "minimal.yaml")
        #expect(try #require(reading.read).declaration == (try #require(plain.read).declaration))
        #expect(reading.read?.text == windows)
    }

    @Test("under never may be a list or a mapping") func neverForms() throws {
        for form in [
            "never: [marketing, {publishing: {clauses: [A]}}]", "never: {marketing: , publishing: {clauses: A}}",
        ] {
            let reading = DeclarationReader.read(text: Sample.minimal + form, file: "never.yaml")
            let never = try #require(reading.read).declaration.never
            #expect(never == [NeverRule(.marketing), NeverRule(.publishing, clauses: ["A"])])
        }
    }

    @Test("for the register may be a word or a mapping") func registerForms() throws {
        for (form, expected) in [("anonymised", true), ("kept", false), ("{anonymised: true}", true)] {
            let text = Sample.minimal + "  register: \(form)\n"
            let read = try #require(DeclarationReader.read(text: text, file: "register.yaml").read)
            #expect(read.declaration.rights.register.anonymised == expected)
        }
    }
}
