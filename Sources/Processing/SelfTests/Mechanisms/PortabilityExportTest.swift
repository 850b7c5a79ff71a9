import Declarations
import Documents
import Rules
import Vault

/// Asks for data to take along, and looks whether all of it leaves in files that machines read.
enum PortabilityExportTest: SelfTest {
    static let mechanism = Mechanism.portabilityExport

    static func run(in rehearsal: Rehearsal, _ attempts: inout Attempts) async throws {
        let terms = try rehearsal.terms(of: .portability)
        let outcome = try await AnswerJourney(rehearsal: rehearsal, right: .portability).travel(&attempts)
        let json = PortabilityFile.json(outcome.answer).text
        let csv = PortabilityFile.csv(outcome.answer, .nl)
        for record in outcome.specimen.records {
            for (field, text) in record.values
            where terms.allData || isProvided(field, of: record.capacity, in: rehearsal.declaration) {
                try attempts.holds(json.contains("\"\(text)\""), weakness: "not-in-json")
                // A value that a spreadsheet would calculate has an apostrophe in front of it.
                let isInCSV = csv.contains("\"\(text)\"") || csv.contains("\"'\(text)\"")
                try attempts.holds(isInCSV, weakness: "not-in-csv")
            }
        }
        let own = Set(outcome.specimen.texts)
        for text in outcome.other.texts where !own.contains(text) {
            try attempts.holds(!json.contains("\"\(text)\""), weakness: "value-of-another-person")
        }
    }

    /// What the law gives along: provided by the person, on consent or contract (art. 20(1)).
    private static func isProvided(
        _ field: DataCategory.ID, of capacity: PersonKind.ID, in declaration: Declaration
    ) -> Bool {
        guard let origin = declaration.data[id: field]?.origin, origin == .provided || origin == .observed else {
            return false
        }
        return declaration.purposes.contains { purpose in
            purpose.people.contains(capacity) && purpose.data.contains(field)
                && (purpose.basis == .consent || purpose.basis == .contract)
        }
    }
}
