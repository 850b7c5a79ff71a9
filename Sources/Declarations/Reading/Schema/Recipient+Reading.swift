/// `recipients`.
extension Recipient {
    init(id: ID, _ fields: Fields) {
        self.init(id: id)
        name = fields.plain("name")
        category = fields.text("category")
        if !fields.isBroken, fields["name"] == nil, fields["category"] == nil {
            fields.element.report("format.missing", ElementTexts.nameOrCategory, at: fields.element.keyPosition)
        }
        role = fields.choice("role", Role.self)
        service = fields.text("service")
        country = fields.formatted("country", .country)
        data = fields.references("data", to: .data, DataCategory.self)
        agreement = fields["agreement"].map { Agreement(Fields($0, .agreement)) }
        subprocessors = fields.references("subprocessors", to: .recipients, Recipient.self)
        secrecy = fields.plain("secrecy")
        website = fields.formatted("website", .web)
        explanation = fields.text("explanation")
        clauses = fields.clauses()
        was = fields.was(Recipient.self)
        if let written = fields["transfer"] {
            let below = Fields(written, .transfer)
            transfer = below.required("tool", source: "art. 13(1)(f)")?.word(of: Transfer.tools).map {
                Transfer(tool: $0, document: below.plain("document"))
            }
            clauses += below.clauses()
        }
    }
}

extension Transfer {
    /// The instruments of chapter V.
    static let tools = ["adequacy", "standard-clauses", "binding-rules", "explicit-consent"]
}

extension Agreement {
    fileprivate init(_ fields: Fields) {
        let known = ["all"] + AgreementElement.allCases.map(\.rawValue)
        self.init(
            signed: fields.date("signed"), until: fields.date("until"),
            elements: fields["elements"]?.distinctItems().compactMap { $0.word(of: known) } ?? [],
            document: fields.plain("document"), clauses: fields.clauses())
    }
}
