import Declarations

/// What the file accepts, held against what was found.
struct Acceptances {
    private let file: CheckedFile
    /// The last day that may be chosen: after a year somebody looks again.
    private let latest: CalendarDate

    init(of file: CheckedFile) {
        self.file = file
        latest = file.today.adding(Period(years: 1))
    }

    /// The same findings, those that are accepted marked, and a finding for each acceptance that does nothing.
    func applied(to found: [LintRule.Judgement]) -> [Finding] {
        let accepted = file.declaration.accept
        guard !accepted.isEmpty else { return found.map(\.finding) }
        let standing = Dictionary(accepted.filter(stands).map { (Key($0), $0) }) { first, _ in first }
        let marked = found.map { judgement in
            var finding = judgement.finding
            if judgement.isAcceptable { finding.acceptance = standing[Key(finding)] }
            return finding
        }
        let places = Set(found.map { Key($0.finding) })
        let acceptable = Set(found.filter(\.isAcceptable).map { Key($0.finding) })
        let doingNothing = accepted.enumerated().compactMap { index, acceptance in
            idle(acceptance, at: "accept[\(index)]", found: places, acceptable: acceptable)
        }
        return marked + doingNothing
    }

    private func stands(_ acceptance: Acceptance) -> Bool {
        (file.today...latest).contains(acceptance.until)
    }

    /// Why an acceptance does nothing; nil when it does.
    private func idle(
        _ acceptance: Acceptance, at path: String, found: Set<Key>, acceptable: Set<Key>
    ) -> Finding? {
        let key = Key(acceptance)
        if !found.contains(key) { return finding("accept.unused", path, AcceptanceTexts.unused(acceptance)) }
        if !acceptable.contains(key) { return finding("accept.error", path, AcceptanceTexts.error(acceptance)) }
        if acceptance.until < file.today {
            return finding("accept.ended", "\(path).until", AcceptanceTexts.ended(acceptance))
        }
        guard acceptance.until > latest else { return nil }
        return finding("accept.too-long", "\(path).until", AcceptanceTexts.tooLong(acceptance, latest: latest))
    }

    private struct Key: Hashable {
        let rule: String
        let path: String

        init(_ acceptance: Acceptance) {
            rule = acceptance.rule
            path = acceptance.at
        }

        init(_ finding: Finding) {
            rule = finding.rule
            path = finding.path
        }
    }

    private func finding(_ rule: String, _ path: String, _ message: Bilingual) -> Finding {
        Finding(
            rule: rule, severity: .warning, path: path, position: file.read.position(of: path), message: message,
            source: "art. 5(2)")
    }
}

extension Finding {
    /// Whether it counts: nobody has accepted it, or the acceptance does not hold.
    public var counts: Bool { acceptance == nil }
}
