import Declarations
import Rules

extension StatementWriter {
    /// One row per promise that people keep.
    func attestationSheet() -> Sheet {
        var result = sheet(
            .attestations,
            [("promise", ListTexts.promise, 60), ("again", ListTexts.again, 24), ("per", ListTexts.per, 26)])
        result.rows = declaration.attestations.map { attestation in
            let again = attestation.renew.map { MeasureTexts.every(PeriodTexts.words($0)).map(PhraseTexts.raised) }
            return Sheet.Row(
                id: attestation.id.rawValue,
                [[sentence(attestation.clause)], [say(again ?? ListTexts.once)], [say(ListTexts.per(attestation.per))]])
        }
        return result
    }

    /// One row per measure.
    func measureSheet(_ today: CalendarDate?) -> Sheet {
        var result = sheet(
            .measures,
            [
                ("measure", ListTexts.measure, 50), ("kind", ListTexts.kind, 26), ("owner", ListTexts.owner, 26),
                ("evidence", ListTexts.evidence, 40), ("review", ListTexts.review, 22),
            ])
        result.rows = declaration.measures.map { measure in
            let review = measure.review.map { day in
                let isLate = today.map { day < $0 } ?? false
                return isLate ? "\(date(day)) \(say(ListTexts.overdue))" : date(day)
            }
            return Sheet.Row(
                id: measure.id.rawValue,
                [
                    [capital(measure.label)], [say(MeasureTexts.kind(measure.kind))], measure.owner.map { [$0] } ?? [],
                    measure.evidence.map { [$0] } ?? [], review.map { [$0] } ?? [],
                ])
        }
        return result
    }

    /// One row per weighed interest, and one per purpose that profiles or uses special data.
    func assessmentSheet() -> Sheet {
        var result = sheet(
            .assessments,
            [
                ("purpose", RegisterTexts.purpose, 36), ("kind", ListTexts.kind, 26),
                ("what", PurposeTexts.interest, 44), ("necessity", PurposeTexts.necessity, 44),
                ("balancing", PurposeTexts.balancing, 44), ("reviewed", ListTexts.reviewed, 20),
            ], layout: .cards)
        result.rows = declaration.purposes.flatMap { weighing($0) + impact($0) }
        return result
    }

    private func weighing(_ purpose: Purpose) -> [Sheet.Row] {
        guard purpose.basis == .legitimateInterest || purpose.interest != nil else { return [] }
        let interest = purpose.interest
        let texts = [interest?.what ?? PurposeTexts.noInterest, interest?.necessity, interest?.balancing]
        let cells = [[say(purpose.title)], [say(ListTexts.weighing)]] + texts.map { $0.map { [sentence($0)] } ?? [] }
        let reviewed = interest?.reviewed.map(date) ?? say(ListTexts.undated)
        return [Sheet.Row(id: "\(purpose.id)-interest", cells + [[reviewed]])]
    }

    private func impact(_ purpose: Purpose) -> [Sheet.Row] {
        let special = purpose.data.compactMap { declaration.data[id: $0] }.filter(\.special).map(\.label)
        let named = special.isEmpty ? [] : [ListTexts.special(EnumerationTexts.joined(special))]
        let reasons = (purpose.profiling ? [ListTexts.profiles] : []) + named
        guard !reasons.isEmpty else { return [] }
        return [
            Sheet.Row(
                id: "\(purpose.id)-impact",
                [[say(purpose.title)], [say(ListTexts.impact)], reasons.map(say), [], [], [say(ListTexts.undated)]])
        ]
    }

    /// One row per cookie.
    func cookieSheet() -> Sheet {
        var result = sheet(
            .cookies,
            [
                ("name", CookieTexts.name, 24), ("purpose", CookieTexts.purpose, 44), ("kind", CookieTexts.kind, 30),
                ("consent", ListTexts.consent, 26), ("life", CookieTexts.life, 24),
                ("provider", CookieTexts.provider, 28),
            ])
        result.rows = allCookies.map { cookie in
            let life = cookie.life.map { say(PeriodTexts.words($0)) } ?? say(CookieTexts.session)
            return Sheet.Row(
                id: cookie.id.rawValue,
                [
                    [cookie.name], [sentence(cookie.purpose)], [say(CookieTexts.kind(cookie.kind))],
                    [say(CookieTexts.consent(cookie.kind))], [PhraseTexts.raised(life)],
                    [cookie.provider ?? say(CookieTexts.own)],
                ])
        }
        return result
    }
}
