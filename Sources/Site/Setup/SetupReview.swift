import Check
import Declarations
import Documents
import Hummingbird
import Processing
import Rules

/// The answers together, and the statement that comes of them with what was found.
enum SetupReview {
    static func add(to pages: SiteRouter) {
        pages.setup(.get, "/answers") { visit in
            let answers = try await visit.current().draft.answers
            if let open = answers.open.first { return .see(.setup(visit.language, .question(open))) }
            return answersPage(visit, answers)
        }
        pages.setup(.get, "/preview") { visit in
            let answers = try await visit.current().draft.answers
            if let open = answers.open.first { return .see(.setup(visit.language, .question(open))) }
            return preview(visit, Checked(answers, visit))
        }
    }

    /// A declaration from the answers, held against the rules.
    struct Checked {
        let read: ReadDeclaration?
        let findings: [Finding]

        init(_ answers: SetupAnswers, _ visit: SetupVisit) {
            let text = SetupDeclaration(answers, today: visit.today, comments: visit.language).text
            let reading = DeclarationReader.read(text: text, file: "setup")
            read = reading.read
            findings = Checker.findings(of: reading, today: visit.today)
        }

        /// The declaration, when nothing is wrong with it.
        var sound: ReadDeclaration? { findings.contains { $0.severity == .error } ? nil : read }
    }

    private static func answersPage(_ visit: SetupVisit, _ answers: SetupAnswers) -> Response {
        let look = visit.look
        let sections = SetupQuestion.asked(answers).map { question in
            // Of a company that is not there, only that is said.
            let isAbsent = SetupJob(rawValue: question.rawValue) != nil && answers.value(question.keys[0]).isEmpty
            let keys = isAbsent ? [question.keys[0]] : question.keys
            let rows = keys.filter { !answers.value($0).isEmpty || $0 == keys[0] }.map { key in
                Look.SummaryRow(
                    SetupTexts.label(key), text: SetupTexts.answer(key, in: answers)[visit.language],
                    change: visit.path(.question(question)))
            }
            return look.section(SetupTexts.title(question), content: look.summaryList(rows))
        }
        let content =
            look.heading(SetupPageTexts.answers, lead: SetupPageTexts.answersLead)
            + sections.reduce(.empty) { $0 + $1 }
            + look.buttons([
                look.linkButton(SetupPageTexts.toPreview, to: visit.path(.preview), kind: .primary)
            ])
        return visit.page(SetupPageTexts.answers, at: .answers, content)
    }

    private static func preview(_ visit: SetupVisit, _ checked: Checked) -> Response {
        let look = visit.look
        let rows = checked.findings.map { finding in
            Look.Row(finding.message, note: Bilingual(same: finding.path), status: look.tag(severity(finding)))
        }
        let found =
            rows.isEmpty
            ? look.notification(.success, title: SetupPageTexts.nothingFound)
            : look.section(SetupPageTexts.found, content: look.rowList(rows))
        let back = look.backLink(to: visit.path(.answers))
        guard let read = checked.sound else {
            return visit.page(
                SetupPageTexts.preview, at: .preview,
                back + look.heading(SetupPageTexts.preview, lead: SetupPageTexts.flawed) + found)
        }
        let language =
            read.declaration.statement.languages.contains(visit.language)
            ? visit.language : read.declaration.statement.languages.first ?? .nl
        let document = StatementDocument.make(read.declaration, language)
        let actions = [
            look.linkButton(SetupPageTexts.toAccount, to: visit.path(.account), kind: .primary),
            look.linkButton(SetupPageTexts.toAnswers, to: visit.path(.answers), kind: .secondary),
        ]
        return visit.page(
            SetupPageTexts.preview, at: .preview, width: .wide,
            back + look.notice(.information, HTML(text: SetupPageTexts.notPublished[visit.language])) + found
                + look.statementFrame(StatementHTML.render(document), actions: actions))
    }

    private static func severity(_ finding: Finding) -> Bilingual {
        switch finding.severity {
        case .error: Bilingual(nl: "Fout", en: "Error")
        case .warning: Bilingual(nl: "Waarschuwing", en: "Warning")
        case .info: Bilingual(nl: "Opmerking", en: "Remark")
        }
    }
}
