import Declarations

/// Purposes, data and recipients: drawn, and in tables with the same facts.
public enum FlowMapDocument {
    /// The tables, with the drawing above them.
    public static func make(_ declaration: Declaration, _ language: Language) -> SheetDocument {
        let writer = StatementWriter(declaration, language)
        var document = SheetDocument(
            "map", title: writer.say(FlowMapTexts.title(writer.name)),
            lead: writer.say(FlowMapTexts.lead(isMatrix: declaration.purposes.count > FlowMatrixSVG.mostDrawn)),
            sheets: [writer.flowSheet(), writer.flowsByRecipient()], writer)
        let drawing = drawing(writer, standalone: false)
        document.drawing = Drawing(html: drawing.html, text: drawing.text)
        return document
    }

    /// The drawing as a file of its own (SVG 1.1).
    public static func svg(_ declaration: Declaration, _ language: Language) -> String {
        drawing(StatementWriter(declaration, language), standalone: true).html.markup
    }

    /// Lines for a few purposes, a matrix for many.
    private static func drawing(_ writer: StatementWriter, standalone: Bool) -> (html: HTML, text: String) {
        let map = FlowMap(writer)
        let isMatrix = map.purposes.count > FlowMatrixSVG.mostDrawn
        let text = writer.say(
            FlowMapTexts.description(
                map.purposes.count, map.data.count, map.recipients.count, isMatrix: isMatrix))
        let title = FlowMap.printable(writer.say(FlowMapTexts.title(writer.name)))
        let headings = FlowMapTexts.headings.map(writer.say)
        let html =
            isMatrix
            ? FlowMatrixSVG(map: map, title: title, description: text, headings: headings).render(
                standalone: standalone)
            : FlowMapSVG(map: map, title: title, description: text, headings: headings).render(standalone: standalone)
        return (html, text)
    }
}

extension StatementWriter {
    /// One row per purpose: its data and its recipients.
    func flowSheet() -> Sheet {
        var sheet = Sheet(
            "flows", name: say(FlowMapTexts.flows), lead: "", empty: say(RegisterTexts.noActivities),
            columns: [
                Sheet.Column("purpose", say(RegisterTexts.purpose), width: 40),
                Sheet.Column("basis", say(RegisterTexts.basis), width: 26),
                Sheet.Column("data", say(RegisterTexts.data), width: 44),
                Sheet.Column("recipients", say(RegisterTexts.recipients), width: 36),
            ], layout: .table)
        sheet.rows = declaration.purposes.map { purpose in
            let basis = say(purpose.basis.map(LegalBasisTexts.name) ?? LegalBasisTexts.missing)
            let reached = declaration.reached(by: purpose)
            return Sheet.Row(
                id: purpose.id.rawValue,
                [
                    [say(purpose.title)], [basis], labels(purpose.data),
                    reached.isEmpty ? [say(RegisterTexts.nobody)] : names(reached),
                ])
        }
        return sheet
    }

    /// One row per recipient: the data it gets, and what for.
    func flowsByRecipient() -> Sheet {
        var sheet = Sheet(
            "recipient-flows", name: say(FlowMapTexts.byRecipient), lead: "",
            empty: say(ProcessorRegisterTexts.noRecipients),
            columns: [
                Sheet.Column("recipient", say(ProcessorRegisterTexts.recipient), width: 34),
                Sheet.Column("data", say(RegisterTexts.data), width: 44),
                Sheet.Column("purposes", say(ProcessorRegisterTexts.purposes), width: 44),
            ], layout: .table)
        sheet.rows = declaration.recipients.map { recipient in
            let data = declaration.data.filter { !$0.blocked }.map(\.id).filter {
                declaration.receives(recipient, $0)
            }
            let purposes = declaration.purposes(reaching: recipient.id)
            return Sheet.Row(
                id: recipient.id.rawValue,
                [[capital(RecipientTexts.name(recipient))], labels(data), purposes.map { say($0.title) }])
        }
        return sheet
    }
}
