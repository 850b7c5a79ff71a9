/// `consents`.
extension ConsentRequest {
    init(id: ID, _ fields: Fields) {
        self.init(id: id, wording: fields.requiredText("wording", source: "art. 4(11), 7(2)"))
        withdrawal = fields.text("withdrawal")
        clauses = fields.clauses()
        was = fields.was(ConsentRequest.self)
    }
}

/// `cookies`.
extension Cookie {
    init(id: ID, _ fields: Fields) {
        let kind = fields.required("kind")?.choice(Kind.self)
        self.init(
            id: id, name: fields.requiredPlain("name"), kind: kind ?? .advertising,
            purpose: fields.requiredText("purpose"))
        life = fields.period("life")
        provider = fields.plain("provider")
        clauses = fields.clauses()
        was = fields.was(Cookie.self)
    }
}

/// `measures`.
extension Measure {
    init(id: ID, _ fields: Fields) {
        self.init(
            id: id, label: fields.requiredText("label"), kind: fields.choice("kind", Kind.self) ?? .technical)
        owner = fields.plain("owner")
        evidence = fields.plain("evidence")
        review = fields.date("review")
        clauses = fields.clauses()
        was = fields.was(Measure.self)
    }
}

/// `attestations`.
extension Attestation {
    /// Of whom something is asked.
    static let subjects = ["staff-member", "recipient", "organisation"]

    init(id: ID, _ fields: Fields) {
        self.init(id: id, clause: fields.requiredText("clause"))
        renew = fields.period("renew")
        per = fields.word("per", of: Self.subjects)
        recipients = fields.references("recipients", to: .recipients, Recipient.self)
        clauses = fields.clauses()
        was = fields.was(Attestation.self)
    }
}
