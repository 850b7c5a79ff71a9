import Declarations

/// Purposes, data and recipients: drawn, and in tables with the same facts.
public enum FlowMapDocument {
    /// The tables, with the drawing above them.
    public static func make(_ declaration: Declaration, _ language: Language) -> SheetDocument {
        let writer = StatementWriter(declaration, language)
        var document = SheetDocument(
            "map", title: writer.say(FlowMapTexts.title(writer.name)), lead: writer.say(FlowMapTexts.lead),
            sheets: [writer.flowSheet(), writer.flowsByRecipient()], writer)
        let drawing = drawing(writer)
        document.drawing = Drawing(html: drawing.render(standalone: false), text: drawing.description)
        return document
    }

    /// The drawing as a file of its own (SVG 1.1).
    public static func svg(_ declaration: Declaration, _ language: Language) -> String {
        drawing(StatementWriter(declaration, language)).render(standalone: true).markup
    }

    private static func drawing(_ writer: StatementWriter) -> FlowMapSVG {
        let map = FlowMap(writer)
        let counts = FlowMapTexts.description(map.purposes.count, map.data.count, map.recipients.count)
        return FlowMapSVG(
            map: map, title: writer.say(FlowMapTexts.title(writer.name)), description: writer.say(counts),
            headings: FlowMapTexts.headings.map(writer.say))
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
            let nobody = say(RegisterTexts.nobody)
            return Sheet.Row(
                id: purpose.id.rawValue,
                [
                    [say(purpose.title)], [basis], labels(purpose.data),
                    purpose.recipients.isEmpty ? [nobody] : names(purpose.recipients),
                ])
        }
        return sheet
    }

    /// One row per recipient: the data it gets, and what for.
    func flowsByRecipient() -> Sheet {
        var sheet = Sheet(
            "flows-by-recipient", name: say(FlowMapTexts.byRecipient), lead: "",
            empty: say(ProcessorRegisterTexts.noRecipients),
            columns: [
                Sheet.Column("recipient", say(ProcessorRegisterTexts.recipient), width: 34),
                Sheet.Column("data", say(RegisterTexts.data), width: 44),
                Sheet.Column("purposes", say(ProcessorRegisterTexts.purposes), width: 44),
            ], layout: .table)
        sheet.rows = declaration.recipients.map { recipient in
            let data = declaration.data.filter { !$0.blocked }.map(\.id).filter {
                FlowMap.receives(recipient, $0, declaration.purposes)
            }
            let purposes = declaration.purposes.filter { $0.recipients.contains(recipient.id) }
            return Sheet.Row(
                id: recipient.id.rawValue,
                [[capital(RecipientTexts.name(recipient))], labels(data), purposes.map { say($0.title) }])
        }
        return sheet
    }
}
