import Declarations
import Documents
import Processing
import Rules
import Vault

/// The forms of a request's page beside the answer: who it is, more time, and restricting.
struct RequestForms {
    let desk: DeskVisit
    let overview: RequestOverview
    let attempt: RequestAttempt?

    private var look: Look { desk.look }
    private var request: StoredRequest { overview.request }
    private var reference: String { request.reference }

    /// The person has not used the link yet.
    func waiting() throws -> HTML {
        let stands =
            overview.due.ignoredPauses.isEmpty && overview.due.promise?.pauses ?? true
            ? RequestFormTexts.termWaits : RequestFormTexts.termRuns
        let text =
            request.identityAskedOn == nil
            ? RequestFormTexts.notAsked : EnumerationTexts.sentences([RequestFormTexts.waiting, stands])
        return look.notice(.information, HTML(text: text[desk.language])) + (try optionalIdentity(force: true))
            + (try extensionForm())
    }

    /// The link was used, and settles nobody.
    func unsettled(_ letter: LetterAnswerForm) throws -> HTML {
        let found = overview.events.last { $0.kind == .identified }?.detail
        return look.notice(.warning, HTML(text: RequestFormTexts.unsettled(found)[desk.language]))
            + look.section(RequestFormTexts.otherWay, content: try identityForm()) + (try letter.content())
            + (try extensionForm())
    }

    /// It is settled that nothing is held about who asks; an officer may know better.
    func nobody() throws -> HTML {
        guard request.person == nil else { return .empty }
        return look.notice(.warning, HTML(text: RequestFormTexts.nobody[desk.language])) + (try optionalIdentity())
    }

    /// Establishing who it is, folded away, while nobody was found.
    func optionalIdentity(force: Bool = false) throws -> HTML {
        guard request.person == nil || force else { return .empty }
        return look.moreInformation(
            RequestFormTexts.otherWay, isOpen: attempt.isOf(.identity), content: try identityForm())
    }

    private func identityForm() throws -> HTML {
        let offered = desk.office.declaration.rights.identity.waysOfStaff
        return look.form(
            action: desk.path(.action(reference, .identity)), token: try desk.visit.token(),
            hidden: [("revision", String(request.revision))],
            content: look.radioGroup(
                Look.Field(
                    "way", label: RequestFormTexts.way, hint: RequestFormTexts.wayHint,
                    error: attempt.error(at: "way", in: .identity)),
                choices: offered.map { Look.Choice($0.rawValue, IdentityTexts.name($0)) },
                selected: attempt.typed("way", in: .identity))
                + look.textField(
                    Look.Field(
                        "email", label: RequestFormTexts.knownAs, hint: RequestFormTexts.knownAsHint,
                        error: attempt.error(at: "email", in: .identity), isOptional: true),
                    value: attempt.typed("email", in: .identity), kind: .email)
                + sharers() + look.buttons([look.button(RequestFormTexts.establish, kind: .secondary)]))
    }

    /// The people who share the address that was typed.
    private func sharers() -> HTML {
        guard let people = attempt?.sharers, !people.isEmpty else { return .empty }
        let choices = people.map { known -> Look.Choice in
            let parts = known.capacities.sorted { $0.value < $1.value }.map { capacity, since -> Bilingual in
                let label = desk.office.declaration.people[id: capacity]?.label ?? Bilingual(same: capacity.rawValue)
                let day = DateTexts.plain(AmsterdamTime.date(of: since))
                return Bilingual(
                    nl: "\(label.nl), sinds \(day.nl)", en: "\(label.en), since \(day.en)")
            }
            return Look.Choice(known.person.rawValue, EnumerationTexts.joined(parts).map(\.firstUppercased))
        }
        return look.radioGroup(Look.Field("person", label: RequestFormTexts.which), choices: choices)
    }

