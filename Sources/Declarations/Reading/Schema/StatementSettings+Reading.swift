/// `statement`.
extension StatementSettings {
    /// The largest version number; more is a typing error.
    static let largestVersion = 99_999

    init?(_ fields: Fields) {
        let version = fields.required("version")?.number(in: 1...Self.largestVersion)
        let source = "art. 5(2), 13(3)"
        let effective = fields.required("effective", source: source)?.date(source: source)
        // Without a version and a date there is nothing to publish; the rest is read for its findings all the same.
        self.init(version: version ?? 1, effective: effective ?? CalendarDate(daysSinceEpoch: 0))
        scope = fields.text("scope")
        introduction = fields.text("introduction")
        address = fields.choice("address", AddressForm.self) ?? .u
        let languages = fields.choices("languages", Language.self)
        if !languages.isEmpty { self.languages = languages }
        changes = fields["changes"].map { ChangeNotice(Fields($0, .changes)) }
        sections = fields["sections"]?.entries { OwnSection(id: ID($0), Fields($1, .section)) } ?? []
        clauses = fields.clauses()
        if version == nil || effective == nil { return nil }
    }

    private typealias ID = OwnSection.ID
}

extension ChangeNotice {
    fileprivate init(_ fields: Fields) {
        self.init(
            banner: fields.period("banner"), email: fields.choice("email", Mailing.self) ?? .never,
            clauses: fields.clauses())
    }
}

extension OwnSection {
    fileprivate init(id: ID, _ fields: Fields) {
        self.init(
            id: id, title: fields.requiredText("title"), text: fields.requiredText("text"), clauses: fields.clauses())
        was = fields.was(OwnSection.self)
    }
}
