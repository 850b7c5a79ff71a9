import Declarations

/// The example with the same bad text in every field that takes a text.
enum HostileDeclaration {
    static func make(_ bad: String) -> Declaration {
        let both = Bilingual(same: bad)
        let example = ExampleDeclaration.make()
        var declaration = example
        declaration.organisation = organisation(example.organisation, bad)
        declaration.statement.scope = both
        declaration.statement.introduction = both
        declaration.statement.sections = [OwnSection(id: .init(bad), title: both, text: both, clauses: [.init(bad)])]
        declaration.people = example.people.map { kind in
            var kind = PersonKind(id: kind.id, label: both)
            kind.explanation = both
            return kind
        }
        declaration.data = example.data.map { category in
            var category = category
            (category.label, category.explanation, category.clauses) = (both, both, [.init(bad)])
            return category
        }
        declaration.records = example.records.map { record in
            var record = record
            record.label = both
            return record
        }
        declaration.sources = example.sources.map { source in
            var source = source
            (source.name, source.explanation, source.guarantee) = (bad, both, both)
            return source
        }
        declaration.purposes = example.purposes.map { purpose($0, bad) } + [Purpose(id: .init(bad), title: both)]
        declaration.recipients = example.recipients.map { recipient($0, bad) }
        declaration.retention = example.retention.map { rule in
            var rule = rule
            (rule.explanation, rule.law) = (both, bad)
            rule.after.append(EventReference(record: .init(bad), event: bad))
            return rule
        }
        declaration.consents = [ConsentRequest(id: "newsletter", wording: both)]
        declaration.cookies = [Cookie(id: "c", name: bad, kind: .advertising, purpose: both)]
        declaration.cookies[0].provider = bad
        declaration.measures = [Measure(id: "m", label: both)]
        declaration.attestations = [Attestation(id: "a", clause: both)]
        declaration.rights.all.explanation = both
        declaration.rights.rights[0].explanation = both
        return declaration
    }

    private static func organisation(_ example: Organisation, _ bad: String) -> Organisation {
        var organisation = Organisation(id: example.id, name: bad)
        organisation.legalName = bad
        organisation.legalForm = bad
        organisation.tradeNames = [bad]
        organisation.seat = bad
        organisation.kvk = bad
        organisation.partOf = bad
        organisation.address = PostalAddress(street: bad, postcode: bad, city: bad, country: bad)
        organisation.contact = ContactPoint(email: bad, phone: bad, web: "javascript:\(bad)")
        organisation.privacyContact = PrivacyContact(
            role: Bilingual(same: bad), name: bad, contact: ContactPoint(web: "data:text/html,\(bad)"))
        organisation.dataProtectionOfficer = .notRequired(Bilingual(same: bad))
        organisation.authority = bad
        organisation.note = Bilingual(same: bad)
        return organisation
    }

    private static func purpose(_ example: Purpose, _ bad: String) -> Purpose {
        let both = Bilingual(same: bad)
        var purpose = example
        purpose.title = both
        purpose.explanation = both
        purpose.law = bad
        purpose.interest = LegitimateInterest(what: both, necessity: both, balancing: both)
        purpose.provision = Provision(required: true, consequence: both)
        purpose.data.append(.init(bad))
        purpose.recipients.append(.init(bad))
        purpose.sources.append(.named(.init(bad)))
        return purpose
    }

    private static func recipient(_ example: Recipient, _ bad: String) -> Recipient {
        var recipient = example
        recipient.name = bad
        recipient.service = Bilingual(same: bad)
        recipient.explanation = Bilingual(same: bad)
        recipient.secrecy = bad
        recipient.website = "javascript:\(bad)"
        recipient.country = bad
        recipient.transfer = Transfer(tool: bad, document: "JavaScript:\(bad)")
        recipient.subprocessors = [.init(bad)]
        return recipient
    }
}
