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
    let answer: AccessAnswer?

    private var look: Look { desk.look }
    private var request: StoredRequest { overview.request }
    private var reference: String { request.reference }

    func content(refusal: Bilingual?) throws -> HTML {
        let errors = refusal.map { look.errorSummary([Look.FormError(field: nil, message: $0)]) } ?? .empty
        return errors + look.backLink(to: desk.path(.requests), DeskTexts.requests)
            + look.heading(
                StatusTexts.title(reference), lead: RightTexts.full(request.kind, desk.visit.form))
            + facts() + (try step())
            + look.section(StatusTexts.happened, content: timeline())
    }

    private func facts() -> HTML {
        var rows: [(term: any Words, meaning: HTML)] = [
            (StatusTexts.state, look.tag(RequestListTexts.state(request.state), .active)),
            (RequestViewTexts.received, HTML(text: DateTexts.moment(request.receivedAt)[desk.language])),
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
        switch request.state {
        case .awaitingIdentity: try waiting()
        case .inProgress: try working()
        case .answered, .closed: .empty
        }
    }

    private func waiting() throws -> HTML {
        look.notice(.information, HTML(text: RequestViewTexts.waiting[desk.language]))
            + look.moreInformation(RequestViewTexts.otherWay, content: try identityForm()) + (try extensionForm())
    }

    private func working() throws -> HTML {
        guard let answer else {
            return try LetterAnswerForm(desk: desk, request: request).content() + lifting() + extensionForm()
        }
        let nobody =
            request.person == nil
            ? look.notice(.warning, HTML(text: RequestViewTexts.nobodyHint[desk.language]))
                + look.moreInformation(RequestViewTexts.otherWay, content: try identityForm()) : .empty
        let send = look.actionButton(
            RequestViewTexts.send, action: desk.path(.action(reference, .answer)), token: try desk.visit.token(),
            hidden: [("revision", String(request.revision))], kind: .primary)
        return nobody
            + AnswerReview(desk: desk, answer: answer).content(
                action: look.paragraph(RequestViewTexts.beforeSending) + send)
            + (try extensionForm())
    }

    /// Lifting what was restricted at once, where the organisation may.
    private func lifting() throws -> HTML {
        guard overview.events.contains(where: { $0.kind == .restricted }), request.kind == .objection else {
            return .empty
        }
        return look.moreInformation(
            RequestViewTexts.lift,
            content: look.paragraph(RequestViewTexts.liftHint)
                + look.actionButton(
                    RequestViewTexts.lift, action: desk.path(.action(reference, .lifting)),
                    token: try desk.visit.token()))
    }

    private func identityForm() throws -> HTML {
        let ways = desk.office.declaration.rights.identity.ways.filter { $0 != .knownAddress }
        let offered = ways.isEmpty ? [IdentitySettings.Way.showOriginalID] : ways
        return look.form(
            action: desk.path(.action(reference, .identity)), token: try desk.visit.token(),
            hidden: [("revision", String(request.revision))],
            content: look.radioGroup(
                Look.Field("way", label: RequestViewTexts.way, hint: RequestViewTexts.wayHint),
                choices: offered.map { Look.Choice($0.rawValue, IdentityTexts.name($0)) })
                + look.textField(
                    Look.Field(
                        "email", label: RequestViewTexts.knownAs, hint: RequestViewTexts.knownAsHint, isOptional: true),
                    kind: .email)
                + look.buttons([look.button(RequestViewTexts.establish, kind: .secondary)]))
    }

    private func extensionForm() throws -> HTML {
        let decision = ExtensionDecision(for: overview.due, on: desk.today)
        guard decision.isPossible else {
            return look.moreInformation(RequestViewTexts.moreTime, content: look.paragraph(decision.explanation))
        }
        let form = look.form(
            action: desk.path(.action(reference, .extension)), token: try desk.visit.token(),
            hidden: [("revision", String(request.revision))],
            content: look.radioGroup(
                Look.Field("reason", label: RequestViewTexts.reason),
                choices: Letters.ExtensionReason.allCases.map {
                    Look.Choice($0.rawValue, RequestViewTexts.reason($0))
                })
                + look.textArea(
                    Look.Field("explanation", label: RequestViewTexts.explanation, isOptional: true), rows: 3)
                + look.buttons([look.button(RequestViewTexts.extend, kind: .secondary)]))
        return look.moreInformation(
            RequestViewTexts.moreTime, content: look.paragraph(decision.explanation) + form)
    }

    private func timeline() -> HTML {
        look.timeline(
            overview.events.map { event in
                let title = StatusTexts.happened(event.kind) ?? RequestViewTexts.restricted
                let by = RequestViewTexts.by(event.actor)
                return Look.Moment(
                    DateTexts.moment(event.at)[desk.language], title,
                    content: by.map { look.paragraph($0) } ?? .empty)
            })
    }
}
