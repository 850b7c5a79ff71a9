import Declarations

/// The register of processing activities (art. 30).
public enum RegisterDocument {
    /// What the organisation does for itself (art. 30(1)), for others (art. 30(2)) where it does, who receives data,
    /// and who the organisation is.
    public static func make(_ declaration: Declaration, _ language: Language) -> SheetDocument {
        let writer = StatementWriter(declaration, language)
        let isProcessor = declaration.organisation.actsAs.contains(.processor) || !declaration.clientWork.isEmpty
        let sheets = [writer.activities()] + (isProcessor ? [writer.clientWork()] : [])
        return SheetDocument(
            "register", title: writer.say(RegisterTexts.title(writer.name)), lead: writer.say(RegisterTexts.lead),
            sheets: sheets + [writer.recipientSheet(), writer.organisationSheet()], writer)
    }

    /// What the organisation does for others only (art. 30(2)).
    public static func forOthers(_ declaration: Declaration, _ language: Language) -> SheetDocument {
        let writer = StatementWriter(declaration, language)
        return SheetDocument(
            "processor-register", title: writer.say(ProcessorRegisterTexts.title(writer.name)),
            lead: writer.say(ProcessorRegisterTexts.lead), sheets: [writer.clientWork(), writer.organisationSheet()],
            writer)
    }
}
