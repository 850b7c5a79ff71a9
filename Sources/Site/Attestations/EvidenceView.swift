import Declarations
import Documents
import Rules

/// How a duty stands, and everything that was recorded for it.
struct EvidenceView {
    let desk: DeskVisit

    private var look: Look { desk.look }

    /// State, dates, owner, and what is lacking.
    func standing(_ standing: EvidenceStanding) -> HTML {
        let duty = standing.duty
        var rows: [(term: any Words, meaning: HTML)] = [
            (
                AttestationTexts.standing,
                look.tag(AttestationTexts.state(standing.state), AttestationTexts.tone(standing.state))
            )
        ]
        if let item = standing.item { rows.append((AttestationTexts.given, date(item.givenOn))) }
        if let lapsesOn = standing.lapsesOn {
            rows.append(
                (standing.state == .missing ? AttestationTexts.showBefore : AttestationTexts.until, date(lapsesOn)))
        }
        if let renew = duty.renew {
            rows.append((AttestationTexts.period, HTML(text: PeriodTexts.words(renew)[desk.language])))
        }
        if let owner = duty.owner { rows.append((AttestationTexts.ownerLabel, HTML(text: owner))) }
        if let shownBy = duty.shownBy { rows.append((AttestationTexts.shownBy, HTML(text: shownBy))) }
        if let agreed = standing.item?.officerOn { rows.append((AttestationTexts.officerOn, date(agreed))) }
        if !duty.wantedElements.isEmpty { rows += elements(standing) }
        return look.definitions(rows)
    }

    private func date(_ date: CalendarDate) -> HTML { HTML(text: DateTexts.plain(date)[desk.language]) }

    private func elements(_ standing: EvidenceStanding) -> [(term: any Words, meaning: HTML)] {
        let there = standing.item?.elements ?? []
        let lacking = standing.duty.wantedElements.filter { !there.contains($0) }
        func names(_ elements: [AgreementElement]) -> HTML {
            elements.isEmpty
                ? "–" : HTML(text: EnumerationTexts.joined(elements.map(AgreementElementTexts.name))[desk.language])
        }
        return [
            (AttestationTexts.present, names(there)), (AttestationTexts.lacking, names(lacking)),
            (AttestationTexts.declared, names(standing.duty.declaredElements)),
        ]
    }

    /// Everything recorded, newest first, with what can be done with it.
    func history(_ items: [EvidenceItem], of duty: EvidenceDuty) throws -> HTML {
        let token = try desk.visit.token()
        let rows = items.map { item in
            Look.Row(
                AttestationTexts.givenLine(item), note: AttestationTexts.recordedLine(item),
                status: item.withdrawal.map { look.tag(AttestationTexts.reason($0.reason), .neutral) } ?? .empty,
                actions: item.withdrawal == nil ? actions(item, token) : .empty)
        }
        let list =
            rows.isEmpty
            ? look.emptyState(AttestationTexts.none, explanation: AttestationTexts.noneHint, action: .empty)
            : look.rowList(rows)
        return look.section(AttestationTexts.history, content: list)
    }

    private func actions(_ item: EvidenceItem, _ token: FormToken) -> HTML {
        var show = look.actionButton(
            AttestationTexts.showReference, action: desk.path(.evidence(item.id, .reference)), token: token)
        if item.file != nil {
            show =
                show
                + look.linkButton(
                    AttestationTexts.download, to: desk.path(.evidence(item.id, .file)), kind: .secondary)
        }
        guard desk.isPrivacyContact else { return show }
        return show
            + look.linkButton(
                AttestationTexts.withdraw, to: desk.path(.evidence(item.id, .withdrawal)), kind: .quiet)
    }
}
