import Declarations
import Documents
import Processing
import Rules
import Vault

/// Requests in a table, the earliest due first.
struct RequestList {
    let desk: DeskVisit
    let overviews: [RequestOverview]

    private var look: Look { desk.look }

    /// Requests whose term runs.
    func open() -> HTML {
        look.section(
            RequestListTexts.open,
            content: look.table(
                caption: RequestListTexts.open,
                columns: [
                    Look.Column(StatusTexts.reference), Look.Column(StatusTexts.right),
                    Look.Column(StatusTexts.state), Look.Column(RequestListTexts.due),
                ],
                rows: overviews.sorted { $0.due.binding < $1.due.binding }.map { overview in
                    row(overview) + [
                        look.countdown(
                            due: overview.due.binding,
                            dueInWords: DateTexts.plain(overview.due.binding)[desk.language], today: desk.today)
                    ]
                },
                empty: look.emptyState(
                    RequestListTexts.none, explanation: RequestListTexts.noneHint, action: .empty),
                hidesCaption: true))
    }

    /// Requests that were answered or closed.
    func finished() -> HTML {
        look.section(
            RequestListTexts.finished,
            content: look.table(
                caption: RequestListTexts.finished,
                columns: [
                    Look.Column(StatusTexts.reference), Look.Column(StatusTexts.right),
                    Look.Column(StatusTexts.state), Look.Column(RequestListTexts.answered),
                ],
                rows: overviews.sorted { $0.request.receivedAt > $1.request.receivedAt }.map { overview in
                    row(overview) + [HTML(text: answered(overview)[desk.language])]
                },
                empty: look.emptyState(RequestListTexts.none, explanation: nil, action: .empty),
                hidesCaption: true))
    }

    private func row(_ overview: RequestOverview) -> [HTML] {
        let request = overview.request
        return [
            look.link(request.reference, to: desk.path(.request(request.reference))),
            HTML(text: RightTexts.noun(request.kind)[desk.language]),
            look.tag(RequestListTexts.state(request.state), tone(request.state)),
        ]
    }

    private func answered(_ overview: RequestOverview) -> Bilingual {
        guard let on = overview.request.answeredOn else { return Bilingual(nl: "Zonder antwoord", en: "No answer") }
        let date = DateTexts.plain(on)
        return on <= overview.due.binding
            ? Bilingual(nl: "\(date.nl), op tijd", en: "\(date.en), on time")
            : Bilingual(nl: "\(date.nl), te laat", en: "\(date.en), late")
    }

    private func tone(_ state: RequestState) -> Look.Tone {
        switch state {
        case .awaitingIdentity: .neutral
        case .inProgress: .active
        case .answered: .good
        case .closed: .neutral
        }
    }
}

/// What lists of requests say.
enum RequestListTexts {
    static let open = Bilingual(nl: "Open verzoeken", en: "Open requests")
    static let finished = Bilingual(nl: "Afgehandeld", en: "Finished")
    static let due = Bilingual(nl: "Uiterlijk", en: "Due")
    static let answered = Bilingual(nl: "Beantwoord", en: "Answered")
    static let none = Bilingual(nl: "Geen verzoeken", en: "No requests")
    static let noneHint = Bilingual(
        nl: "Komt er een binnen, dan staat het hier met de uiterste datum.",
        en: "When one comes in, it is listed here with its due date.")

    static func state(_ state: RequestState) -> Bilingual {
        switch state {
        case .awaitingIdentity: Bilingual(nl: "Wacht op bevestiging", en: "Awaiting confirmation")
        case .inProgress: Bilingual(nl: "Te beantwoorden", en: "To be answered")
        case .answered: Bilingual(nl: "Beantwoord", en: "Answered")
        case .closed: Bilingual(nl: "Gesloten", en: "Closed")
        }
    }
}
