import Declarations
import Documents
import Testing

@Suite("A register from a spreadsheet")
struct RegisterImportTests {
    static let headings = [
        "Nr", "Naam verwerking", "Doel van de verwerking", "Categorieën betrokkenen", "Soorten persoonsgegevens",
        "Grondslag",
        "Ontvangers", "Bewaartermijn", "Beveiligingsmaatregelen", "Opmerkingen",
    ]

    static func run(_ rows: [[String]], into text: String? = nil) throws -> RegisterImport.Outcome {
        let table = RegisterTable(name: "Blad1", rows: [["Ons register"], [], headings] + rows)
        return try RegisterImport.run([table], RegisterMapping.propose([table]), into: target(text))
    }

    static func target(_ text: String? = nil, _ language: Language = .nl) throws -> RegisterImport.Target {
        RegisterImport.Target(
            text: text, organisation: "club", today: try #require(CalendarDate("2026-06-01")), language: language)
    }

    static func declaration(_ outcome: RegisterImport.Outcome) throws -> Declaration {
        let reading = DeclarationReader.read(text: outcome.declaration, file: "x")
        return try #require(reading.read, "\(reading.findings)").declaration
    }

    @Test("the row with headings is found below a cover, and columns by their words")
    func headingsFound() throws {
        let table = RegisterTable(name: "Blad1", rows: [["Ons register"], [], Self.headings])
        let mapping = try RegisterMapping.propose([RegisterTable(name: "Voorblad", rows: [["Doel: privacy"]]), table])
        #expect(mapping.sheet == "Blad1" && mapping.header == 3)
        let fields: [RegisterField] = [
            .note, .activity, .purpose, .people, .data, .basis, .recipients, .retention, .measures, .note,
        ]
        #expect(mapping.columns == Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($0, $1) }))
    }

    @Test(
        "headings of other registers are known too",
        arguments: [
            ("Business function", RegisterField.activity), ("Purpose of processing", .purpose),
            ("Categories of individuals", .people), ("Categories of personal data", .data),
            ("Categories of recipients", .recipients), ("Retention schedule (if possible)", .retention),
            ("General description of technical and organisational security measures (if possible)", .measures),
            (
                "Names of third countries or international organisations that personal data are transferred to",
                .transfers
            ),
            ("Article 6 lawful basis for processing personal data", .basis), ("Rechtsgrond", .basis),
            ("Verwerkingsdoeleinden", .purpose), ("Betrokkenen", .people), ("Bijzondere persoonsgegevens", .special),
            ("Doorgifte buiten de EU", .transfers), ("Verwerker(s)", .processors), ("Verwerkersovereenkomst", .note),
            ("Applicatie", .systems), ("Herkomst van de gegevens", .source), ("Wie heeft toegang?", .staff),
            ("Legitimate interests for the processing (if applicable)", .interest),
            ("Namens welke opdrachtgever", .controllers),
        ])
    func known(_ heading: String, _ field: RegisterField) throws {
        let rows = [["Verwerkingsactiviteit", "Doel", "Bewaartermijn", heading]]
        let single: Set<RegisterField> = [.activity]
        let mapping = try RegisterMapping.propose([RegisterTable(name: "a", rows: rows)])
        #expect(mapping.columns[3] == (single.contains(field) ? .note : field))
    }

    @Test("a full row becomes a purpose with all it refers to")
    func full() throws {
        let outcome = try Self.run([
            [
                "1", "Ledenadministratie", "Contributie innen", "Leden; ouders", "Naam, e-mailadres",
                "art. 6 lid 1 onder b",
                "Bank (verwerker)", "2 jaar na opzeggen", "Wachtwoorden", "let op",
            ]
        ])
        let declaration = try Self.declaration(outcome)
        let purpose = try #require(declaration.purposes.first)
        #expect(purpose.title.nl == "Ledenadministratie" && purpose.explanation?.nl == "Contributie innen")
        #expect(purpose.people == ["leden", "ouders"] && purpose.data == ["naam", "e-mailadres"])
        #expect(purpose.basis == .contract && purpose.recipients == ["bank"])
        #expect(declaration.recipients[0].role == .processor)
        let rule = try #require(purpose.retention.standard.flatMap { declaration.retention[id: $0] })
        #expect(rule.keep == Period(years: 2) && rule.explanation?.nl == "2 jaar na opzeggen")
        #expect(declaration.measures.map(\.label.nl) == ["Wachtwoorden"])
        #expect(outcome.declaration.contains("# Opmerkingen: let op"))
        #expect(outcome.report.rows.map(\.numbers) == [[4]])
    }

    @Test("rows that go on below belong to the purpose above; headings in between do not")
    func together() throws {
        let outcome = try Self.run([
            ["", "Personeel", "", "", "", "", "", "", "", ""],
            ["1", "Salaris", "Betalen", "Medewerkers", "Naam", "contract", "", "7 jaar", "", ""],
            ["", "", "", "", "IBAN", "", "Belastingdienst", "", "", ""], [],
            ["2", "Verzuim", "Begeleiden", "Medewerkers", "Ziekte", "wettelijke verplichting", "", "", "", ""],
        ])
        #expect(outcome.report.rows.map(\.numbers) == [[4], [5, 6], [8]])
        #expect(outcome.report.rows.map(\.element) == [nil, "purposes.salaris", "purposes.verzuim"])
        #expect(try Self.declaration(outcome).purposes[0].data == ["naam", "iban"])
        #expect(outcome.report.rows[2].decisions.contains { $0.en.contains("Which law") })
    }

    @Test(
        "what is not clear is a point to decide, and its words stay",
        arguments: [
            (5, "toestemming of contract"), (5, "omdat het moet"), (7, "zolang nodig"), (7, "2 jaar, foto's 3 maanden"),
        ])
    func unclear(_ column: Int, _ text: String) throws {
        var row = ["1", "Naam", "Doel", "Leden", "Naam", "contract", "", "1 jaar", "", ""]
        let sure = try Self.run([row]).report.decisions
        row[column] = text
        let outcome = try Self.run([row])
        #expect(outcome.report.decisions >= sure)
        #expect(outcome.report.rows[0].decisions.contains { $0.nl.contains(text) })
        #expect(outcome.declaration.contains(text))
    }

    @Test(
        "a period that is a fraction or a range is a point to decide, never a longer period",
        arguments: [
            "1,5 jaar na afloop", "2.5 years", "1/2 jaar", "5-7 jaar", "5 – 7 jaar", "5 tot 7 jaar",
            "vijf à zeven jaar",
            "5 of 7 jaar", "2½ jaar", "five to seven years",
        ])
    func noPeriod(_ text: String) throws {
        let outcome = try Self.run([["1", "Naam", "Doel", "Leden", "Naam", "contract", "", text, "", ""]])
        #expect(try Self.declaration(outcome).retention.isEmpty)
        #expect(outcome.report.rows[0].decisions.contains { $0.nl.contains(text) })
    }

    @Test(
        "words around a period do not hide it",
        arguments: [
            ("max. 2 jaar", "P2Y"), ("ca. 2 jaar na afloop", "P2Y"), ("min. 7 jaar", "P7Y"),
            ("7 jaar tot 1 mei", "P7Y"),
            ("op grond van art. 52 AWR 7 jaar. Daarna wissen", "P7Y"), ("maximaal zes maanden", "P6M"),
        ])
    func period(_ text: String, _ period: String) throws {
        let outcome = try Self.run([["1", "Naam", "Doel", "Leden", "Naam", "contract", "", text, "", ""]])
        #expect(try Self.declaration(outcome).retention.map(\.keep.description) == [period])
    }

    @Test("the explanation of the next section stays with that section")
    func comments() throws {
        let base = """
            gestand: 1
            organisation:
              id: club
            statement: {version: 1, effective: 2026-01-01, languages: [nl]}
            data:
              adres: {label: Adres}
              # bij adres

            # Waar gegevens staan.
            people:
              lid: {label: leden}

            """
        let text = try Self.run([["1", "A", "B", "Leden", "Naam", "", "", "", "", ""]], into: base).declaration
        #expect(text.contains("# Waar gegevens staan.\npeople:"))
        #expect(text.contains("  # bij adres\n  naam:"))
    }

    @Test("an existing declaration keeps every line, and gets what is new")
    func into() throws {
        let base = """
            gestand: 1   # mijn bestand
            organisation:
              id: club
              name: "De Mol"
            statement: {version: 4, effective: 2026-01-01, languages: [nl]}
            people:
                lid: {label: leden}
            purposes: # doelen
              nieuws:
                title: Nieuwsbrief
            # einde

            """
        let row = ["1", "Ledenadministratie", "", "Leden", "Naam", "contract", "", "1 jaar", "", ""]
        let outcome = try Self.run([row, ["2", "nieuwsbrief", "Mail", "", "", "", "", "", "", ""]], into: base)
        for line in base.split(separator: "\n") { #expect(outcome.declaration.contains(line)) }
        let declaration = try Self.declaration(outcome)
        #expect(declaration.purposes.map(\.id) == ["nieuws", "ledenadministratie"])
        #expect(declaration.purposes[1].people == ["lid"] && declaration.people.count == 1)
        #expect(outcome.report.rows[1].element == nil && outcome.report.rows[1].leftOut.count == 1)
    }

    @Test("a key that is written on one line is refused with what to do")
    func oneLine() throws {
        let base =
            "gestand: 1\norganisation: {id: club}\nstatement: {version: 1, effective: 2026-01-01}\npeople: {lid: {label: lid}}\n"
        #expect(throws: RegisterRefusal.noBlock("people")) {
            try Self.run([["1", "A", "B", "Gasten", "Naam", "", "", "", "", ""]], into: base)
        }
    }

    @Test(
        "hostile texts come out as texts",
        arguments: [
            "\"}\nx: {", "- &a *b !!c", "# geen commentaar", "a: b", "\u{202E}omgekeerd", "\u{0}\u{7}", "{{", "'",
            "\\\"", "ja\u{2028}nee",
        ])
    func hostile(_ bad: String) throws {
        let row = (0..<10).map { _ in "x \(bad) y" }
        let declaration = try Self.declaration(Self.run([row, row]))
        #expect(declaration.purposes.count == 2 && declaration.organisation.id == "club")
        #expect(Set(declaration.purposes.map(\.id)).count == 2)
    }

    @Test("sheets and columns that are not read are named")
    func rest() throws {
        let table = RegisterTable(name: "Blad1", rows: [Self.headings, ["1", "A", "B"]])
        var mapping = try RegisterMapping.propose([table])
        mapping.columns[0] = .ignore
        let other = RegisterTable(name: "Datalekken", rows: [["x"], [], ["y"]])
        let report = try RegisterImport.run([table, other], mapping, into: Self.target()).report
        #expect(report.general.contains { $0.en.contains("Column A (‘Nr’) was left out: 1") })
        #expect(report.general.contains { $0.en.contains("‘Datalekken’ was not read: 2 rows") })
    }
}
