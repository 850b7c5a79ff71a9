extension PersonKind {
    var described: DescribedElement {
        DescribedElement(
            .person, id, was: was,
            [
                .text(.label, label), .text(.explanation, explanation),
                .one(.minimumAge, minimumAge.map(ChangedValue.number)), .clauses(clauses),
            ])
    }
}

extension DataCategory {
    var described: DescribedElement {
        DescribedElement(
            .data, id, was: was,
            [
                .text(.label, label), .word(.valueType, type), .plain(.vocabularyTerm, pd),
                .flag(.identifies, identifies), .flag(.blocked, blocked), .flag(.special, special),
                .word(.origin, origin), .text(.explanation, explanation), .clauses(clauses),
            ])
    }
}

extension HoldingSystem {
    var described: DescribedElement {
        DescribedElement(
            .system, id, was: was,
            [
                .plain(.name, name), .element(.host, .recipient, hostedBy),
                .one(.connector, connector.map(ChangedValue.word)), .clauses(clauses),
            ])
    }
}

extension RecordKind {
    var described: DescribedElement {
        DescribedElement(
            .record, id, was: was,
            [
                .text(.label, label), .elements(.people, .person, people), .elements(.data, .data, data),
                .list(.events, events.map(ChangedValue.plain)), .elements(.heldIn, .system, heldIn),
                .clauses(clauses),
            ])
    }
}

extension DataSource {
    var described: DescribedElement {
        DescribedElement(
            .source, id, was: was,
            [
                .plain(.name, name), .flag(.isPublic, isPublic), .text(.guarantee, guarantee),
                .text(.explanation, explanation), .clauses(clauses),
            ])
    }
}
