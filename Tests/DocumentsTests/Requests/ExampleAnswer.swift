import Declarations
import Documents

/// The answer of the made-up garden company to a made-up customer.
enum ExampleAnswer {
    static func make(_ form: AddressForm = .u) -> AccessAnswer {
        let declaration = ExampleDeclaration.make(form)
        let facts = DeclaredFacts(declaration)
        var answer = AccessAnswer(
            declaration: declaration, reference: "Z-2026-0042", extractedOn: ExampleDeclaration.date("2026-06-10"))
        answer.receivedOn = ExampleDeclaration.date("2026-06-02")
        answer.statementVersions = [StatementVersion(version: 3, effective: declaration.statement.effective)]
        answer.processesData = true
        answer.capacities = declaration.people.map(\.label)
        answer.records = [profile(facts), invoice(facts, "i1", "€ 84,50"), invoice(facts, "i2", "€ 12,00")]
        var photo = AnsweredDocument(
            path: "bijlagen/1.pdf", label: Bilingual(nl: "Foto van de tuin", en: "Picture of the garden"),
            mediaType: "application/pdf", size: 3, keepUntil: keep(facts, "relationship"))
        photo.purposes = [facts.purpose("deliver")]
        answer.documents = [photo]
        answer.withheld = [
            WithheldPart(
                what: Bilingual(nl: "De naam van een buurman", en: "The name of a neighbour"),
                reason: Bilingual(nl: "Die gaat over een ander (AVG, artikel 15, lid 4).", en: "It is about another."))
        ]
        return answer
    }

    private static func keep(_ facts: DeclaredFacts, _ rule: RetentionRule.ID, _ date: String? = nil) -> KeepUntil {
        guard let rule = facts.declaration.retention[id: rule] else {
            return KeepUntil(criterion: Bilingual(same: ""))
        }
        return facts.keepUntil(rule, date: date.map(ExampleDeclaration.date))
    }

    private static func value(
        _ facts: DeclaredFacts, _ field: DataCategory.ID, _ text: String, _ purposes: [Purpose.ID],
        _ keepUntil: KeepUntil
    ) -> AnsweredValue {
        let label = facts.declaration.data[id: field]?.label ?? Bilingual(same: field.rawValue)
        let source = facts.source(.person, collectedOn: ExampleDeclaration.date("2026-03-12"))
        var value = AnsweredValue(field: field, category: label, text: text, source: source, keepUntil: keepUntil)
        value.purposes = purposes.map(facts.purpose)
        value.isPortable = true
        return value
    }

    private static func profile(_ facts: DeclaredFacts) -> AnsweredRecord {
        var address = value(
            facts, "address", "Wilgenpad 3, 2612 BB Delft", ["deliver"], keep(facts, "relationship"))
        address.disclosures = [
            AnsweredDisclosure(
                recipient: "carrier", name: "Snelpost", role: .processor, on: ExampleDeclaration.date("2026-04-02"),
                purpose: Bilingual(nl: "Planten bezorgen", en: "Delivering plants"), country: "NL")
        ]
        var group = value(facts, "group", "balkon", ["groups"], keep(facts, "research"))
        group.source = AnsweredSource(label: DataTexts.origin(.inferred, facts.declaration.statement.address))
        group.isPortable = false
        return AnsweredRecord(
            id: "p1", kind: "profile", label: Bilingual(nl: "Profiel", en: "Profile"),
            values: [
                value(facts, "name", "Sanne \"Sun\" Bakker", ["deliver", "tax"], keep(facts, "fiscal", "2033-12-31")),
                value(
                    facts, "email", "sanne@post.example", ["deliver", "newsletter"],
                    keep(facts, "short")), address, group,
            ])
    }

    private static func invoice(_ facts: DeclaredFacts, _ id: String, _ amount: String) -> AnsweredRecord {
        var value = value(facts, "amount", amount, ["tax"], keep(facts, "fiscal", "2033-12-31"))
        value.explanation = Bilingual(
            nl: "Alleen de boekhouding ziet dit.", en: "Only bookkeeping can see this.")
        return AnsweredRecord(
            id: id, kind: "invoice", label: Bilingual(nl: "Factuur", en: "Invoice"), heldIn: "Webwinkel",
            values: [value])
    }
}