    /// Taking more time.
    func extensionForm() throws -> HTML {
        let decision = ExtensionDecision(for: overview.due, on: desk.today)
        guard decision.isPossible else {
            return look.moreInformation(RequestFormTexts.moreTime, content: look.paragraph(decision.explanation))
        }
        let form = look.form(
            action: desk.path(.action(reference, .extension)), token: try desk.visit.token(),
            hidden: [("revision", String(request.revision))],
            content: look.radioGroup(
                Look.Field("why", label: RequestFormTexts.reason, error: attempt.error(at: "why", in: .extension)),
                choices: Letters.ExtensionReason.allCases.map {
                    Look.Choice($0.rawValue, RequestFormTexts.reason($0))
                }, selected: attempt.typed("why", in: .extension))
                + look.textArea(
                    Look.Field(
                        "explanation", label: RequestFormTexts.explanation,
                        error: attempt.error(at: "explanation", in: .extension), isOptional: true),
                    value: attempt.typed("explanation", in: .extension), rows: 3)
                + look.buttons([look.button(RequestFormTexts.extend, kind: .secondary)]))
        let promised =
            overview.due.promise.map { $0.extendable } ?? true
            ? HTML.empty : look.paragraph(RequestFormTexts.notPromised)
        return look.moreInformation(
            RequestFormTexts.moreTime, isOpen: attempt.isOf(.extension),
            content: look.paragraph(decision.explanation) + promised + form)
    }

    /// Restricting data after weighing, where the statement does not do so at once.
    func restriction() throws -> HTML {
        let grounds = RestrictionGround.weighed(for: request.kind)
        guard overview.canRestrictMore, request.person != nil, !grounds.isEmpty else { return .empty }
        let form = look.form(
            action: desk.path(.action(reference, .restriction)), token: try desk.visit.token(),
            hidden: [("revision", String(request.revision))],
            content: look.radioGroup(
                Look.Field(
                    "ground", label: RequestFormTexts.ground, error: attempt.error(at: "ground", in: .restriction)),
                choices: grounds.map { Look.Choice($0.rawValue, $0.text) },
                selected: attempt.typed("ground", in: .restriction))
                + look.buttons([look.button(RequestFormTexts.restrict, kind: .secondary)]))
        return look.moreInformation(
            RequestFormTexts.restrictTitle, isOpen: attempt.isOf(.restriction),
            content: look.paragraph(RequestFormTexts.restrictHint(request.kind)) + form)
    }

    /// Ending a restriction: first the letter, and after the day that it names the lifting itself.
    func lifting() throws -> HTML {
        guard overview.restrictions > 0 else { return .empty }
        let terms = desk.office.versions[request.declarationVersion].rights[request.kind]
        if request.kind == .restriction, terms?.liftedByPerson == true {
            return look.notice(.information, HTML(text: RequestFormTexts.personLifts[desk.language]))
        }
        if let from = overview.liftingFrom {
            let told = look.paragraph(RequestFormTexts.told(DateTexts.long(from)))
            guard from <= desk.today else { return look.section(RequestFormTexts.lift, content: told) }
            return look.section(
                RequestFormTexts.lift,
                content: told
                    + look.actionButton(
                        RequestFormTexts.lift, action: desk.path(.action(reference, .lifting)),
                        token: try desk.visit.token()))
        }
        let form = look.form(
            action: desk.path(.action(reference, .notice)), token: try desk.visit.token(),
            hidden: [("revision", String(request.revision))],
            content: look.textArea(
                Look.Field(
                    "cause", label: RequestFormTexts.liftReason, error: attempt.error(at: "cause", in: .notice)),
                value: attempt.typed("cause", in: .notice), rows: 3)
                + look.buttons([look.button(RequestFormTexts.announce, kind: .secondary)]))
        return look.moreInformation(
            RequestFormTexts.lift, isOpen: attempt.isOf(.notice),
            content: look.paragraph(RequestFormTexts.liftHint) + form)
    }
}
