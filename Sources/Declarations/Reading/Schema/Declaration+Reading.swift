/// The file as a whole.
extension Declaration {
    /// The version of the format that this release reads.
    static let readableFormat = "1"

    /// Reads every section, so that all problems are found at once; nil when what is required is missing.
    init?(_ fields: Fields) {
        if let written = fields.required("gestand"), let text = written.plain(), text != Self.readableFormat {
            written.report("format.version", ElementTexts.unknownFormat(text))
        }
        let organisation = fields.required("organisation").map { Organisation(Fields($0, .organisation)) }
        let statement = fields.required("statement").flatMap { StatementSettings(Fields($0, .statement)) }
        self.init(
            organisation: organisation ?? Organisation(id: "", name: ""),
            statement: statement ?? StatementSettings(version: 1, effective: CalendarDate(daysSinceEpoch: 0)))
        never = fields["never"].map(NeverRule.all) ?? []
        people = fields.entries("people", .personKind) { PersonKind(id: .init($0), $1) }
        data = fields.entries("data", .dataCategory) { DataCategory(id: .init($0), $1) }
        systems = fields.entries("systems", .system) { HoldingSystem(id: .init($0), $1) }
        records = fields.entries("records", .recordKind) { RecordKind(id: .init($0), $1) }
        purposes = fields.entries("purposes", .purpose) { Purpose(id: .init($0), $1) }
        roles = fields.entries("roles", .role) { StaffRole(id: .init($0), $1) }
        retention = fields.entries("retention", .retentionRule) { RetentionRule(id: .init($0), $1) }
        sources = fields.entries("sources", .source) { DataSource(id: .init($0), $1) }
        recipients = fields.entries("recipients", .recipient) { Recipient(id: .init($0), $1) }
        if let written = fields["rights"] { rights = RightsSettings(Fields(written, .rights)) }
        consents = fields.entries("consents", .consent) { ConsentRequest(id: .init($0), $1) }
        cookies = fields.entries("cookies", .cookie) { Cookie(id: .init($0), $1) }
        measures = fields.entries("measures", .measure) { Measure(id: .init($0), $1) }
        attestations = fields.entries("attestations", .attestation) { Attestation(id: .init($0), $1) }
        accept = fields["accept"].map(Acceptance.all) ?? []
        clientWork = fields.entries("client-work", .clientWork) { ClientWork(id: .init($0), $1) }
        procedures = fields["procedures"].map(Procedure.all) ?? []
        if organisation == nil || statement == nil { return nil }
    }
}

extension Fields {
    /// The elements of a section.
    fileprivate func entries<Entry>(_ key: String, _ shape: ElementShape, _ build: (String, Fields) -> Entry) -> [Entry]
    {
        self[key]?.entries { build($0, Fields($1, shape)) } ?? []
    }
}
