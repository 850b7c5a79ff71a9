extension RightsSettings {
    var described: [DescribedElement] {
        let whole = DescribedElement(
            .rights,
            [
                .words(.ways, identity.ways), .flag(.sendTo, identity.sendToKnownAddressOnly),
                .flag(.anonymised, register.anonymised), .clauses(identity.clauses + register.clauses),
            ])
        return [whole, all.described] + rights.map(\.described)
    }
}

extension RightTerms {
    /// The id under which what holds for every right is compared.
    public static let everyRight = "all"

    var described: DescribedElement {
        DescribedElement(
            .right, right?.rawValue ?? Self.everyRight,
            [
                .period(.term, respond?.term), .word(.termMeaning, respond?.means),
                .flag(.termExtendable, respond?.extendable), .flag(.termPauses, respond?.pauses),
                .words(.channels, channels), .flag(.withoutGround, withoutGround), .flag(.liftedBy, liftedByPerson),
                .flag(.atOnce, atOnce), .flag(.allData, allData), .text(.explanation, explanation),
                .clauses(clauses + (respond?.clauses ?? [])),
            ])
    }
}
