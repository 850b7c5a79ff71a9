import Declarations
import Rules

/// Makes a declaration out of a register that an organisation has in a spreadsheet.
public enum RegisterImport {
    /// What the register goes into.
    public struct Target: Sendable, Hashable {
        /// The declaration to add to; nil starts a new one.
        public var text: String?
        /// The id of the organisation, for a new declaration.
        public var organisation: String
        /// The day that a new declaration takes effect.
        public var today: CalendarDate
        /// The language of the register.
        public var language: Language

        /// A target.
        public init(text: String? = nil, organisation: String, today: CalendarDate, language: Language) {
            self.text = text
            self.organisation = organisation
            self.today = today
            self.language = language
        }
    }

    /// What came out.
    public struct Outcome: Sendable, Hashable {
        /// A declaration that can be read; `check` says what it still needs.
        public var declaration: String
        /// What became of each row.
        public var report: RegisterReport
    }

    /// Imports the sheet that the mapping names.
    ///
    /// - Throws: `RegisterRefusal`; nothing is half done.
    public static func run(
        _ tables: [RegisterTable], _ mapping: RegisterMapping, into target: Target
    ) throws(RegisterRefusal) -> Outcome {
        if let fault = mapping.fault(tables) { throw fault }
        guard let table = tables.first(where: { $0.name == mapping.sheet }) else { throw .mapping(mapping.sheet) }
        let base = try base(target)
        var session = RegisterImportSession(table, mapping, base: base, target.language)
        session.readRows()
        session.reportRest(tables, isNew: target.text == nil, languages: base.statement.languages)
        let start = target.text ?? newDeclaration(target)
        let text = try DeclarationAddition.add(session.blocks(), to: start)
        let reading = DeclarationReader.read(text: text, file: target.organisation)
        guard let read = reading.read else {
            throw .unreadable(
                reading.findings.first { $0.severity == .error }?.message ?? RegisterRefusal.empty.message)
        }
        // What was there before is there still, word for word in meaning.
        guard base.purposes.allSatisfy({ read.declaration.purposes[id: $0.id] == $0 }) else {
            throw .unreadable(RegisterRefusal.noBlock("purposes").message)
        }
        return Outcome(declaration: text, report: session.report)
    }

    private static func base(_ target: Target) throws(RegisterRefusal) -> Declaration {
        let text = target.text ?? newDeclaration(target)
        let reading = DeclarationReader.read(text: text, file: target.organisation)
        guard let read = reading.read else {
            let finding = reading.findings.first { $0.severity == .error }
            throw .declaration(finding?.message[target.language] ?? "")
        }
        return read.declaration
    }

    private static func newDeclaration(_ target: Target) -> String {
        let id = ImportedText.id(target.organisation, fallback: "organisatie")
        return """
            gestand: 1
            organisation:
              id: \(ReservedIDs.all.contains(id) ? "\(id)-1" : id)
            statement:
              version: 1
              effective: \(target.today)
              languages: [\(target.language.rawValue)]

            """
    }
}
