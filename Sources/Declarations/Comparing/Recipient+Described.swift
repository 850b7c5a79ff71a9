extension Recipient {
    var described: DescribedElement {
        DescribedElement(
            .recipient, id, was: was,
            [
                .plain(.name, name), .text(.category, category), .word(.role, role), .text(.service, service),
                .plain(.country, country), .one(.transferTool, transfer.map { .word($0.tool) }),
                .plain(.transferDocument, transfer?.document), .elements(.data, .data, data),
                .flag(.agreement, agreement.map { _ in true }), .date(.agreementSigned, agreement?.signed),
                .date(.agreementUntil, agreement?.until),
                .list(.agreementElements, (agreement?.elements ?? []).map(ChangedValue.word)),
                .plain(.agreementDocument, agreement?.document),
                .elements(.subprocessors, .recipient, subprocessors), .plain(.secrecy, secrecy),
                .plain(.website, website), .text(.explanation, explanation),
                .clauses(clauses + (agreement?.clauses ?? [])),
            ])
    }
}
