import Declarations
import Documents
import Hummingbird
import Ledger
import Processing
import Rules

/// The newest part of the log, and how others can verify it.
enum LogPage {
    /// Entries on the page; the rest is in the export.
    static let limit = 100

    static func add(to pages: SiteRouter) {
        pages.staffPage(.get, "/log") { desk in
            try desk.requireProof()
            let (entries, head, sent) = try await desk.office.vault.read { transaction in
                (
                    try transaction.newestLog(limit: limit), try transaction.head(),
                    try transaction.newestCheckpointSent()
                )
            }
            let look = desk.look
            let staff = try await StaffNames.load(desk)
            let rows = entries.compactMap { position, leaf -> [HTML]? in
                (try? LogEntry(bytes: leaf)).map { row(position, $0, staff, desk) }
            }
            let table = look.table(
                caption: DeskTexts.log,
                columns: [
                    Look.Column(LogTexts.number, isNumeric: true), Look.Column(LogTexts.when),
                    Look.Column(LogTexts.who), Look.Column(LogTexts.what), Look.Column(LogTexts.purpose),
                    Look.Column(LogTexts.fields),
                ],
                rows: rows, empty: look.emptyState(LogTexts.none, explanation: nil, action: .empty),
                hidesCaption: true)
            let proof =
                head.map { head in
                    look.moreInformation(
                        LogTexts.verify,
                        content: look.paragraph(LogTexts.verifyHint)
                            + look.codeBlock(
                                "gestand log export \(desk.office.organisation) log\ngestand log verify log",
                                about: LogTexts.verify)
                            + look.codeBlock(head.note, about: LogTexts.checkpoint))
                } ?? .empty
            return try desk.page(
                DeskTexts.log, at: .log,
                look.heading(DeskTexts.log, lead: LogTexts.lead(head?.frontier.size ?? 0))
                    + look.paragraph(LogTexts.lastSent(sent.map { ($0.mail, DateTexts.moment($0.at)) })) + proof
                    + table)
        }
    }

    private static func row(_ position: Int, _ entry: LogEntry, _ staff: StaffNames, _ desk: DeskVisit) -> [HTML] {
        let purpose = entry.purpose.flatMap { desk.office.declaration.purpose(Purpose.ID($0))?.title }
        let fields = entry.fields.map { field in
            desk.office.declaration.category(DataCategory.ID(field))?.label[desk.language] ?? field
        }
        return [
            HTML(text: String(position)),
            HTML(text: DateTexts.moment(Instant(milliseconds: entry.instant))[desk.language]),
            HTML(text: LogTexts.actor(entry.actor, staff: staff)[desk.language]),
            HTML(text: LogTexts.verb(entry.verb)[desk.language]),
            HTML(text: purpose?[desk.language] ?? "–"),
            HTML(text: fields.isEmpty ? "–" : fields.joined(separator: ", ")),
        ]
    }
}
