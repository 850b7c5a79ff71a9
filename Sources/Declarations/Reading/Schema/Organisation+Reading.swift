/// `organisation`.
extension Organisation {
    init(_ fields: Fields) {
        let id = fields.required("id")?.plain() ?? ""
        // A missing name is a finding of law (SL-001), so the file may be read without it.
        self.init(id: ID(id), name: fields.plain("name") ?? "")
        if !id.isEmpty { fields["id"]?.checkID(id, isInAddresses: true) }
        legalName = fields.plain("legal-name")
        legalForm = fields.plain("legal-form")
        tradeNames = fields.plains("trade-names")
        seat = fields.plain("seat")
        partOf = fields.plain("part-of")
        bookYearEnd = fields.formatted("book-year-end", .yearDay)
        address = fields["address"].map { PostalAddress(Fields($0, .address)) }
        contact = fields["contact"].map { Fields($0, .contact).contactPoint(withClauses: true) } ?? ContactPoint()
        privacyContact = fields["privacy-contact"].map { PrivacyContact(Fields($0, .privacyContact)) }
        let written = fields.choices("acts-as", ProcessingRole.self)
        if !written.isEmpty { actsAs = written }
        authority = fields.plain("authority")
        note = fields.text("note")
        clauses = fields.clauses()
        if let registration = fields["registration"].map({ Fields($0, .registration) }) {
            kvk = registration.formatted("kvk", .kvk)
            clauses += registration.clauses()
        }
        if let officer = fields["data-protection-officer"].map({ Fields($0, .dataProtectionOfficer) }) {
            dataProtectionOfficer = DataProtectionOfficer(officer)
            // A reason has no sentences of its own in the model; they are about the organisation.
            if case .notRequired = dataProtectionOfficer { clauses += officer.clauses() }
        }
    }
}

extension PostalAddress {
    fileprivate init(_ fields: Fields) {
        let country = fields.formatted("country", .country) ?? (fields["country"] == nil ? "NL" : "")
        let postcode: String
        if country == "NL" {
            postcode = fields.required("postcode")?.formatted(.dutchPostcode) ?? ""
        } else {
            postcode = fields.requiredPlain("postcode")
        }
        self.init(
            street: fields.requiredPlain("street"), postcode: postcode, city: fields.requiredPlain("city"),
            country: country, clauses: fields.clauses())
    }
}

extension PrivacyContact {
    fileprivate init(_ fields: Fields) {
        self.init(
            role: fields.requiredText("role"), name: fields.plain("name"),
            contact: fields.contactPoint(withClauses: false), clauses: fields.clauses())
    }
}

extension DataProtectionOfficer {
    fileprivate init?(_ fields: Fields) {
        if let reason = fields["not-required"] {
            let others = fields.all.filter { $0.key != "not-required" && $0.key != "clauses" }
            if let other = others.first?.element { other.report("format.value", ElementTexts.officerAndReason) }
            guard let text = reason.bilingual() else { return nil }
            self = .notRequired(text)
        } else {
            let contact = fields.contactPoint(withClauses: false)
            let name = fields.plain("name")
            // An empty mapping names nobody; the status then stays undeclared (SL-005).
            if name == nil, contact == ContactPoint() { return nil }
            self = .appointed(name: name, contact: contact, clauses: fields.clauses())
        }
    }
}
