import Declarations
import Documents
import Rules

/// The three pages of an import.
struct RegisterImportView {
    let desk: DeskVisit

    private var look: Look { desk.look }

    /// Choosing the file.
    func choosing(refusal: (any Refusal)?) throws -> HTML {
        let errors =
            refusal.map { look.errorSummary([Look.FormError(field: "file", message: $0.message)]) } ?? .empty
        let field = Look.Field(
            "file", label: RegisterImportPageTexts.choose, hint: RegisterImportPageTexts.chooseHint,
            error: refusal?.message)
        let form = look.form(
            action: desk.path(.registerImport), token: try desk.visit.token(), hasFiles: true,
            content: look.textField(field, kind: .file, width: .full)
                + look.buttons([look.button(RegisterImportPageTexts.next)]))
        return errors + look.heading(RegisterImportPageTexts.title, lead: RegisterImportPageTexts.lead) + form
    }

    /// Confirming what each column is.
    func mapping(_ form: RegisterForm, refusal: RegisterRefusal? = nil) throws -> HTML {
        let first = form.mapping.columns.keys.min().map(RegisterForm.name)
        let errors = refusal.map { look.errorSummary([Look.FormError(field: first, message: $0.message)]) } ?? .empty
        let choices = RegisterField.allCases.map { Look.Choice($0.rawValue, $0.label) }
        let rows = form.table?.rows ?? []
        let headings = rows.indices.contains(form.mapping.header - 1) ? rows[form.mapping.header - 1] : []
        let fields = form.mapping.columns.sorted { $0.key < $1.key }.map { column, field -> HTML in
            let heading = headings.indices.contains(column) ? headings[column] : ""
            let example = rows.dropFirst(form.mapping.header).lazy.compactMap { row in
                row.indices.contains(column) && !row[column].isEmpty ? row[column] : nil
            }.first
            return look.select(
                Look.Field(
                    RegisterForm.name(column), label: heading,
                    hint: example.map { RegisterImportPageTexts.example(String($0.prefix(90))) }),
                choices: choices, selected: field.rawValue)
        }
        let found = RegisterImportPageTexts.found(form.mapping.sheet, row: form.mapping.header)
        return errors + look.heading(RegisterImportPageTexts.columns, lead: found)
            + look.form(
                action: desk.path(.registerImport), token: try desk.visit.token(),
                hidden: form.hidden + [("step", RegisterImportPage.Step.report.rawValue)], hasFiles: true,
                content: HTML(fields) + look.buttons([look.button(RegisterImportPageTexts.confirm)]))
    }

    /// What became of each row, and the result.
    func report(_ outcome: RegisterImport.Outcome, _ form: RegisterForm) throws -> HTML {
        let report = outcome.report
        func again(_ step: RegisterImportPage.Step, _ label: Bilingual, _ kind: Look.ButtonKind) throws -> HTML {
            look.form(
                action: desk.path(.registerImport), token: try desk.visit.token(),
                hidden: form.hidden + form.hiddenColumns + [("step", step.rawValue)], hasFiles: true,
                content: look.button(label, kind: kind))
        }
        let general = report.general.map { "<li>\(look.text($0))</li>" as HTML }
        let rest =
            general.isEmpty ? HTML.empty : look.section(RegisterImportPageTexts.whole, content: "<ul>\(general)</ul>")
        let table = look.table(
            caption: RegisterImportPageTexts.rows,
            columns: [
                Look.Column(RegisterImportPageTexts.row), Look.Column(RegisterImportPageTexts.taken),
                Look.Column(RegisterImportPageTexts.decide), Look.Column(RegisterImportPageTexts.out),
            ], rows: report.rows.map(cells), hidesCaption: true)
        return look.heading(RegisterImportPageTexts.result, lead: RegisterImportPageTexts.summary(report))
            + look.buttons([
                try again(.file, RegisterImportPageTexts.take, .primary),
                try again(.columns, RegisterImportPageTexts.back, .secondary),
            ]) + look.paragraph(RegisterImportPageTexts.after)
            + "<p>" + look.link(DeskTexts.declaration, to: desk.path(.declaration(.overview))) + "</p>\n"
            + look.section(RegisterImportPageTexts.rows, content: table)
            + rest
            + look.moreInformation(
                RegisterImportPageTexts.text,
                content: look.codeBlock(outcome.declaration, about: RegisterImportPageTexts.text))
    }

    private func cells(_ row: RegisterReport.Row) -> [HTML] {
        let taken = row.recognised.map { line -> HTML in
            "<li><strong>\(look.text(line.field.label)):</strong> \(line.texts.joined(separator: "; "))</li>"
        }
        let element = row.element.map { "<br><code>\($0)</code>" as HTML } ?? .empty
        return [
            "\(look.text(RegisterImportPageTexts.number(row.numbers))). \(row.title)\(element)", list(taken),
            list(row.decisions.map { "<li>\(look.text($0))</li>" }),
            list(row.leftOut.map { "<li>\(look.text($0))</li>" }),
        ]
    }

    private func list(_ items: [HTML]) -> HTML {
        items.isEmpty ? HTML(text: look.text(RegisterImportPageTexts.nothing)) : "<ul>\(items)</ul>"
    }
}
