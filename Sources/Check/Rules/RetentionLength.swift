import Declarations

extension LintRule {
    /// SL-044: not one long period for everything.
    static let retentionDifferent = LintRule("SL-044", .warning, "art. 5(1)(e)", .retentionDifferent) {
        declaration, _ in
        // A purpose without any period is another fault.
        let used = Set(
            declaration.purposes.flatMap { purpose in purpose.data.compactMap { purpose.retention.rule(for: $0) } })
        guard declaration.purposes.count > 1, used.count == 1, let id = used.first,
            let rule = declaration.retention.first(where: { $0.id == id }), rule.keep.years >= 2
        else { return [] }
        return [Breach("retention.\(rule.id).keep", PurposeRuleTexts.oneLongPeriod(rule))]
    }

    /// SL-046: a law about keeping binds who relies on it; the Archives Act binds public bodies.
    static let retentionLawBinds = LintRule("SL-046", .warning, "Archiefwet 1995", .retentionLawBinds) {
        declaration, _ in
        let form = Words(declaration.organisation.legalForm ?? "").words
        let bodies: Set<String> = [
            "gemeente", "provincie", "waterschap", "ministerie", "publiekrechtelijke", "zbo", "staat", "politie",
        ]
        guard !form.contains(where: bodies.contains) else { return [] }
        func isArchivesAct(_ law: String?) -> Bool { law?.lowercased().hasPrefix("archiefwet") ?? false }
        return declaration.retention.filter { isArchivesAct($0.law) }.map { Breach("retention.\($0.id).law") }
            + declaration.purposes.filter { isArchivesAct($0.law) }
            .map { Breach("purposes.\($0.id).law", of: $0.title) }
    }

    /// SL-047: an application goes four weeks after the procedure, or a year after it with consent.
    static let applicationsGo = LintRule("SL-047", .error, "art. 5(1)(e)", .applicationsGo) { declaration, _ in
        let applicants = Set(declaration.people.filter(WatchedWords.isApplicant).map(\.id))
        let rules = Dictionary(declaration.retention.map { ($0.id, $0) }) { first, _ in first }
        return declaration.purposes.filter { !applicants.isDisjoint(with: $0.people) }.compactMap { purpose in
            let kept = purpose.data.map { purpose.retention.rule(for: $0).flatMap { rules[$0] } }
            // Without an event to count from it stays, whatever the number.
            let isEndless = kept.contains { $0?.after.isEmpty ?? true }
            let longest = kept.compactMap { $0 }.filter { $0.kind == .purpose }.map { days($0.keep) }.max() ?? 0
            let allowed = purpose.basis == .consent ? 366 : 28
            guard isEndless || longest > allowed else { return nil }
            return Breach("purposes.\(purpose.id).retention", of: purpose.title)
        }
    }

    /// SL-048: what stays until someone says stop, has an end for who never says so.
    static let inactivityEnds = LintRule("SL-048", .warning, "art. 5(1)(e)", .inactivityEnds) { declaration, _ in
        let saying: Set<String> = [
            "stopped", "unsubscribed", "withdrawn", "opted-out", "objected", "cancelled", "revoked",
        ]
        let waiting = declaration.retention.filter { rule in
            rule.kind == .purpose && !rule.after.isEmpty && rule.after.allSatisfy { saying.contains($0.event) }
        }
        guard !waiting.isEmpty else { return [] }
        var data: [RetentionRule.ID: Set<DataCategory.ID>] = [:]
        for purpose in declaration.purposes {
            for category in purpose.data {
                if let rule = purpose.retention.rule(for: category) { data[rule, default: []].insert(category) }
            }
        }
        let caps = declaration.retention.filter { $0.kind == .maximum }
        let covered = Set(caps.flatMap(\.covers))
        let coversAll = caps.contains(where: \.covers.isEmpty)
        return waiting.filter { !coversAll && !(data[$0.id] ?? []).isSubset(of: covered) }
            .map { Breach("retention.\($0.id).after", PurposeRuleTexts.noInactivityLimit($0)) }
    }

    private static func days(_ period: Period) -> Int {
        let months = period.years * 12 + period.months
        return months / 12 * 366 + months % 12 * 31 + period.weeks * 7 + period.days
    }
}
