import Declarations
import Documents
import HTTPTypes
import Hummingbird
import Processing
import Rules
import Vault

/// How far a request is: reached by a link that shows nothing about a person, on any device.
enum StatusPage {
    static func add(to pages: SiteRouter) {
        pages.page(.get, "/status/{secret}") { visit in
            let secret = try visit.parameter("secret")
            let overview = try await visit.office.status(secret, network: visit.network)
            return try page(visit, secret: secret, overview: overview, note: nil)
        }
        pages.page(.post, "/status/{secret}/link") { visit in
            let secret = try visit.parameter("secret")
            _ = try await visit.body()
            let isOnItsWay: Bool
            do {
                isOnItsWay = try await visit.office.renewLink(secret, network: visit.network)
            } catch RequestRefusal.tooMany {
                let overview = try await visit.office.status(secret, network: visit.network)
                let note = (Look.NoticeKind.warning, RequestRefusal.tooMany.message)
                return try page(visit, secret: secret, overview: overview, note: note, status: .tooManyRequests)
            }
            let overview = try await visit.office.status(secret, network: visit.network)
            return try page(
                visit, secret: secret, overview: overview,
                note: isOnItsWay ? (.success, StatusTexts.renewed) : (.information, StatusTexts.notRenewed))
        }
        pages.page(.post, "/status/{secret}/lifting") { visit in
            let secret = try visit.parameter("secret")
            _ = try await visit.body()
            var note = (Look.NoticeKind.success, StatusTexts.lifted)
            do {
                try await visit.office.liftRestriction(byHolderOf: secret, network: visit.network)
            } catch let refusal as RestrictionRefusal { note = (.information, refusal.message) }
            let overview = try await visit.office.status(secret, network: visit.network)
            return try page(visit, secret: secret, overview: overview, note: note)
        }
    }

    private static func page(
        _ visit: Visit, secret: String, overview: RequestOverview, note: (kind: Look.NoticeKind, text: Bilingual)?,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let route = Route.status(visit.organisation, visit.language, secret)
        let frame = visit.frame(StatusTexts.title(overview.request.reference), at: route)
        let view = StatusView(visit: visit, overview: overview, secret: secret)
        let notice =
            note.map { visit.look.notification($0.kind, content: HTML(text: $0.text[visit.language])) } ?? .empty
        return .html(frame.render(notice + (try view.content())), status: status)
    }
}

/// The status page's content.
struct StatusView {
    let visit: Visit
    let overview: RequestOverview
    let secret: String

    private var look: Look { visit.look }
    private var request: StoredRequest { overview.request }

    func content() throws -> HTML {
        let head =
            request.state == .awaitingIdentity
            ? look.confirmation(
                StatusTexts.sent(visit.form), reference: request.reference,
                next: look.paragraph(StatusTexts.next(visit.form)))
            : look.heading(StatusTexts.title(request.reference))
        return head + facts() + (try action()) + (try lifting())
            + look.moreInformation(StatusTexts.how, content: look.paragraph(overview.due.explanationForPerson))
            + look.section(StatusTexts.happened, content: timeline()) + look.printButton()
    }

    private func facts() -> HTML {
        let today = visit.office.environment.today
        var rows: [(term: any Words, meaning: HTML)] = [
            (StatusTexts.reference, look.copyable(request.reference, about: StatusTexts.reference)),
            (StatusTexts.right, HTML(text: RightTexts.noun(request.kind)[visit.language])),
            (StatusTexts.state, look.tag(StatusTexts.state(request.state, visit.form), tone)),
        ]
        if request.state.isOpen {
            rows.append(
                (
                    StatusTexts.due,
                    look.countdown(
                        due: overview.due.binding, dueInWords: DateTexts.long(overview.due.binding)[visit.language],
                        today: today)
                ))
        }
        if let answer = overview.answer {
            let term = answer.downloadUntil < today ? StatusTexts.wasUntil : StatusTexts.until
            rows.append((term, HTML(text: DateTexts.long(answer.downloadUntil)[visit.language])))
        }
        return look.definitions(rows)
    }

    private var tone: Look.Tone {
        switch request.state {
        case .awaitingIdentity: .caution
        case .inProgress: .active
        case .answered: .good
        case .closed: .neutral
        }
    }

    private func action() throws -> HTML {
        let label: Bilingual
        switch request.state {
        case .awaitingIdentity: label = StatusTexts.mailAgain
        case .answered where overview.answer.map { $0.downloadUntil >= visit.office.environment.today } == true:
            label = StatusTexts.mailAnswer
        default: return .empty
        }
        let route = Route.renewal(visit.organisation, visit.language, secret)
        return look.actionButton(label, action: route.path, token: try visit.token())
    }

    /// Ending the restriction, where the statement leaves that to the person and the link in the mail was used.
    private func lifting() throws -> HTML {
        let terms = visit.office.versions[request.declarationVersion].rights[request.kind]
        guard overview.restrictions > 0, request.kind == .restriction, request.identityWay == .knownAddress,
            terms?.liftedByPerson == true
        else { return .empty }
        let route = Route.lifting(visit.organisation, visit.language, secret)
        return look.paragraph(StatusTexts.restricted(visit.form))
            + look.actionButton(StatusTexts.lift, action: route.path, token: try visit.token())
    }

    private func timeline() -> HTML {
        look.timeline(
            overview.events.compactMap { event in
                guard let title = StatusTexts.happened(event.kind) else { return nil }
                return Look.Moment(DateTexts.moment(event.at)[visit.language], title, content: .empty)
            })
    }
}
