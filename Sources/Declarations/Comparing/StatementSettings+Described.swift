extension StatementSettings {
    var described: [DescribedElement] {
        let whole = DescribedElement(
            .statement,
            [
                .one(.version, .number(version)), .date(.effective, effective), .text(.scope, scope),
                .text(.introduction, introduction), .word(.formOfAddress, address), .words(.languages, languages),
                .clauses(clauses),
            ])
        let notice = changes.map {
            DescribedElement(
                .changeNotice, [.period(.banner, $0.banner), .word(.mailing, $0.email), .clauses($0.clauses)])
        }
        return [whole] + (notice.map { [$0] } ?? [])
            + sections.map {
                DescribedElement(
                    .section, $0.id, was: $0.was,
                    [.text(.title, $0.title), .text(.text, $0.text), .clauses($0.clauses)]
                )
            }
    }
}
