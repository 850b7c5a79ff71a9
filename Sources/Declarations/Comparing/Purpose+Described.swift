extension Purpose {
    var described: DescribedElement {
        DescribedElement(
            .purpose, id, was: was,
            [
                .text(.title, title), .text(.explanation, explanation), .elements(.people, .person, people),
                .word(.basis, basis), .elements(.data, .data, data), .flag(.provision, provision?.required),
                .text(.consequence, provision?.consequence), .list(.sources, sources.map(\.value)),
                .elements(.recipients, .recipient, recipients), .elements(.roles, .role, roles),
                .element(.caseKind, .record, per), .element(.retention, .retention, retention.standard),
                .list(.retentionOfCategory, retention.pairs), .plain(.law, law), .text(.interest, interest?.what),
                .text(.necessity, interest?.necessity), .text(.balancing, interest?.balancing),
                .date(.reviewed, interest?.reviewed), .flag(.directMarketing, directMarketing),
                .words(.channels, channels), .flag(.profiling, profiling), .element(.consent, .consent, consent),
                .clauses(clauses + (provision?.clauses ?? [])),
            ])
    }
}

extension SourceReference {
    fileprivate var value: ChangedValue {
        switch self {
        case .person: .word("person")
        case .device: .word("device")
        case .named(let id): .element(ElementReference(.source, id.rawValue))
        }
    }
}

extension PurposeRetention {
    fileprivate var pairs: [ChangedValue] {
        byCategory.sorted { $0.key < $1.key }.map { category, rule in
            .pair(ElementReference(.data, category.rawValue), ElementReference(.retention, rule.rawValue))
        }
    }
}

extension StaffRole {
    var described: DescribedElement {
        DescribedElement(.role, id, was: was, [.text(.label, label), .clauses(clauses)])
    }
}

extension RetentionRule {
    var described: DescribedElement {
        DescribedElement(
            .retention, id, was: was,
            [
                .word(.ruleKind, kind), .list(.after, after.map(ChangedValue.event)),
                .list(.andIfOpened, andIfOpened.map(ChangedValue.event)), .word(.startingPoint, from),
                .period(.keep, keep), .word(.then, then), .plain(.law, law), .elements(.covers, .data, covers),
                .flag(.optOut, optOut), .text(.explanation, explanation), .clauses(clauses),
            ])
    }
}
