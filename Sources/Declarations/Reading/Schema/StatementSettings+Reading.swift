/// `statement`.
extension StatementSettings {
    /// The largest version number; more is a typing error.
    static let largestVersion = 99_999

    init?(_ fields: Fields) {
        // A statement without a number or a full date is read: the check says what is wrong with it.
        let version = fields["version"].map { $0.number(in: 1...Self.largestVersion) } ?? 1
        let effective = Self.effective(fields["effective"])
        self.init(version: version ?? 1, effective: effective?.date ?? CalendarDate(daysSinceEpoch: 0))
        exactness = effective?.exactness ?? .unknown
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

    /// The day it takes effect; nil when what is written is no date.
    private static func effective(_ written: Element?) -> (date: CalendarDate, exactness: Exactness)? {
        guard let written else { return (CalendarDate(daysSinceEpoch: 0), .unknown) }
        if let text = written.node.scalar, let first = CalendarDate("\(text)-01") { return (first, .month) }
        return written.date(source: "art. 5(2), 13(3)").map { ($0, .day) }
    }
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
