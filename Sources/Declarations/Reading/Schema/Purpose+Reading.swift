/// `purposes`.
extension Purpose {
    init(id: ID, _ fields: Fields) {
        self.init(id: id, title: fields.requiredText("title"))
        explanation = fields.text("explanation")
        people = fields.references("people", to: .people, PersonKind.self)
        basis = fields.choice("basis", LegalBasis.self)
        // Undeclared data of a purpose is a finding of law (SL-025), with its article; so it is let through here.
        data = fields["data"]?.distinctItems().compactMap { $0.plain().map { DataCategory.ID($0) } } ?? []
        provision = fields["provision"].flatMap { Provision(Fields($0, .provision)) }
        sources = fields["sources"]?.distinctItems().compactMap { SourceReference($0) } ?? []
        recipients = fields.references("recipients", to: .recipients, Recipient.self)
        roles = fields.references("roles", to: .roles, StaffRole.self)
        per = fields.reference("per", to: .records, RecordKind.self)
        law = fields.plain("law")
        directMarketing = fields.flag("direct-marketing", default: false)
        channels = fields.choices("channels", Channel.self)
        profiling = fields.flag("profiling", default: false)
        consent = fields.reference("consent", to: .consents, ConsentRequest.self)
        clauses = fields.clauses()
        was = fields.was(Purpose.self)
        if let written = fields["interest"] {
            let below = Fields(written, .interest)
            interest = LegitimateInterest(below)
            clauses += below.clauses()
        }
        if let written = fields["retention"] { retention = PurposeRetention(written, addingClausesTo: &clauses) }
    }
}

extension Provision {
    fileprivate init?(_ fields: Fields) {
        let word = fields.required("required")?.word(of: ["true", "false"])
        self.init(
            required: word == "true", consequence: fields.text("consequence"), clauses: fields.clauses())
        if word == nil { return nil }
    }
}

extension LegitimateInterest {
    fileprivate init(_ fields: Fields) {
        // An interest that is not described is a finding of law (SL-020).
        self.init(
            what: fields.text("what") ?? Bilingual(same: ""), necessity: fields.text("necessity"),
            balancing: fields.text("balancing"), reviewed: fields.date("reviewed"))
    }
}

extension SourceReference {
    fileprivate init?(_ element: Element) {
        guard let text = element.plain() else { return nil }
        switch text {
        case "person": self = .person
        case "device": self = .device
        default:
            guard element.session.isDeclared(text, .sources) else {
                if element.session.isFull { return nil }
                let known = DataSource.builtIn + element.session.ids(.sources)
                let suggestion = Suggestion.closest(to: text, among: known)
                element.report(
                    "format.reference", ElementTexts.undeclared(text, section: "sources", suggestion: suggestion))
                return nil
            }
            self = .named(DataSource.ID(text))
        }
    }
}

extension PurposeRetention {
    /// One rule for all data, or `default` and one per category.
    fileprivate init(_ element: Element, addingClausesTo clauses: inout [ClauseID]) {
        self.init()
        guard element.node.pairs != nil else {
            standard = element.reference(to: .retention, RetentionRule.self)
            return
        }
        for pair in element.mappingPairs() ?? [] {
            let entry = element.below(pair)
            switch pair.key {
            case "clauses":
                clauses += entry.distinctItems().compactMap { $0.formatted(.clause).map { ClauseID($0) } }
            case "default":
                standard = entry.reference(to: .retention, RetentionRule.self)
            default:
                guard entry.isDeclared(pair.key, .data, at: pair.position) else { continue }
                byCategory[DataCategory.ID(pair.key)] = entry.reference(to: .retention, RetentionRule.self)
            }
        }
    }
}
