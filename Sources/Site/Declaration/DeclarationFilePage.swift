import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules
import Vault

/// The draft as a file: to change in place, to send, and to take away.
enum DeclarationFilePage {
    /// Most bytes of a form with a whole file, and what is around it.
    static let largest = ReadingLimits.largestFile + 64 * 1_024

    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/declaration/file") { desk in
            try await page(try await DraftVisit.load(desk))
        }
        pages.staffPage(.post, "/declaration/file") { desk in try await save(desk) }
        pages.staffPage(.post, "/declaration/file/upload") { desk in
            guard desk.isPrivacyContact else { throw DraftRefusal.roleMissing }
            let (form, files) = try await parts(desk)
            guard let text = String(validating: files["file"] ?? [], as: UTF8.self) else { throw DraftRefusal.notText }
            if text.isEmpty { throw DraftRefusal.notText }
            if try await desk.office.draft(by: desk.actor) == nil {
                try await desk.office.startDraft(with: text, by: desk.actor)
            } else {
                try await desk.office.saveDraft(text, over: Int(form["revision"]) ?? 0, by: desk.actor)
            }
            return .see(path: desk.path(.declaration(.file)) + "?saved")
        }
        pages.staffPage(.get, "/declaration/revisions/{revision}") { desk in
            guard let number = Int(try desk.visit.parameter("revision")),
                let draft = try await desk.office.draft(revision: number, by: desk.actor)
            else { throw HTTPError(.notFound) }
            return .file(
                Array(draft.source.utf8), type: "application/yaml; charset=utf-8",
                name: "\(desk.office.organisation)-\(number).yaml")
        }
    }

    private static func parts(_ desk: DeskVisit) async throws -> (form: FormBody, files: [String: [UInt8]]) {
        do {
            return try await FormBody.readParts(
                desk.visit.request, desk.visit.context, office: desk.office, upTo: largest)
        } catch FormRefusal.tooLarge { throw DraftRefusal.tooLarge }
    }

    private static func save(_ desk: DeskVisit) async throws -> Response {
        let (form, _) = try await parts(desk)
        let visit = try await DraftVisit.load(desk)
        // Browsers end lines with a carriage return; the file keeps the ends it had.
        let sent = form.exact("source")
        let text = visit.draft.source.contains("\r\n") ? sent : sent.replacing("\r\n", with: "\n")
        if let conflict = try await DraftConflict.find(visit, revision: Int(form["revision"]) ?? 0) {
            let notice = conflict.notice(DraftTexts.fileChanged)
            var page = try await page(visit, text: text, notice: notice)
            page.status = .conflict
            return page
        }
        if form["action"] == "look" { return try await page(visit, text: text) }
        try await desk.office.saveDraft(text, over: visit.draft.revision, by: desk.actor)
        return .see(path: visit.path(.file) + "?saved")
    }

    private static func page(
        _ visit: DraftVisit, text: String? = nil, notice: HTML = .empty
    ) async throws -> Response {
        let look = visit.look
        let token = try visit.desk.visit.token()
        let shown = text ?? visit.draft.source
        let findings = (text == nil ? visit.examination : DraftExamination(shown, today: visit.desk.today)).findings
        let field = Look.Field("source", label: DraftTexts.source, hint: DraftTexts.sourceHint)
        let area = look.fieldFrame(
            field,
            control: """
                <textarea class="g-input g-width-full g-source" id="source" name="source" rows="30" \
                spellcheck="false" wrap="off"\(field.description)>
                \(shown)</textarea>
                """)
        let content =
            look.breadcrumbs([(DeskTexts.declaration, visit.path(.overview)), (DraftTexts.asFile, nil)])
            + (visit.desk.follows("saved") ? look.notification(.success, title: ElementTexts.saved) : .empty)
            + notice + look.heading(DraftTexts.asFile, lead: DraftTexts.fileLead)
            + look.section(DraftTexts.findings, content: lines(findings, shown, look))
            + look.form(
                action: visit.path(.file), token: token,
                hidden: [("revision", String(visit.draft.revision))], hasFiles: true,
                content: area
                    + look.buttons([
                        look.button(ElementTexts.save, name: "action", value: "save"),
                        look.button(DraftTexts.checkAgain, kind: .secondary, name: "action", value: "look"),
                        look.linkButton(
                            DraftTexts.download, to: visit.path(.revision(visit.draft.revision)), kind: .secondary),
                    ])) + upload(visit, token: token) + (try await revisions(visit))
        return try visit.desk.page(DraftTexts.asFile, at: .declaration(.file), content)
    }

    /// What is wrong, by line, with the line itself.
    private static func lines(_ findings: [Finding], _ text: String, _ look: Look) -> HTML {
        let counted = findings.filter { $0.acceptance == nil }
        if counted.isEmpty { return look.notice(.success, HTML(text: DraftTexts.nothingWrong[look.language])) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let rows = counted.map { finding -> [HTML] in
            let line = finding.position.line
            let written = lines.indices.contains(line - 1) ? lines[line - 1].prefix(100) : ""
            return [
                HTML(text: "\(line):\(finding.position.column)"),
                HTML(quoting: finding.message[look.language])
                    + "<br><code>\(String(written).trimmingWhitespace())</code>",
                HTML(text: finding.rule),
            ]
        }
        return look.table(
            caption: DraftTexts.findings,
            columns: [
                Look.Column(DraftTexts.place), Look.Column(DraftTexts.finding), Look.Column(ElementTexts.rule),
            ], rows: rows, hidesCaption: true)
    }

    /// The form that sends a file.
    static func upload(_ visit: DraftVisit, token: FormToken) -> HTML {
        let look = visit.look
        return look.section(
            DraftTexts.upload,
            content: look.form(
                action: visit.path(.upload), token: token, hidden: [("revision", String(visit.draft.revision))],
                hasFiles: true,
                content: look.textField(
                    Look.Field("file", label: DraftTexts.file, hint: DraftTexts.uploadHint), kind: .file, width: .full)
                    + look.buttons([look.button(DraftTexts.send, kind: .secondary)])))
    }

    private static func revisions(_ visit: DraftVisit) async throws -> HTML {
        let look = visit.look
        let staff = try await StaffNames.load(visit.desk)
        let rows = try await visit.desk.office.draftRevisions(by: visit.desk.actor).map { revision in
            Look.Row(
                DateTexts.moment(revision.changedAt), address: visit.path(.revision(revision.revision)),
                note: staff[actor: revision.changedBy])
        }
        return look.section(DraftTexts.earlier, content: look.rowList(rows))
    }
}
