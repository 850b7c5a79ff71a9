import Declarations
import Rules

extension ComparisonWriter {
    /// What publishing takes: notice, consent, an assessment; with the number of people where it was counted.
    func demands() -> Section? {
        guard case .office(let notice, let impact) = reader else { return nil }
        var lines: [Inline] = []
        if versions.isMaterial {
            lines += promised(notice)
            if versions.needsConsent { lines.append(Inline(say(ComparisonTexts.consentNeeded))) }
            if versions.needsCompatibility { lines.append(Inline(say(ComparisonTexts.compatibilityNeeded))) }
        } else {
            lines.append(Inline(say(ComparisonTexts.nothingNeeded)))
        }
        var blocks: [Block] = [.list(lines)]
        if !impact.isEmpty {
            blocks.append(
                Block(
                    .definitions(
                        impact.map { entry in
                            let label =
                                entry.kind.flatMap { labels([$0]).first } ?? ComparisonTexts.peopleTouched
                            return Definition(
                                PhraseTexts.raised(say(label)), Inline(String(entry.people)))
                        })))
        }
        return Section(Anchor("verschil-vraagt"), say(ComparisonTexts.demands), style: .card, blocks: blocks)
    }

    private func promised(_ notice: NoticeDuty?) -> [Inline] {
        let promise = versions.old.statement.changes
        var lines: [Inline] = []
        if let banner = promise?.banner {
            lines.append(
                Inline(say(ComparisonTexts.banner(PeriodTexts.words(banner), until: notice?.lastVisibleDay))))
        }
        if let mailing = promise?.email, mailing != .never {
            lines.append(Inline(say(ComparisonTexts.mail(mailing, isDue: versions.needsMail))))
        }
        if lines.isEmpty { lines.append(Inline(say(ComparisonTexts.nothingPromised))) }
        if versions.needsCompatibility { lines.append(Inline(say(ComparisonTexts.lawAsksNotice))) }
        return lines
    }
}
