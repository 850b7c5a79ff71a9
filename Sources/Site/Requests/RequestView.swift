import Declarations
import Documents
import Processing
import Rules
import Vault

/// The content of a request's page at the desk.
struct RequestView {
    let desk: DeskVisit
    let overview: RequestOverview
    let email: String?
    let words: String?
    let answer: PreparedAnswer?
    let attempt: RequestAttempt?

    private var look: Look { desk.look }
    private var request: StoredRequest { overview.request }
    private var reference: String { request.reference }

    func content() throws -> HTML {
        let errors =
            attempt.map { look.errorSummary([Look.FormError(field: $0.field, message: $0.refusal.message)]) }
            ?? .empty
        return errors + look.backLink(to: desk.path(.requests), DeskTexts.requests)
            + look.heading(
                StatusTexts.title(reference), lead: RightTexts.full(request.kind, desk.visit.form))
            + facts() + (try step())
            + look.section(StatusTexts.happened, content: timeline())
    }

    private func facts() -> HTML {
        var rows: [(term: any Words, meaning: HTML)] = [
            (StatusTexts.state, look.tag(RequestListTexts.state(request.state), .active)),
            (RequestViewTexts.received, HTML(text: received[desk.language])),
            (RequestViewTexts.from, HTML(text: email ?? RequestViewTexts.erased[desk.language])),
        ]
        if let words { rows.append((RequestViewTexts.words, HTML(text: words))) }
        if let capacity = request.capacity, let kind = desk.office.declaration.people[id: capacity] {
            rows.append((RequestViewTexts.capacity, HTML(text: kind.label.map(\.firstUppercased)[desk.language])))
        }
        rows.append((RequestViewTexts.identity, identity()))
        if request.state.isOpen {
            rows.append(
                (
                    RequestListTexts.due,
                    look.countdown(
                        due: overview.due.binding, dueInWords: DateTexts.long(overview.due.binding)[desk.language],
                        today: desk.today)
                ))
            if overview.due.steerTo != overview.due.binding {
                rows.append((RequestViewTexts.steer, HTML(text: DateTexts.long(overview.due.steerTo)[desk.language])))
            }
        } else if let answered = request.answeredOn {
            rows.append((RequestListTexts.answered, HTML(text: DateTexts.long(answered)[desk.language])))
        }
        if let sent = overview.answer {
            rows.append(
                (
                    RequestViewTexts.collected,
                    HTML(
                        text: RequestViewTexts.collected(
                            sent.downloads, DateTexts.long(sent.downloadUntil),
                            hasEnded: sent.downloadUntil < desk.today)[
                                desk.language])
                ))
        }
        return look.definitions(rows)
            + look.moreInformation(StatusTexts.how, content: look.paragraph(overview.due.explanation))
    }

    /// The moment, or the day that staff gave when the request was entered later.
    private var received: Bilingual {
        AmsterdamTime.date(of: request.receivedAt) == request.receivedOn
            ? DateTexts.moment(request.receivedAt) : DateTexts.long(request.receivedOn)
    }

    private func identity() -> HTML {
        guard let on = request.identityOn, let way = request.identityWay else {
            return look.tag(RequestViewTexts.notYet, .caution)
        }
        let who = request.person == nil ? RequestViewTexts.nobody : RequestViewTexts.somebody
        let name = IdentityTexts.name(way)
        let date = DateTexts.plain(on)
        return HTML(text: "\(name[desk.language]), \(date[desk.language]). \(who[desk.language])")
    }

    private func step() throws -> HTML {
        let forms = RequestForms(desk: desk, overview: overview, attempt: attempt)
        return switch request.state {
        case .awaitingIdentity: try forms.waiting()
        case .inProgress: try working(forms)
        case .answered, .closed: try forms.lifting()
        }
    }

    private func working(_ forms: RequestForms) throws -> HTML {
        let letter = LetterAnswerForm(desk: desk, request: request, attempt: attempt)
        if request.identityWay == nil, request.kind.needsIdentity { return try forms.unsettled(letter) }
        guard let answer else {
            return try letter.content() + forms.restriction() + forms.optionalIdentity() + forms.extensionForm()
        }
        return try forms.nobody() + AnswerForm(desk: desk, prepared: answer, attempt: attempt).content()
            + look.moreInformation(
                LetterAnswerTexts.refuse, isOpen: attempt.isOf(.letter), content: letter.form())
            + forms.extensionForm()
    }

    private func timeline() -> HTML {
        look.timeline(
            overview.events.map { event in
                let title = StatusTexts.happened(event.kind) ?? RequestViewTexts.happened(event)
                let by = RequestViewTexts.by(event.actor)
                return Look.Moment(
                    DateTexts.moment(event.at)[desk.language], title,
                    content: by.map { look.paragraph($0) } ?? .empty)
            })
    }
}
