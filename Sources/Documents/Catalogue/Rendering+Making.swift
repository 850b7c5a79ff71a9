import Declarations

extension Rendering {
    /// The bytes of a file; nil when this rendering has no such form.
    ///
    /// - Throws: `ZipArchive.Failure` for a spreadsheet that does not fit in memory.
    public func make(
        _ declaration: Declaration, _ language: Language, _ form: Form, in setting: Setting = Setting()
    ) throws -> [UInt8]? {
        guard forms.contains(form) else { return nil }
        switch (self, form) {
        case (.map, .svg): return Array(FlowMapDocument.svg(declaration, language).utf8)
        case (.tilt, _): return Array(Tilt.make(declaration, language, statement: setting.statement).text.utf8)
        case (.dpv, _): return Array(VocabularyGraph.make(declaration, statement: setting.statement).text.utf8)
        default: break
        }
        if let sheets = sheets(declaration, language, in: setting) { return try Self.bytes(sheets, form) }
        switch form {
        case .html: return Array(StatementHTML.page(document(declaration, language, in: setting)).utf8)
        case .md: return Array(DocumentMarkdown.render(document(declaration, language, in: setting)).utf8)
        case .json: return Array(json(declaration, language, in: setting).text.utf8)
        case .csv, .xlsx, .svg, .jsonld: return nil
        }
    }

    /// The rendering as a text for people.
    public func document(
        _ declaration: Declaration, _ language: Language, in setting: Setting = Setting()
    ) -> Document {
        if let sheets = sheets(declaration, language, in: setting) { return sheets.document }
        return switch self {
        case .notices: NoticeDocument.make(declaration, language, statement: setting.statement)
        default: StatementDocument.make(declaration, language)
        }
    }

    /// The rendering as sheets; nil for running text.
    public func sheets(
        _ declaration: Declaration, _ language: Language, in setting: Setting = Setting()
    ) -> SheetDocument? {
        switch self {
        case .register: RegisterDocument.make(declaration, language)
        case .map: FlowMapDocument.make(declaration, language)
        case .processorRegister: RegisterDocument.forOthers(declaration, language)
        default: ListDocument(rawValue: rawValue)?.make(declaration, language, today: setting.today)
        }
    }

    private func json(_ declaration: Declaration, _ language: Language, in setting: Setting) -> JSONValue {
        switch self {
        case .notices: NoticeDocument.json(declaration, language, statement: setting.statement)
        default: DocumentJSON.render(document(declaration, language, in: setting))
        }
    }

    private static func bytes(_ sheets: SheetDocument, _ form: Form) throws -> [UInt8] {
        switch form {
        case .html: Array(StatementHTML.page(sheets.document).utf8)
        case .md: Array(DocumentMarkdown.render(sheets.document).utf8)
        case .json: Array(sheets.json.text.utf8)
        case .csv: Array(sheets.csv.utf8)
        case .xlsx: try sheets.xlsx()
        case .svg, .jsonld: []
        }
    }
}

extension Rendering.Form {
    /// The media type (RFC 2046).
    public var mediaType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .md: "text/markdown; charset=utf-8"
        case .json: "application/json"
        case .jsonld: "application/ld+json"
        case .svg: "image/svg+xml"
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }
}
