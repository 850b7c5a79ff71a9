extension ConsentRequest {
    var described: DescribedElement {
        DescribedElement(
            .consent, id, was: was,
            [.text(.wording, wording), .text(.withdrawal, withdrawal), .clauses(clauses)])
    }
}

extension Cookie {
    var described: DescribedElement {
        DescribedElement(
            .cookie, id, was: was,
            [
                .plain(.name, name), .word(.kind, kind), .text(.use, purpose), .period(.life, life),
                .plain(.provider, provider), .clauses(clauses),
            ])
    }
}

extension Measure {
    var described: DescribedElement {
        DescribedElement(
            .measure, id, was: was,
            [
                .text(.label, label), .word(.kind, kind), .plain(.owner, owner), .plain(.evidence, evidence),
                .date(.review, review), .clauses(clauses),
            ])
    }
}

extension Attestation {
    var described: DescribedElement {
        DescribedElement(
            .attestation, id, was: was,
            [
                .text(.clause, clause), .period(.renew, renew), .one(.per, per.map(ChangedValue.word)),
                .elements(.recipients, .recipient, recipients), .clauses(clauses),
            ])
    }
}

extension ClientWork {
    var described: DescribedElement {
        DescribedElement(
            .clientWork, id, was: was,
            [
                .text(.title, title), .text(.controllers, controllers), .text(.people, people), .text(.data, data),
                .elements(.recipients, .recipient, recipients), .clauses(clauses),
            ])
    }
}
