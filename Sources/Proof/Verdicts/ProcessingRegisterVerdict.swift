import Declarations
import Documents
import Rules

/// Judges whether the register of processing has a row for work that is done for others (art. 30(2)).
struct ProcessingRegisterVerdict {
    private let facts: Facts

    init(_ facts: Facts) { self.facts = facts }

    /// Kept when the register has the element in every language of the statement.
    func judge(_ promise: Promise) -> Judgement {
        let id = promise.element.split(separator: ".").last.map(String.init) ?? ""
        let missing = facts.declaration.statement.languages.filter { language in
            let register = RegisterDocument.make(facts.declaration, language)
            return !register.sheets.contains { $0.id == "client-work" && $0.rows.contains { $0.id == id } }
        }
        let rows = Figure(Self.rows, facts.declaration.clientWork.count)
        return Judgement(
            verdict: missing.isEmpty ? .kept : .broken,
            evidence: Evidence(
                sentence: missing.isEmpty ? Self.named : Self.notNamed, figures: [rows], checkedAt: facts.now,
                isActionable: !missing.isEmpty))
    }

    private static let rows = Bilingual(nl: "Regels over werk voor anderen", en: "Rows about work for others")
    private static let named = Bilingual(
        nl: "Het register noemt dit in elke taal.", en: "The register names this in every language.")
    private static let notNamed = Bilingual(
        nl: "Het register noemt dit niet. Leg dit voor aan wie Gestand beheert.",
        en: "The register does not name this. Show this to whoever runs Gestand.")
}
