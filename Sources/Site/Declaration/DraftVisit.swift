import Check
import Declarations
import Documents
import Hummingbird
import Processing
import Rules
import Vault

/// A visit to a page on which the draft is changed: the draft, what it says, and what is wrong with it.
struct DraftVisit: Sendable {
    let desk: DeskVisit
    let draft: DeclarationDraft
    /// Nil when the text as a whole cannot be read; it can then be changed as a file only.
    let source: DeclarationSource?
    let examination: DraftExamination

    init(_ desk: DeskVisit, _ draft: DeclarationDraft) {
        self.desk = desk
        self.draft = draft
        source = try? DeclarationSource(draft.source)
        examination = DraftExamination(draft.source, today: desk.today)
    }

    /// The draft, for who may change it.
    ///
    /// - Throws: `DraftRefusal`.
    static func load(_ desk: DeskVisit) async throws -> DraftVisit {
        guard let draft = try await desk.office.draft(by: desk.actor) else { throw DraftRefusal.none }
        guard desk.isPrivacyContact else { throw DraftRefusal.roleMissing }
        return DraftVisit(desk, draft)
    }

    var look: Look { desk.look }
    var value: SourceValue { source?.value ?? .mapping([]) }

    /// The published languages, the leading one first.
    var languages: [Language] {
        let written = value["statement"]?["languages"]?.texts.compactMap(Language.init(rawValue:)) ?? []
        return written.isEmpty ? [.nl] : written
    }

    /// The address of a page about the declaration.
    func path(_ place: DeclarationPlace) -> String { desk.path(.declaration(place)) }

    /// The source, or what to do when the text is not one to change by forms.
    func editableSource() throws -> DeclarationSource {
        guard let source else { throw DraftRefusal.unreadable }
        return source
    }
}

/// What reading and checking a draft finds.
struct DraftExamination: Sendable {
    let read: ReadDeclaration?
    /// Everything that is wrong, in the order of the file.
    let findings: [Finding]

    init(_ text: String, today: CalendarDate) {
        let reading = DeclarationReader.read(text: text, file: "draft")
        read = reading.read
        findings = Checker.findings(of: reading, today: today)
    }

    /// What keeps the draft from being published.
    var errors: [Finding] { findings.filter { $0.severity == .error && $0.acceptance == nil } }

    /// Findings that count, at a place and below it.
    func findings(at path: SourcePath) -> [Finding] {
        findings.filter { $0.acceptance == nil && !$0.path.isEmpty && path.contains($0.path) }
    }

    /// What the reader refuses here and did not refuse before: a change by a form never brings such a finding.
    func refusals(beyond earlier: DraftExamination) -> [Finding] {
        let known = Set(earlier.findings.map { "\($0.rule) \($0.path) \($0.message.en)" })
        return findings.filter {
            $0.rule.hasPrefix("format.") && $0.severity == .error
                && !known.contains("\($0.rule) \($0.path) \($0.message.en)")
        }
    }
}
