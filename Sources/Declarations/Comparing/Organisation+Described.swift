extension Organisation {
    var described: [DescribedElement] {
        let whole = DescribedElement(
            .organisation,
            [
                .plain(.id, id.rawValue), .plain(.name, name), .plain(.legalName, legalName),
                .plain(.legalForm, legalForm), .list(.tradeNames, tradeNames.map(ChangedValue.plain)),
                .plain(.seat, seat), .plain(.tradeRegister, kvk), .plain(.group, partOf),
                .plain(.bookYearEnd, bookYearEnd),
                .plain(.postalAddress, address?.line), .plain(.email, contact.email), .plain(.phone, contact.phone),
                .plain(.web, contact.web), .words(.actsAs, actsAs), .plain(.authority, authority), .text(.note, note),
                .clauses(clauses + (address?.clauses ?? []) + contact.clauses),
            ])
        let contact = privacyContact.map { contact in
            DescribedElement(
                .privacyContact,
                [.text(.contactRole, contact.role), .plain(.name, contact.name)] + contact.contact.traits
                    + [.clauses(contact.clauses)])
        }
        let officer = dataProtectionOfficer.map { officer in
            switch officer {
            case .appointed(let name, let contact, let clauses):
                DescribedElement(.officer, [.plain(.name, name)] + contact.traits + [.clauses(clauses)])
            case .notRequired(let reason): DescribedElement(.officer, [.text(.officerReason, reason)])
            }
        }
        return [whole] + [contact, officer].compactMap { $0 }
    }
}

extension ContactPoint {
    fileprivate var traits: [Trait] { [.plain(.email, email), .plain(.phone, phone), .plain(.web, web)] }
}

extension PostalAddress {
    /// The address on one line.
    fileprivate var line: String { "\(street), \(postcode) \(city), \(country)" }
}
